import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { themeScript, themeStorageKey } from '../../src/layouts/theme-script.ts';
import { writeStored } from '../../src/state/storage.ts';

interface Page {
  readonly dataset: Record<string, string>;
  /** Calls what the script has registered for an event. */
  fire(type: string, event?: object): void;
}

/** Runs the script in a page that is nothing but its root element, with the storage given. */
function open(localStorage: object, search = ''): Page {
  const dataset: Record<string, string> = {};
  const listeners: [string, (event: object) => void][] = [];
  const document = {
    documentElement: { dataset },
    addEventListener: (type: string, run: (event: object) => void) => listeners.push([type, run]),
    querySelector: () => null,
  };
  runInNewContext(themeScript, { document, localStorage, location: { search } });
  const fire = (type: string, event = {}): void => {
    for (const [known, run] of listeners) if (known === type) run(event);
  };
  return { dataset, fire };
}

function storage(values: Map<string, string>): object {
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  };
}

const stored = (value: string) => new Map([[themeStorageKey, value]]);
const choose = (value: string): object => ({ target: { value, matches: () => true } });

const forbidden = new Proxy({}, { get: () => { throw new DOMException('', 'SecurityError'); } }); // prettier-ignore

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a stored choice is applied before anything is drawn', () => {
  expect(open(storage(stored('dark'))).dataset.theme).toBe('dark');
});

test('without a choice, or with a strange one, the system decides', () => {
  expect(open(storage(new Map())).dataset).not.toHaveProperty('theme');
  expect(open(storage(stored('<script>'))).dataset).not.toHaveProperty('theme');
});

test('a choice is applied and kept, and System forgets it', () => {
  const values = new Map<string, string>();
  const page = open(storage(values));
  page.fire('change', choose('dark'));
  expect([page.dataset.theme, values.get(themeStorageKey)]).toEqual(['dark', 'dark']);
  page.fire('change', choose('system'));
  expect(page.dataset).not.toHaveProperty('theme');
  expect(values.size).toBe(0);
});

test('a page whose link asks for a prediction is marked before anything is drawn', () => {
  expect(open(forbidden, '?versions=48&predict').dataset).toHaveProperty('predict');
  expect(open(forbidden, '?versions=48').dataset).not.toHaveProperty('predict');
});

test('where storage is forbidden the switch still works, for the page', () => {
  const page = open(forbidden);
  expect(page.dataset.js).toBe('');
  page.fire('change', choose('light'));
  expect(page.dataset.theme).toBe('light');
});

test('Escape hides a definition until the pointer or the focus moves on', () => {
  const page = open(storage(new Map()));
  page.fire('keydown', { key: 'Escape' });
  expect(page.dataset).toHaveProperty('quiet');
  page.fire('pointerover');
  expect(page.dataset).not.toHaveProperty('quiet');
});

test('the theme lies where the storage module would put it', () => {
  const values = new Map<string, string>();
  vi.stubGlobal('localStorage', storage(values));
  writeStored('theme', 'dark');
  expect(values).toEqual(stored('dark'));
});
