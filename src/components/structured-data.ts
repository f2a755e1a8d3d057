/**
 * The pages in the words of https://schema.org. Addresses are full, so they are left out where the site does not know its
 * own; everything else is said all the same.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { AnyCalculator } from '../calculators/registry.ts';
import { href } from './href.ts';
import { site } from './site.ts';

type Root = URL | undefined;
type Data = Readonly<Record<string, unknown>>;

const license = 'https://creativecommons.org/licenses/by/4.0/';
const common = { inLanguage: 'en', isAccessibleForFree: true, license } as const;

function addressOf(path: string, root: Root): { readonly url?: string } {
  return root ? { url: new URL(href(path), root).href } : {};
}

const book = (root: Root): Data => ({ '@type': 'Book', name: site.name, ...addressOf('', root) });

export async function bookData(root: Root): Promise<Data> {
  const chapters = (await getCollection('chapters')).sort((a, b) => a.data.number - b.data.number);
  return {
    ...book(root),
    '@type': ['Book', 'LearningResource'],
    ...common,
    alternativeHeadline: site.tagline,
    description: site.description,
    learningResourceType: 'Interactive textbook',
    educationalUse: ['self-study', 'course'],
    hasPart: chapters.map(({ id, data }) => ({
      '@type': 'Chapter',
      position: data.number,
      name: data.title,
      ...addressOf(`chapters/${id}/`, root),
    })),
  };
}

export function chapterData({ id, data }: CollectionEntry<'chapters'>, root: Root): Data {
  return {
    '@type': ['Chapter', 'LearningResource'],
    ...common,
    name: data.title,
    description: data.description,
    position: data.number,
    learningResourceType: 'Chapter',
    teaches: data.objectives,
    isPartOf: book(root),
    ...addressOf(`chapters/${id}/`, root),
  };
}

export function calculatorData({ id, title, question, summary }: AnyCalculator, root: Root): Data {
  return {
    '@type': 'LearningResource',
    ...common,
    name: title,
    headline: question,
    description: summary,
    learningResourceType: 'Simulation',
    interactivityType: 'active',
    isPartOf: book(root),
    ...addressOf(`calculators/${id}/`, root),
  };
}

/** The search page's index takes the terms from here too (`scripts/search-index.ts`). */
export function glossaryData(terms: readonly CollectionEntry<'glossary'>[], root: Root): Data {
  return {
    '@type': 'DefinedTermSet',
    ...common,
    name: `${site.name} – glossary`,
    ...addressOf('glossary/', root),
    hasDefinedTerm: terms.map(({ id, data, body }) => ({
      '@type': 'DefinedTerm',
      termCode: id,
      name: data.term,
      alternateName: data.also,
      description: body?.trim(),
      ...addressOf(`glossary/#${id}`, root),
    })),
  };
}
