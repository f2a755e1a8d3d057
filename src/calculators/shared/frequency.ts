import type { NumberFormat } from './format.ts';
import { writeLarge } from './large-number.ts';

/** `12 a week`, `3 a year`, `one in 7,500 years`: how often something is sold. */
export function frequency(perWeek: number, format: NumberFormat): string {
  if (perWeek >= 0.95) return `${format.significant(perWeek, 2)} a week`;
  const perYear = 52 * perWeek;
  if (perYear >= 0.95) return `${format.significant(perYear, 2)} a year`;
  const years = 1 / perYear;
  const text = years < 1e6 ? format.significant(years, 2) : writeLarge(years, format.locale);
  return `one in ${text} ${text === '1' ? 'year' : 'years'}`;
}
