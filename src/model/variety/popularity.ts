import { requirePositive, requireWithin } from '../numeric/guard.ts';

/** Steeper popularity than this is a product with one version. */
const steepest = 3;
/** Terms added one by one before the series takes over. */
const head = 20;

/**
 * Share of demand of the best sellers: how much of it do the n most popular of N versions cover?
 *
 * H(n)/H(N) with H(n) = Σ_{i≤n} i^−s: Zipf's law, by which the i-th most popular version sells i^−s times as much as the
 * first. s = 0 makes all alike and the share n/N. N may be astronomical: the sums are closed by Euler and Maclaurin's
 * series, to about 1e-12. Throws a RangeError unless 1 ≤ n ≤ N and 0 ≤ s ≤ 3.
 * Source: Zipf, Human Behavior and the Principle of Least Effort (1949); Knuth, The Art of Computer Programming 1,
 * section 1.2.11.2, for the series.
 *
 * @example shareOfBest({ versions: 4, best: 1, exponent: 1 }) // 0.48
 */
export function shareOfBest(input: {
  readonly versions: number;
  readonly best: number;
  readonly exponent: number;
}): number {
  const { versions, best, exponent } = input;
  requirePositive('versions', versions);
  requireWithin('best', best, 1, versions);
  requireWithin('exponent', exponent, 0, steepest);
  if (exponent === 0) return best / versions;
  return Math.min(1, powerSum(best, exponent) / powerSum(versions, exponent));
}

/** Σ_{i=1}^{n} i^−s; between whole n the series' own smooth continuation. */
function powerSum(count: number, exponent: number): number {
  let sum = 0;
  const whole = Math.floor(count);
  if (whole <= head) {
    for (let rank = 1; rank <= whole; rank += 1) sum += rank ** -exponent;
    return sum + (count - whole) * (whole + 1) ** -exponent;
  }
  for (let rank = 1; rank < head; rank += 1) sum += rank ** -exponent;
  return (
    sum + closed(count, exponent) - closed(head, exponent) + head ** -exponent / 2 + count ** -exponent / 2
  );
}

/** Integral and the odd-derivative terms of the series at x: B₂/2! = 1/12, B₄/4! = −1/720, B₆/6! = 1/30240. */
function closed(x: number, s: number): number {
  const integral = s === 1 ? Math.log(x) : (x ** (1 - s) - 1) / (1 - s);
  const first = -s * x ** (-s - 1);
  const third = (first * (s + 1) * (s + 2)) / x ** 2;
  const fifth = (third * (s + 3) * (s + 4)) / x ** 2;
  return integral + first / 12 - third / 720 + fifth / 30_240;
}
