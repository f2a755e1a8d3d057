/** What the book is made of, and what each piece must say about itself. A wrong field fails the build. */
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { calculatorIds, findCalculator } from './calculators/registry.ts';
import { wrongValues } from './calculators/shared/wrong-values.ts';

const sentence = z.string().min(10).max(400);

/** `10-three-strategies-side-by-side/index.mdx` has the address `three-strategies-side-by-side`: numbers may change. */
const slugOf = (path: string): string => path.replace(/\/index\.mdx$/, '').replace(/^\d+-/, '');

const chapters = defineCollection({
  loader: glob({
    base: './content/chapters',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => slugOf(entry),
  }),
  schema: z.strictObject({
    number: z.int().min(1).max(12),
    title: z.string(),
    /** What the reader will be able to say at the end, in one or two sentences. */
    promise: sentence,
    /** For search results and link previews. */
    description: sentence,
    objectives: z.array(sentence).min(2).max(6),
    calculators: z.array(z.enum(calculatorIds)).min(1),
    /** Ids in `references.yaml`, each cited in the text. */
    sources: z.array(z.string()).min(1),
  }),
});

/** Every chapter of the plan, whether it has been written or not. */
const outline = defineCollection({
  loader: file('./content/outline.yaml'),
  schema: z.strictObject({
    id: z.string(),
    number: z.int(),
    title: z.string(),
    promise: sentence,
    /** On the map of the book. */
    short: z.string().max(14),
    /** Chapters whose ideas this one uses. */
    needs: z.array(z.string()),
  }),
});

/** Ways through the book for those who will not read all of it in order. */
const paths = defineCollection({
  loader: file('./content/paths.yaml'),
  schema: z.strictObject({
    id: z.string(),
    order: z.int(),
    title: z.string(),
    /** Who should take it. */
    reader: sentence,
    steps: z
      .array(
        z.union([
          z.strictObject({ chapter: z.string() }),
          z.strictObject({ page: z.string(), name: z.string() }),
        ]),
      )
      .min(2),
  }),
});

/** The note on a calculator's own page; its id is the calculator's. */
const calculators = defineCollection({
  loader: glob({ base: './content/calculators', pattern: '*.mdx' }),
  schema: z.strictObject({ description: sentence, sources: z.array(z.string()).default([]) }),
});

/** An invented firm like the one a case is about: what it is set to in which calculator, and which results are shown. */
const likeFirm = z
  .strictObject({
    calculator: z.enum(calculatorIds),
    values: z.record(z.string(), z.number()),
    /** Outputs of the calculator without the strategy in front. */
    show: z.array(z.string()).min(3).max(6),
  })
  .superRefine(({ calculator, values, show }, context) => {
    const definition = findCalculator(calculator);
    const unknown = show.filter((name) => !(`mts.${name}` in definition.outputs));
    const missing = unknown.map((name) => `${calculator} has no output ${name}.`);
    for (const message of [...wrongValues(definition, values), ...missing])
      context.addIssue({ code: 'custom', message });
  });

/** What is documented about a firm, and what the model says of one like it. */
const cases = defineCollection({
  loader: glob({ base: './content/cases', pattern: '*.mdx' }),
  schema: z.strictObject({
    order: z.int(),
    title: z.string(),
    /** For search results, and the lead of the page. */
    description: sentence,
    product: z.string(),
    /** What it changed, in the words of this book. */
    before: z.string(),
    after: z.string(),
    firm: likeFirm,
    sources: z.array(z.string()).min(1),
  }),
});

/** One term a file; the body is the definition, in one to three plain sentences without markup. */
const glossary = defineCollection({
  loader: glob({ base: './content/glossary', pattern: '*.md' }),
  schema: z.strictObject({
    term: z.string(),
    /** Begins with a name, so it keeps its capital inside a sentence. */
    proper: z.boolean().default(false),
    /** What else it is called, initials included. */
    also: z.array(z.string()).default([]),
    /** Ids of related terms. */
    see: z.array(z.string()).default([]),
  }),
});

/** Pages for those who teach, in reading order. */
const instructors = defineCollection({
  loader: glob({ base: './content/instructors', pattern: '*.mdx' }),
  schema: z.strictObject({
    order: z.int(),
    title: z.string(),
    /** One sentence, for the list of these pages and for search results. */
    description: sentence,
    sources: z.array(z.string()).default([]),
  }),
});

/** Pages that derive the model, in reading order. */
const method = defineCollection({
  loader: glob({ base: './content/method', pattern: '*.mdx' }),
  schema: z.strictObject({
    order: z.int(),
    title: z.string(),
    /** One sentence, for the list of these pages and for search results. */
    description: sentence,
    sources: z.array(z.string()).default([]),
  }),
});

const references = defineCollection({
  loader: file('./content/references.yaml'),
  schema: z.strictObject({
    id: z.string(),
    authors: z.array(z.string()).min(1),
    /** Family names alone, for citations in the text. */
    families: z.array(z.string()).min(1),
    year: z.int().min(1800).max(2100),
    title: z.string(),
    edition: z.string().optional(),
    container: z.string().optional(),
    publisher: z.string().optional(),
    doi: z.string().startsWith('10.').optional(),
    url: z.url().optional(),
  }),
});

export const collections = {
  chapters,
  outline,
  paths,
  calculators,
  cases,
  glossary,
  references,
  instructors,
  method,
};
