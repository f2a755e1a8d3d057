/**
 * Exponential and logarithm made of additions, multiplications and divisions alone. The language leaves `Math.exp` and
 * `Math.log` to each engine, and they differ in the last digit; IEEE 754 fixes these four operations to the last bit, so a
 * simulation built on them gives the same numbers everywhere. Within some 1e-15 of the true value; made for set-up work and rare
 * cases, not for speed.
 */

/** eˣ for −700 ≤ x ≤ 700: Taylor's series of a small part of x, squared back. */
export function exactExp(x: number): number {
  if (x < -0.25) return 1 / exactExp(-x);
  let part = x;
  let squarings = 0;
  while (part > 0.25) {
    part /= 2;
    squarings += 1;
  }
  // Carrying eˣ − 1 through the doublings keeps digits that squaring eˣ itself would lose.
  let minusOne = smallExpMinusOne(part);
  for (; squarings > 0; squarings -= 1) minusOne *= 2 + minusOne;
  return 1 + minusOne;
}

/** eˣ − 1 for |x| ≤ ¼: eleven terms of Taylor's series, written out because this is what the ziggurat waits for. */
function smallExpMinusOne(x: number): number {
  const far = 1 / 5040 + x * (1 / 40320 + x * (1 / 362880 + x * (1 / 3628800 + x * (1 / 39916800))));
  const middle = 1 / 24 + x * (1 / 120 + x * (1 / 720 + x * far));
  return x * (1 + x * (1 / 2 + x * (1 / 6 + x * middle)));
}

const logarithmOfTwo = 0.6931471805599453;

/** ln x for x > 0: powers of two taken out, then the series of 2·artanh((x−1)/(x+1)). */
export function exactLog(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa > Math.SQRT2; exponent += 1) mantissa /= 2;
  for (; mantissa < Math.SQRT1_2; exponent -= 1) mantissa *= 2;
  return exponent * logarithmOfTwo + artanhSeries((mantissa - 1) / (mantissa + 1));
}

/** ln(1 + x) for |x| ≤ ½ without losing the digits of a small x; as `exactLog` beyond. */
export function exactLog1p(x: number): number {
  return x > -0.5 && x < 0.5 ? artanhSeries(x / (2 + x)) : exactLog(1 + x);
}

/** 2·artanh(s) for |s| ≤ 1/3. */
function artanhSeries(s: number): number {
  const square = s * s;
  let sum = 0;
  for (let odd = 41; odd > 0; odd -= 2) sum = 1 / odd + square * sum;
  return 2 * s * sum;
}
