/** Examples of the literature, worked out by the model. */
import { lineRows } from './_published-lines.ts';
import { publishedSources } from './_published-sources.ts';
import { stockRows } from './_published-stock.ts';
import { expected, referenceCase, referenceCases, type ReferenceCase } from './_reference-case.ts';

export interface PublishedRow {
  /** The case in the file of reference values. */
  readonly id: string;
  /** Which of its results, and which of several values. */
  readonly result: string;
  readonly index?: number;
  /** For readers. */
  readonly what: string;
  /** What the model gives. */
  of(reference: ReferenceCase): number;
}

export interface Comparison {
  readonly what: string;
  readonly source: string;
  readonly theirs: number;
  readonly ours: number;
  /** What the rounding of the source allows. */
  readonly tolerance: number;
}

function compare({ id, result, index, what, of }: PublishedRow): Comparison {
  const reference = referenceCase(id);
  const theirs = expected(reference, result, index);
  const source = publishedSources[id];
  if (!source) throw new Error(`The case ${id} has no source for readers.`);
  const { abs = 0, rel = 0 } = reference.tolerance[result] ?? {};
  return {
    what,
    source,
    theirs,
    ours: of(reference),
    tolerance: Math.max(abs, rel * Math.abs(theirs)),
  };
}

export const comparisons: readonly Comparison[] = [...stockRows, ...lineRows].map(compare);
export const caseCount = referenceCases.length;
