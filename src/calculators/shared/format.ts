/**
 * Numbers for people: in the reader's locale, in a chosen currency, never `NaN`, never `-0`, and below zero with a minus
 * sign. Words are English whatever the locale, as are the sentences around them.
 * Files and links do not use this: they write plain numbers with a dot.
 */

import { isBeyondWords, powerOfTen } from './large-number.ts';
import { withMinus } from './minus.ts';

export interface NumberFormat {
  readonly locale: string;
  number(value: number, decimals?: number): string;
  /** Up to `digits` significant digits, no trailing zeros: 0.0123, 4.5, 1,250. */
  significant(value: number, digits?: number): string;
  percent(value: number, decimals?: number): string;
  /** Whole units from 100 up, cents from 1 up, three significant digits below; `decimals` fixes them instead. */
  money(value: number, decimals?: number): string;
  /** `1 week`, `3.7 weeks`, `2 days` – the unit a person would choose. */
  weeks(value: number): string;
  /** `3.7 weeks`, `1 order`. */
  count(value: number, unit: string, decimals?: number): string;
  list(parts: readonly string[]): string;
}

const missing = '–';

export function createFormat(locale: string, currency: string): NumberFormat {
  const cache = new Map<string, Intl.NumberFormat>();
  const formatter = (key: string, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
    const known = cache.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, options);
    cache.set(key, made);
    return made;
  };
  const write = (key: string, value: number, options: Intl.NumberFormatOptions): string =>
    Number.isFinite(value) ? withMinus(formatter(key, options).format(value === 0 ? 0 : value)) : missing;

  const format: NumberFormat = {
    locale,
    number: (value, decimals = 0) =>
      isBeyondWords(value)
        ? powerOfTen(value, locale)
        : write(`n${decimals}`, noNegativeZero(value, decimals), {
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
          }),
    significant: (value, digits = 3) => write(`s${digits}`, value, { maximumSignificantDigits: digits }),
    percent: (value, decimals = 0) =>
      write(`p${decimals}`, noNegativeZero(value, decimals + 2), {
        style: 'percent',
        minimumFractionDigits: 0,
        maximumFractionDigits: decimals,
      }),
    money: (value, decimals = moneyDecimals(value)) =>
      write(`m${decimals}`, noNegativeZero(value, decimals), {
        style: 'currency',
        currency,
        currencyDisplay: 'narrowSymbol',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
    weeks: (value) => writeWeeks(value, format),
    count: (value, unit, decimals = 0) => {
      const upTo = (number: number): string =>
        write(`u${decimals}`, number, { maximumFractionDigits: decimals });
      return `${upTo(value)} ${upTo(value) === upTo(1) ? unit : `${unit}s`}`;
    },
    list: (parts) => new Intl.ListFormat('en').format(parts),
  };
  return format;
}

/** The format every page is built with; a reader's own locale takes over once the page runs. */
export const buildLocale = 'en-US';

/**
 * A browser's language where it is one: some systems hand on the name of theirs, such as `C`, which no format takes. Digits are
 * those of the text: others, in a line of English, would run the other way or be set apart.
 */
export function usableLocale(language: string | undefined): string {
  try {
    const locale = Intl.getCanonicalLocales(language)[0] ?? buildLocale;
    const { numberingSystem } = new Intl.NumberFormat(locale).resolvedOptions();
    return numberingSystem === 'latn'
      ? locale
      : new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();
  } catch {
    return buildLocale;
  }
}

function noNegativeZero(value: number, decimals: number): number {
  return Math.abs(value) < 0.5 * 10 ** -decimals ? 0 : value;
}

function moneyDecimals(value: number): number {
  const size = Math.abs(value);
  return size === 0 || size >= 100 ? 0 : size >= 1 ? 2 : Math.min(6, 2 - Math.floor(Math.log10(size)));
}

function writeWeeks(weeks: number, format: NumberFormat): string {
  if (!Number.isFinite(weeks)) return missing;
  const [value, unit] =
    weeks < 0.1 / 7
      ? [0, 'day']
      : weeks < 0.995
        ? [weeks * 7, 'day']
        : weeks < 104
          ? [weeks, 'week']
          : [weeks / 52, 'year'];
  return format.count(value, unit, value >= 10 || value === 0 ? 0 : 1);
}
