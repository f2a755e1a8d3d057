import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { progressScript, progressStorageKey } from '../../src/components/progress-script.ts';
import { writeStored } from '../../src/state/storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('progress lies where the storage module would put it', () => {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => values.set(key, value) });
  writeStored('read', 'make-to-stock');
  expect([...values.keys()]).toEqual([progressStorageKey]);
});

test('where storage is forbidden nothing is shown and nothing fails', () => {
  const asked: string[] = [];
  const document = {
    addEventListener: (_: string, run: () => void) => {
      run();
    },
    querySelectorAll: (selector: string) => asked.push(selector),
    querySelector: (selector: string) => asked.push(selector),
  };
  const page = { document, get localStorage() { throw new DOMException('', 'SecurityError'); } }; // prettier-ignore
  runInNewContext(progressScript, page);
  expect(asked).toEqual([]);
});
