/** How a work is named in the text and in a list of sources. */
import type { CollectionEntry } from 'astro:content';

export type Reference = CollectionEntry<'references'>['data'];

/** `Hopp and Spearman`, `Feeney et al.` for more than two. */
export function families({ families: names }: Pick<Reference, 'families'>): string {
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}

export function referenceUrl({ doi, url }: Pick<Reference, 'doi' | 'url'>): string | undefined {
  return doi ? `https://doi.org/${doi}` : url;
}

/** What follows the title: edition, journal or publisher, ending in a period. */
export function whereFound({ edition, container, publisher }: Reference): string {
  return `${[edition, container, publisher].filter(Boolean).join(', ')}.`;
}

export const referenceAnchor = (id: string): string => `source-${id}`;

/** The order of a list of sources: by family names, then by year. */
export function byAuthor(a: Reference, b: Reference): number {
  return a.families.join().localeCompare(b.families.join(), 'en') || a.year - b.year;
}
