/**
 * A number with the sign that people read: in English and many other languages `Intl` writes a hyphen where a minus
 * belongs. It is as wide as a digit, never breaks a line, and is what formulas and our own words use.
 */
export function withMinus(written: string): string {
  return written.replace('-', '−');
}
