/**
 * The one door to the browser's storage. A sandboxed frame throws on every touch, a private window may refuse to
 * write, a stranger's script may have left anything: reading gives text or null, writing tells whether it lasted.
 */
const prefix = 'stock-or-order:';
const memory = new Map<string, string>();

export function readStored(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(prefix + key) ?? memory.get(key) ?? null;
  } catch {
    return memory.get(key) ?? null;
  }
}

/** Stores `value` under `key`, or removes it if null. False where it will be forgotten with the page. */
export function writeStored(key: string, value: string | null): boolean {
  if (value === null) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === null) globalThis.localStorage.removeItem(prefix + key);
    else globalThis.localStorage.setItem(prefix + key, value);
    return true;
  } catch {
    return false;
  }
}
