import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { calculatorIds, calculators } from '../../src/calculators/registry.ts';
import { collections } from '../../src/content.config.ts';
import {
  attributes,
  cases,
  chapters,
  citations,
  countWords,
  glossary,
  methodPages,
  notes,
  outline,
  references,
  type Text,
} from './book.ts';

const referenceIds = references.map(({ id }) => id);
const termIds = glossary.map(({ name }) => name);
const byName = (list: readonly Text[]) => list.map((text) => [text.name, text] as const);
const texts = byName([...chapters, ...notes, ...methodPages, ...cases]);

/** The schema that the build applies to a collection. */
function schemaOf(name: keyof typeof collections): { safeParse(data: unknown): { success: boolean } } {
  return (collections[name] as unknown as { schema: { safeParse(data: unknown): { success: boolean } } })
    .schema;
}

test('the book has something to test', () => {
  expect(chapters.length).toBeGreaterThan(0);
  expect(glossary.length).toBeGreaterThanOrEqual(20);
  expect(references.length).toBeGreaterThan(0);
});

test.each(texts)('every source that %s cites is in the list of references', (_, { body }) => {
  expect(citations(body).filter((id) => !referenceIds.includes(id))).toEqual([]);
});

test.each(texts)('%s lists exactly the sources it cites', (_, { data, body }) => {
  expect([...((data.sources as string[] | undefined) ?? [])].sort()).toEqual(citations(body));
});

