/** Numbers as people read them. */
import { describe, expect, it } from 'vitest';
import { writeDuration } from '../../src/calculators/shared/duration.ts';
import { createFormat, usableLocale } from '../../src/calculators/shared/format.ts';
import { writeLarge, writeMagnitude } from '../../src/calculators/shared/large-number.ts';
import { encodeValues } from '../../src/calculators/shared/url.ts';
import { pooling } from '../../src/calculators/pooling/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';

const english = createFormat('en-US', 'USD');

describe('a number below zero', () => {
  it.each([
    [english.number(-1234.5, 1), '−1,234.5'],
    [english.number(-2e20), '−2 × 10²⁰'],
    [english.significant(-0.25), '−0.25'],
    [english.percent(-0.4), '−40%'],
    [english.money(-1234), '−$1,234'],
    [writeLarge(-2_500_000, 'en-US'), '−2.5 million'],
    [writeMagnitude(-12, 'en-US'), '−12'],
    [writeMagnitude(-0.0025, 'en-US'), '−2.5 × 10⁻³'],
  ])('is written with a minus: %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it.each(['de-DE', 'fr-FR', 'ar-EG', 'fa-IR', 'sv-SE', 'hi-IN'])('keeps no hyphen in %s', (locale) => {
    const format = createFormat(locale, 'EUR');
    expect(format.number(-3) + format.money(-3) + format.percent(-3)).toMatch(/^[^-]*−[^-]*−[^-]*−[^-]*$/);
  });

  it('keeps the hyphen in links, which machines read', () => {
    const values = { ...defaultValues(pooling), correlation: -0.25 };
    expect(encodeValues(pooling, values).toString()).toBe('correlation=-0.25');
  });
});

describe('words around a number', () => {
  const german = createFormat('de-DE', 'EUR');

  it.each([
    [german.weeks(5.4 / 7), '5,4 days'],
    [german.weeks(1), '1 week'],
    [german.weeks(2.75), '2,8 weeks'],
    [german.weeks(1.02), '1 week'],
    [english.weeks(0), '0 days'],
    [english.weeks(156), '3 years'],
    [writeDuration(1 / 168, german), '1 hour'],
    [writeDuration(1.5 / 168, german), '1,5 hours'],
    [writeLarge(2_800_000_000_000, 'de-DE'), '2,8 trillion'],
    [writeLarge(999_999_999, 'de-DE'), '1 billion'],
    [german.list(['one', 'two', 'three']), 'one, two, and three'],
  ])('are English like the text: %s', (written, expected) => {
    expect(written).toBe(expected);
  });

  it('stand beside digits that run the same way', () => {
    expect(createFormat(usableLocale('ar-EG'), 'USD').number(1250.5, 1)).toMatch(/^1.250.5$/);
    expect(usableLocale('de-DE')).toBe('de-DE');
    expect(usableLocale('C')).toBe('en-US');
  });
});
