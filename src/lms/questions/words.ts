/** Numbers in the words of questions: plain English, whatever the browser speaks. */
import { buildLocale, createFormat } from '../../calculators/shared/format.ts';

const format = createFormat(buildLocale, 'USD');

/** `1,250`, `0.36`: up to four significant digits, and whole numbers in full. */
export function num(value: number): string {
  return Math.abs(value) >= 1000 ? format.number(value) : format.significant(value, 4);
}

export function fixed(value: number, decimals: number): string {
  return format.number(value, decimals);
}

export function percent(value: number): string {
  return format.percent(value, 2);
}

export function money(value: number): string {
  return Number.isInteger(value) ? format.money(value, 0) : format.money(value, 2);
}

/** `1 week`, `2.5 weeks`. */
export function weeks(value: number): string {
  return `${num(value)} ${value === 1 ? 'week' : 'weeks'}`;
}

/** `3⁴` */
export function power(base: number, exponent: number): string {
  const raised = String(exponent).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
  return `${num(base)}${raised}`;
}
