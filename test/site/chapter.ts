/** Tools for tests that hold a chapter's words against the model. */
import { expect } from 'vitest';
import { cases, chapters, type Text } from './book.ts';

function bodyOf(start: string, texts: readonly Text[] = chapters): string {
  const found = texts.find(({ name }) => name.startsWith(start));
  if (!found) throw new Error(`There is no text ${start}.`);
  return found.body;
}

/** A check that the chapter contains a sentence, numbers of the model and all markup left out. */
export function saysIn(start: string): (sentence: string) => void {
  return saysInText(bodyOf(start));
}

/** The same for a case. */
export function saysInCase(name: string): (sentence: string) => void {
  return saysInText(bodyOf(name, cases));
}

function saysInText(body: string): (sentence: string) => void {
  const text = body
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
