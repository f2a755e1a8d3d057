/** Tools for tests that hold a chapter's words against the model. */
import { expect } from 'vitest';
import { chapters } from './book.ts';

function bodyOf(start: string): string {
  const found = chapters.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`There is no chapter ${start}.`);
  return found.body;
}

/** A check that the chapter contains a sentence, numbers of the model and all markup left out. */
export function saysIn(start: string): (sentence: string) => void {
  const text = bodyOf(start)
    .replace(/<[^>]+>/g, '')
    .replace(/\*/g, '')
    .replace(/\s+/g, ' ');
  return (sentence) => {
    expect(text).toContain(sentence);
  };
}

/** Values that a chapter names once, `export const kitchens = {…}`, to hold against the preset they copy. */
export function presetInText(start: string, name: string): Readonly<Record<string, number>> {
  const [, list = ''] = new RegExp(`export const ${name} = \\{([^}]*)\\}`).exec(bodyOf(start)) ?? [];
  return Object.fromEntries(
    [...list.matchAll(/(\w+): ([\d._]+)/g)].map(([, key = '', value = '']) => [
      key,
      Number(value.replaceAll('_', '')),
    ]),
  );
}
