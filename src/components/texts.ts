/** Every text of the site, kind by kind, in reading order. A new collection of texts is one line of `kinds`. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { findCalculator } from '../calculators/registry.ts';

const kinds = [
  { collection: 'chapters', name: 'Chapters', folder: 'chapters/' },
  { collection: 'cases', name: 'Cases', folder: 'cases/' },
  { collection: 'calculators', name: 'Calculators', folder: 'calculators/' },
  { collection: 'method', name: 'Method', folder: 'method/' },
  { collection: 'instructors', name: 'For instructors', folder: 'instructors/' },
] as const;

export type Text = CollectionEntry<(typeof kinds)[number]['collection']>;

export interface Use {
  readonly path: string;
  readonly title: string;
}

export interface UsesOfOneKind {
  readonly name: string;
  readonly uses: readonly Use[];
}

function titleOf(text: Text): string {
  if (text.collection === 'calculators') return findCalculator(text.id).title;
  return text.collection === 'chapters' ? `${text.data.number}. ${text.data.title}` : text.data.title;
}

/** Place among its kind; calculators have none and go by their titles. */
function placeOf({ data }: Text): number {
  if ('number' in data) return data.number;
  return 'order' in data ? data.order : 0;
}

/** The texts that answer, as links; kinds of which none does are left out. */
export async function findUses(): Promise<(answers: (text: Text) => boolean) => readonly UsesOfOneKind[]> {
  const all = await Promise.all(
    kinds.map(async ({ collection, name, folder }) => {
      const texts: readonly Text[] = await getCollection(collection);
      const sorted = texts.toSorted(
        (a, b) => placeOf(a) - placeOf(b) || titleOf(a).localeCompare(titleOf(b), 'en'),
      );
      return { name, folder, texts: sorted };
    }),
  );
  return (answers) =>
    all
      .map(({ name, folder, texts }) => ({
        name,
        uses: texts.filter(answers).map((text) => ({ path: `${folder}${text.id}/`, title: titleOf(text) })),
      }))
      .filter(({ uses }) => uses.length > 0);
}
