import { expect, test } from 'vitest';
import { readTerms } from '../../scripts/search-index.ts';
import { ownReleases, readReleases } from '../../src/components/changelog.ts';
import { pageKind } from '../../src/components/page-kind.ts';
import { readExcerpt } from '../../src/components/search.ts';
import { chapters, countWords, outline, paths } from './book.ts';

const numbers = new Map(outline.map(({ id, number }) => [id as string, number as number]));
const needs = outline.flatMap(({ id, needs }) =>
  (needs as string[]).map((need) => [id as string, need] as const),
);

test.each(needs)('%s builds on %s, which comes before it', (id, need) => {
  expect(numbers.get(need)).toBeLessThan(numbers.get(id) ?? 0);
});

const steps = paths.flatMap(({ id, steps }) =>
  (steps as { chapter?: string }[]).map(({ chapter }) => ({ path: id as string, chapter })),
);

test('ways through the book lead over chapters of the outline', () => {
  const strange = steps.filter(({ chapter }) => chapter !== undefined && !numbers.has(chapter));
  expect(strange).toEqual([]);
});

// Readers of English prose manage 238 words a minute on average: Brysbaert 2019, doi:10.1016/j.jml.2019.104047.
test('the way that promises 15 minutes can be read in them', () => {
  const names = steps.filter(({ path }) => path === 'quarter-hour').map(({ chapter }) => chapter);
  const words = chapters
    .filter(({ name }) => names.includes(name.replace(/^\d+-/, '')))
    .map(({ body }) => countWords(body));
  expect(words).toHaveLength(2);
  expect(words.reduce((sum, count) => sum + count, 0) / 238).toBeLessThan(15);
});

test('search calls a page by its kind and leaves lists of pages out', () => {
  expect(pageKind('chapters/make-to-stock/')).toBe('Chapter');
  expect(pageKind('method/validation/')).toBe('Method');
  expect(['', 'chapters/', 'calculators/', 'search/', 'embed/compare/'].map(pageKind)).toEqual(
    Array(5).fill(undefined),
  );
});

test('an excerpt becomes plain text with the words marked', () => {
  expect(readExcerpt('a &lt;b&gt; <mark>pooled</mark> &amp; c')).toEqual([
    { text: 'a <b> ', hit: false },
    { text: 'pooled', hit: true },
    { text: ' & c', hit: false },
  ]);
});

test('what the index leaves out leaves no space before a stop', () => {
  expect(readExcerpt('grows by , <mark>pooled</mark> .')).toEqual([
    { text: 'grows by, ', hit: false },
    { text: 'pooled', hit: true },
    { text: '.', hit: false },
  ]);
});

test('the index of search refuses a glossary without its list for machines', () => {
  expect(() => readTerms('<html></html>')).toThrow(/lists no terms/);
});

test('the change log is read release by release, the undated one first', () => {
  const log =
    '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One `thing`,\n  on two lines.\n\n## [0.1.0] - 2026-03-01\n\n- Two.\n';
  expect(readReleases(log)).toEqual([
    { name: 'Unreleased', date: undefined, lines: ['One thing, on two lines.'] },
    { name: '0.1.0 - 2026-03-01', date: new Date('2026-03-01'), lines: ['Two.'] },
  ]);
});

test('the project’s own change log has something to tell', () => {
  expect(ownReleases().flatMap(({ lines }) => lines)).not.toEqual([]);
});
