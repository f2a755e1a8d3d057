/** Numbers too large to be read digit by digit: words while there are any, then powers of ten. */
import { withMinus } from './minus.ts';

/** From 10¹⁵ on a number is written as a power of ten. */
export function isBeyondWords(value: number): boolean {
  return Math.abs(value) >= 1e15 && Math.abs(value) < Infinity;
}

const inWords = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
  useGrouping: false,
});

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1.1 × 10⁵²`; the mantissa is left out where it would be 1. */
export function powerOfTen(value: number, locale: string, digits = 2): string {
  let exponent = Math.floor(Math.log10(Math.abs(value)));
  let mantissa = Number((value / 10 ** exponent).toPrecision(digits));
  if (Math.abs(mantissa) >= 10) {
    mantissa /= 10;
    exponent += 1;
  }
  const power = String(Math.abs(exponent)).replace(/\d/g, (digit) => raised.charAt(Number(digit)));
  const written = `10${exponent < 0 ? '⁻' : ''}${power}`;
  return mantissa === 1
    ? written
    : `${withMinus(new Intl.NumberFormat(locale).format(mantissa))} × ${written}`;
}

/** `390,625`, `2.8 trillion`, `1.1 × 10⁵²`. */
export function writeLarge(value: number, locale: string): string {
  if (isBeyondWords(value)) return powerOfTen(value, locale);
  const write = (number: number, decimals: number): string =>
    withMinus(new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(number));
  if (Math.abs(value) < 1e6) return write(value, 0);
  // The word in English, as the text around it; the number before it in the reader's way.
  const [number = '', word = ''] = inWords.format(value).split(' ');
  return `${write(Number(number), 2)} ${word}`;
}

/** For ticks and tables: whole numbers in full up to a million, powers of ten beyond and below a hundredth. */
export function writeMagnitude(value: number, locale: string): string {
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e6 || size < 0.01)) return powerOfTen(value, locale, 3);
  const digits = size >= 1000 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 };
  return withMinus(new Intl.NumberFormat(locale, digits).format(value));
}