test.each(texts)('every term that %s explains is in the glossary, and explained once', (_, { body }) => {
  const ids = attributes(body, 'Term', 'id');
  expect(ids.filter((id) => !termIds.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(texts)('every calculator that %s shows or opens exists', (_, { body }) => {
  const ids = [...attributes(body, 'Calculator', 'id'), ...attributes(body, 'CalculatorLink', 'id')];
  expect(ids.filter((id) => !(calculatorIds as readonly string[]).includes(id))).toEqual([]);
});

test('glossary entries point only to entries that exist', () => {
  const pointers = glossary.flatMap(({ name, data }) => (data.see as string[]).map((id) => [name, id]));
  expect(pointers.filter(([, id = '']) => !termIds.includes(id))).toEqual([]);
});

test('glossary entries are one to three plain sentences', () => {
  const odd = glossary.filter(({ body }) => {
    const text = body.trim();
    const sentences = text.match(/[.?](?=\s|$)/g)?.length ?? 0;
    return /[<>*_`[\]]/.test(text) || sentences > 3 || !/^[A-Z0-9].*[.?]$/s.test(text);
  });
  expect(odd.map(({ name }) => name)).toEqual([]);
});

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  'the calculator %s has a note of 500 to 900 words and known references',
  (id, { references: ids }) => {
    const note = notes.find(({ name }) => name === id);
    expect(countWords(note?.body ?? '')).toBeGreaterThanOrEqual(500);
    expect(countWords(note?.body ?? '')).toBeLessThanOrEqual(900);
    expect(ids.filter((reference) => !referenceIds.includes(reference))).toEqual([]);
  },
);

test.each(byName(chapters))('the chapter %s has 900 to 1,600 words of prose', (_, { body }) => {
  expect(countWords(body)).toBeGreaterThanOrEqual(900);
  expect(countWords(body)).toBeLessThanOrEqual(1600);
});

test.each(byName(cases))(
  'the case %s has 300 to 600 words and keeps facts and model apart',
  (_, { body }) => {
    expect(countWords(body)).toBeGreaterThanOrEqual(300);
    expect(countWords(body)).toBeLessThanOrEqual(600);
    const headings = [...body.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'What is documented',
      'Where the accounts end',
      'A firm like it',
      'What the model does not see',
      'Questions',
    ]);
    const [documented = '', modeled = ''] = body.split('## A firm like it');
    expect(citations(documented)).toEqual(citations(body));
    expect(documented).not.toContain('<ModelValue');
    expect(modeled.trim()).toMatch(/^<FirmLike \{\.\.\.frontmatter\.firm\} \/>/);
  },
);

test('whatever shows the firm of a case says that it is illustrative', () => {
  expect(readFileSync('src/pages/cases/_FirmLike.astro', 'utf8')).toContain(
    'Illustrative, not the firm’s own figures',
  );
});

test.each(byName(chapters))('the chapter %s has the form of a chapter', (_, { body, data }) => {
  const place = (pattern: RegExp): number => body.search(pattern);
  expect(place(/<Predict\s/)).toBeGreaterThan(-1);
  expect(place(/<Predict\s/)).toBeLessThan(place(/<Calculator\s/));
  expect(place(/<Formula\s/)).toBeGreaterThan(-1);
  expect(place(/<Takeaways>/)).toBeLessThan(place(/<Quiz\s/));
  expect(body.match(/\bask: /g)).toHaveLength(5);
  expect([...new Set(attributes(body, 'Calculator', 'id'))].sort()).toEqual(
    [...(data.calculators as string[])].sort(),
  );
});

test.each(byName(chapters))(
  'the chapter %s stands in the outline under its number and title',
  (name, { data }) => {
    const planned = outline.find(({ id }) => name.replace(/^\d+-/, '') === id);
    expect(planned).toMatchObject({ number: data.number, title: data.title });
    expect(name).toMatch(new RegExp(`^0?${String(data.number)}-`));
  },
);

test('the outline numbers twelve chapters', () => {
  expect(outline.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
});

test('the pages of the method are numbered in reading order, and the build would accept each', () => {
  expect(methodPages.map(({ data }) => data.order).sort()).toEqual(methodPages.map((_, index) => index + 1));
  for (const { data } of methodPages) expect(schemaOf('method').safeParse(data).success).toBe(true);
});

test('reference ids are unique, begin like the first author and end with the year', () => {
  const odd = references.filter(({ id, families, year }) => {
    const [first = ''] = families as string[];
    const start = first
      .slice(0, 2)
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '');
    return !new RegExp(`^${start}[a-z-]+-${String(year)}$`).test(String(id));
  });
  expect(odd.map(({ id }) => id)).toEqual([]);
  expect(new Set(referenceIds).size).toBe(referenceIds.length);
});

test('the build would accept every chapter and refuse a misspelled field or an unknown calculator', () => {
  const schema = schemaOf('chapters');
  for (const { data } of chapters) {
    expect(schema.safeParse(data).success).toBe(true);
    expect(schema.safeParse({ ...data, promiss: 'A promise with a mistake.' }).success).toBe(false);
    expect(schema.safeParse({ ...data, calculators: ['compere'] }).success).toBe(false);
  }
});

test('the build would accept every case and refuse values or results that its calculator does not have', () => {
  const schema = schemaOf('cases');
  for (const { data } of cases) {
    expect(schema.safeParse(data).success).toBe(true);
    const firm = data.firm as { readonly values: object };
    const withFirm = (change: object): object => ({ ...data, firm: { ...firm, ...change } });
    expect(schema.safeParse(withFirm({ values: { ...firm.values, versions: 0 } })).success).toBe(false);
    expect(schema.safeParse(withFirm({ values: { ...firm.values, colour: 3 } })).success).toBe(false);
    expect(schema.safeParse(withFirm({ show: ['total', 'profits', 'joy'] })).success).toBe(false);
  }
});

test('the cases are numbered through', () => {
  const orders = cases.map(({ data }) => Number(data.order)).sort((a, b) => a - b);
  expect(orders).toEqual(orders.map((_, index) => index + 1));
});

test('the build would accept every reference and refuse one whose DOI is an address', () => {
  const schema = schemaOf('references');
  for (const reference of references) expect(schema.safeParse(reference).success).toBe(true);
  expect(schema.safeParse({ ...references[0], doi: 'https://doi.org/10.1/x' }).success).toBe(false);
});
