/** Steps of a way through the book as links; what does not exist is left out. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { calculatorIds } from '../calculators/registry.ts';
import { pageExists } from './site-pages.ts';

type Step = CollectionEntry<'paths'>['data']['steps'][number];

export interface Link {
  readonly name: string;
  readonly path: string;
}

export interface ReadingPath {
  readonly id: string;
  readonly title: string;
  readonly reader: string;
  readonly steps: readonly Link[];
}

export async function readingPaths(): Promise<readonly ReadingPath[]> {
  const [paths, chapters, lessons] = await Promise.all([
    getCollection('paths'),
    getCollection('chapters'),
    getCollection('instructors'),
  ]);
  const titles = new Map(chapters.map(({ id, data }) => [id, `${data.number} · ${data.title}`]));
  const entries = new Set([
    ...calculatorIds.map((id) => `calculators/${id}/`),
    ...lessons.map(({ id }) => `instructors/${id}/`),
  ]);

  function linkOf(step: Step): readonly Link[] {
    if ('chapter' in step) {
      const name = titles.get(step.chapter);
      return name === undefined ? [] : [{ name, path: `chapters/${step.chapter}/` }];
    }
    const exists = entries.has(step.page) || pageExists(step.page);
    return exists ? [{ name: step.name, path: step.page }] : [];
  }

  const ordered = paths.sort((a, b) => a.data.order - b.data.order);
  return ordered.map(({ data }) => ({ ...data, steps: data.steps.flatMap(linkOf) }));
}
