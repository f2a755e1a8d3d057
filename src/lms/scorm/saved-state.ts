/**
 * What the course system keeps between two visits, as text of at most 4,096 characters: all that SCORM 1.2 promises. The
 * version comes first, so that a later page can tell what an earlier one wrote.
 */

export interface SavedState {
  /** What the calculator reported last, to be handed back to it as it is. */
  readonly state: unknown;
  /** How near the first prediction came, once one has been made: later ones have seen the answer. */
  readonly closeness?: number | undefined;
}

const version = 1;
export const longestState = 4096;

/** Undefined where the state is longer than may be kept. */
export function writeState(saved: SavedState): string | undefined {
  const text = JSON.stringify({ version, ...saved });
  return text.length > longestState ? undefined : text;
}

/** Reads what came back from the course system; what this version did not write is nothing. */
export function readState(text: string): SavedState | undefined {
  try {
    const saved: unknown = JSON.parse(text);
    if (typeof saved !== 'object' || saved === null) return undefined;
    const { version: written, state, closeness } = saved as Readonly<Record<string, unknown>>;
    if (written !== version) return undefined;
    const near = typeof closeness === 'number' && closeness >= 0 && closeness <= 1;
    return near ? { state, closeness } : { state };
  } catch {
    return undefined;
  }
}
