/** From what the reader sets to what the model takes, and words that several parts of this calculator share. */
import { evaluateVariety, shareOfBest, type VarietyOutcome } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { parameters } from './parameters.ts';

export type VarietyValues = Values<typeof parameters>;

export interface VarietyResult extends VarietyOutcome {
  /** Products on the shelf: no more than there are. */
  readonly shelf: number;
  /** Share of demand they cover, if all sell alike and by Zipf's law. */
  readonly shareAlike: number;
  readonly shareZipf: number;
}

export function evaluate(values: VarietyValues): VarietyResult {
  const outcome = evaluateVariety(values);
  const versions = outcome.configurations;
  const shelf = Math.min(values.best, versions);
  return {
    ...outcome,
    shelf,
    shareAlike: shareOfBest({ versions, best: shelf, exponent: 0 }),
    shareZipf: shareOfBest({ versions, best: shelf, exponent: values.exponent }),
  };
}

/** Shares from nothing to all, small ones with their first digits. */
export function share(value: number, format: NumberFormat): string {
  if (value >= 0.0995 || value === 0) return format.percent(value);
  if (value < 1e-6) return 'next to nothing';
  return format.percent(value, Math.min(6, 1 - Math.floor(Math.log10(value) + 2)));
}
