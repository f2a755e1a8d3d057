/** Where the book explains each term: the texts that hold `<Term id="…">`, found while the site is built. */
import { existsSync } from 'node:fs';
import { getCollection, type CollectionKey } from 'astro:content';
import { termsIn } from './terms-in.ts';

export interface TermUse {
  readonly path: string;
  readonly title: string;
  /** Of a chapter. */
  readonly number: number | undefined;
}

/** Folders of addresses that collections of texts are shown in, in reading order. One line adds a collection. */
const folders: Readonly<Record<string, string>> = {
  chapters: 'chapters/',
  cases: 'cases/',
  calculators: 'calculators/',
  method: 'method/',
  instructors: 'instructors/',
};

interface Text {
  readonly id: string;
  readonly body?: string | undefined;
  readonly data: { readonly title?: string; readonly number?: number };
}

/** `titleOf` names texts that have no title of their own, such as the notes on calculators. */
export async function termUses(
  titleOf: (id: string) => string,
): Promise<ReadonlyMap<string, readonly TermUse[]>> {
  const uses = new Map<string, TermUse[]>();
  for (const [collection, folder] of Object.entries(folders)) {
    if (!existsSync(`content/${collection}`)) continue;
    const texts = (await getCollection(collection as CollectionKey)) as readonly Text[];
    for (const { id, body = '', data } of [...texts].sort(byNumber)) {
      const use = { path: `${folder}${id}/`, title: data.title ?? titleOf(id), number: data.number };
      for (const term of termsIn(body)) uses.set(term, [...(uses.get(term) ?? []), use]);
    }
  }
  return uses;
}

function byNumber(a: Text, b: Text): number {
  return (a.data.number ?? 0) - (b.data.number ?? 0) || a.id.localeCompare(b.id);
}
