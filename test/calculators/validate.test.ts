import { describe, expect, it } from 'vitest';
import { parameters as pooling } from '../../src/calculators/pooling/parameters.ts';
import { scenarioTable } from '../../src/calculators/shared/scenario-parameters.ts';
import { createFormat, usableLocale } from '../../src/calculators/shared/format.ts';
import { writeValue, writeWithUnit } from '../../src/calculators/shared/values.ts';
import { parseLocaleNumber, readValue } from '../../src/calculators/shared/validate.ts';

const english = createFormat('en-US', 'USD');

describe('a typed number', () => {
  it.each([
    ['en-US', '1,234.5', 1234.5],
    ['en-US', '1,234', 1234],
    ['en-US', '0,4', 0.4],
    ['en-US', ' 12 ', 12],
    ['en-US', '−3', -3],
    ['en-US', '-3', -3],
    ['de-DE', '−1.234,5', -1234.5],
    ['de-DE', '-1.234,5', -1234.5],
    ['en-US', '.5', 0.5],
    ['en-US', '1e3', 1000],
    ['de-DE', '1.234,5', 1234.5],
    ['de-DE', '1.234', 1234],
    ['de-DE', '0.4', 0.4],
    ['de-DE', '0,4', 0.4],
    ['fr-FR', '1 234,5', 1234.5],
    ['fr-FR', '1\u202f234,5', 1234.5],
    ['de-CH', '1’234.5', 1234.5],
    ['en-IN', '12,34,567.8', 1234567.8],
    ['ar-EG', '١٢٫٥', 12.5],
    ['hi-IN', '१२', 12],
  ])('in %s: %s', (locale, text, expected) => {
    expect(parseLocaleNumber(text, locale)).toBe(expected);
  });

  it.each(['', 'abc', '1.2.3', '12a', '--1', '1e999', '½', 'Infinity', '0x1f'])('refuses %j', (text) => {
    expect(parseLocaleNumber(text, 'en-US')).toBeNull();
  });
});

describe('an entry', () => {
  const read = (name: 'versions' | 'demandCv' | 'fillTarget', text: string) =>
    readValue(scenarioTable[name], text, scenarioTable[name], english);

  it('is a percentage where the parameter is one, with or without the sign', () => {
    expect(read('demandCv', '35')).toEqual({ ok: true, value: 0.35 });
    expect(read('demandCv', '35 %')).toEqual({ ok: true, value: 0.35 });
  });

  it.each(['en-US', 'de-DE', 'fr-FR', 'tr-TR', 'ar-EG', 'fa-IR', 'hi-IN', 'sv-SE', 'eu'])(
    'reads back what the calculator writes in %s',
    (locale) => {
      const format = createFormat(locale, 'USD');
      for (const [parameter, value] of [
        [scenarioTable.demandCv, 0.35],
        [scenarioTable.utilization, 0.8],
        [scenarioTable.versions, 1000],
        [scenarioTable.demandRate, 1234.5],
        [pooling.correlation, -0.25],
      ] as const) {
        const written = writeValue(parameter, value, format);
        expect(readValue(parameter, written, parameter, format), written).toEqual({ ok: true, value });
      }
    },
  );

  it.each([
    ['banana', 'Versions offered: “banana” is not a number. Accepted: whole numbers from 1 to 1,000.'],
    ['', 'Versions offered is empty. Accepted: whole numbers from 1 to 1,000.'],
    ['0', 'Versions offered: 0 is too small. Accepted: whole numbers from 1 to 1,000.'],
    ['2000', 'Versions offered: 2000 is too large. Accepted: whole numbers from 1 to 1,000.'],
    ['2.5', 'Versions offered counts whole things. Accepted: whole numbers from 1 to 1,000.'],
  ])('%j is answered by name, fault and what is accepted', (text, message) => {
    expect(read('versions', text)).toEqual({ ok: false, message });
  });

  it('is not rounded to nothing where a share is written as a fraction', () => {
    expect(read('demandCv', '0.35')).toEqual({
      ok: false,
      message: 'Demand volatility is a percentage: for 35% write 35. Accepted: percentages from 0% to 900%.',
    });
    expect(read('demandCv', '0.3%')).toEqual({ ok: true, value: 0.003 });
  });

  it('may be empty where the parameter may be off', () => {
    expect(read('fillTarget', '')).toEqual({ ok: true, value: null });
  });
});

// What WebKit on a bare Linux, old Chromium and an empty setting call their language.
it.each(['C', 'en-US@posix', '', undefined])(
  'a language that is none (%s) is read as English',
  (language) => {
    expect(createFormat(usableLocale(language), 'USD').number(1234.5, 1)).toBe('1,234.5');
  },
);

it('a language that is one is kept', () => {
  expect(usableLocale('de-CH')).toBe('de-CH');
});

it.each([
  [1, '1 week'],
  [2, '2 weeks'],
])('%d with its unit reads as it is spoken', (weeks, expected) => {
  expect(writeWithUnit(scenarioTable.fabricationWeeks, weeks, english)).toBe(expected);
});
