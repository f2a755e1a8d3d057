/** Where each work is used, found in what the site's texts cite. A new collection of texts is one line of `kinds`. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { findCalculator } from '../calculators/registry.ts';

const kinds = [
  { collection: 'chapters', name: 'Chapters', folder: 'chapters/' },
  { collection: 'cases', name: 'Cases', folder: 'cases/' },
  { collection: 'calculators', name: 'Calculators', folder: 'calculators/' },
  { collection: 'method', name: 'Method', folder: 'method/' },
  { collection: 'instructors', name: 'For instructors', folder: 'instructors/' },
] as const;

type Text = CollectionEntry<(typeof kinds)[number]['collection']>;

export interface Use {
  readonly path: string;
  readonly title: string;
}

export interface UsesOfOneKind {
  readonly name: string;
  readonly uses: readonly Use[];
}

/** What stands on a text's page; a calculator's page also cites what its definition names. */
function sourcesOf({ collection, id, data }: Text): readonly string[] {
  return collection === 'calculators' ? [...data.sources, ...findCalculator(id).references] : data.sources;
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

/** For each work's id the texts that use it, kind by kind, in reading order. */
export async function referenceUses(): Promise<(id: string) => readonly UsesOfOneKind[]> {
  const all = await Promise.all(
    kinds.map(async ({ collection, name, folder }) => {
      const texts: readonly Text[] = await getCollection(collection);
      const sorted = texts.toSorted(
        (a, b) => placeOf(a) - placeOf(b) || titleOf(a).localeCompare(titleOf(b), 'en'),
      );
      return { name, folder, texts: sorted };
    }),
  );
  return (id) =>
    all
      .map(({ name, folder, texts }) => ({
        name,
        uses: texts
          .filter((text) => sourcesOf(text).includes(id))
          .map((text) => ({ path: `${folder}${text.id}/`, title: titleOf(text) })),
      }))
      .filter(({ uses }) => uses.length > 0);
}
