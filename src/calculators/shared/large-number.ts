/** Numbers too large to be read digit by digit: words while there are any, then powers of ten. */

/** From 10¹⁵ on a number is written as a power of ten. */
export function isBeyondWords(value: number): boolean {
  return Math.abs(value) >= 1e15 && Math.abs(value) < Infinity;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `1.1 × 10⁵²`; the mantissa is left out where it would be 1. */
export function powerOfTen(value: number, locale: string): string {
  let exponent = Math.floor(Math.log10(Math.abs(value)));
  let mantissa = Number((value / 10 ** exponent).toPrecision(2));
  if (Math.abs(mantissa) >= 10) {
    mantissa /= 10;
    exponent += 1;
  }
  const digits = String(Math.abs(exponent)).replace(/\d/g, (digit) => raised.charAt(Number(digit)));
  const power = `10${exponent < 0 ? '⁻' : ''}${digits}`;
  return mantissa === 1 ? power : `${new Intl.NumberFormat(locale).format(mantissa)} × ${power}`;
}

/** `390,625`, `2.8 trillion`, `1.1 × 10⁵²`. */
export function writeLarge(value: number, locale: string): string {
  if (isBeyondWords(value)) return powerOfTen(value, locale);
  const words = Math.abs(value) >= 1e6;
  return new Intl.NumberFormat(
    locale,
    words
      ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }
      : { maximumFractionDigits: 0 },
  ).format(value);
}

/** For ticks: plain up to ten thousand and down to a hundredth, powers of ten beyond. */
export function writeMagnitude(value: number, locale: string): string {
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e5 || size < 0.01)) return powerOfTen(value, locale);
  return new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
}
