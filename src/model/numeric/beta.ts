/**
 * The regularized incomplete beta function, which sums the negative binomial distribution.
 *
 * Source: NIST Digital Library of Mathematical Functions, 8.17.22: a continued fraction that converges fast on the near
 * side of the mean; the far side is its complement.
 */
import { continuedFraction } from './continued-fraction.ts';
import { binomialMass } from './probability-mass.ts';

/** I_x(a, b) and its complement, with y = 1 − x given for its digits. */
export function betaTails(
  a: number,
  b: number,
  x: number,
  y: number,
): readonly [lower: number, upper: number] {
  // xᵃyᵇ/B(a, b), by way of the binomial probability with the same exponents.
  const front = binomialMass(a, b, x, y) * ((a * b) / (a + b));
  if (x * (a + b + 2) < a + 1) {
    const lower = Math.min(1, (front / a) * fraction(a, b, x));
    return [lower, 1 - lower];
  }
  const upper = Math.min(1, (front / b) * fraction(b, a, y));
  return [1 - upper, upper];
}

function fraction(a: number, b: number, x: number): number {
  return continuedFraction(1, (n) => {
    const half = n >> 1;
    const even = n === 2 * half;
    const above = even ? half * (b - half) : -(a + half) * (a + b + half);
    return [(above * x) / ((a + n - 1) * (a + n)), 1];
  });
}
