/** From what the reader sets to what the model takes, and words that several parts of this calculator share. */
import { evaluateVariety, shareOfBest, type VarietyOutcome } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { writeLarge } from '../shared/large-number.ts';
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

/** `12 a week`, `3 a year`, `one in 7,500 years`: how often something is sold. */
export function frequency(perWeek: number, format: NumberFormat): string {
  if (perWeek >= 0.95) return `${format.significant(perWeek, 2)} a week`;
  const perYear = 52 * perWeek;
  if (perYear >= 0.95) return `${format.significant(perYear, 2)} a year`;
  const years = 1 / perYear;
  const text = years < 1e6 ? format.significant(years, 2) : writeLarge(years, format.locale);
  return `one in ${text} ${text === '1' ? 'year' : 'years'}`;
}

/** Shares from nothing to all, small ones with their first digits. */
export function share(value: number, format: NumberFormat): string {
  if (value >= 0.0995 || value === 0) return format.percent(value);
  if (value < 1e-6) return 'next to nothing';
  return format.percent(value, Math.min(6, 1 - Math.floor(Math.log10(value) + 2)));
}
