import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { learnScript, progressStorageKey, tellScript } from '../../src/components/progress-script.ts';
import { writeStored } from '../../src/state/storage.ts';

/** As in a sandboxed frame. */
const forbidden = {
  localStorage: new Proxy({}, { get: () => { throw new DOMException('', 'SecurityError'); } }),
}; // prettier-ignore

afterEach(() => {
  vi.unstubAllGlobals();
});

test('progress lies where the storage module would put it', () => {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', { setItem: (key: string, value: string) => values.set(key, value) });
  writeStored('read', 'make-to-stock');
  expect([...values.keys()]).toEqual([progressStorageKey]);
});

test('where storage is forbidden nothing is told and nothing fails', () => {
  const asked: string[] = [];
  const document = {
    addEventListener: (_: string, run: () => void) => {
      run();
    },
    querySelectorAll: (selector: string) => asked.push(selector),
    querySelector: (selector: string) => asked.push(selector),
  };
  runInNewContext(tellScript, { document, ...forbidden });
  expect(asked).toEqual([]);
});

test('where storage is forbidden a question can be answered all the same', () => {
  let answer: (event: object) => void = () => undefined;
  const article = {
    dataset: { chapter: 'make-to-stock' },
    addEventListener: (_: string, run: typeof answer) => (answer = run),
  };
  const document = {
    addEventListener: (_: string, run: () => void) => {
      run();
    },
    querySelector: () => article,
    getElementById: () => null,
  };
  runInNewContext(learnScript, { document, ...forbidden });
  const closest = vi.fn(() => ({}));
  answer({ target: { closest } });
  expect(closest).toHaveBeenCalledWith('.quiz');
});
