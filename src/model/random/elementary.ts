/**
 * Exponential and logarithm made of additions, multiplications and divisions alone. The language leaves `Math.exp` and
 * `Math.log` to each engine, and they differ in the last digit; IEEE 754 fixes these four operations to the last bit, so a
 * simulation built on them gives the same numbers everywhere. Within some 1e-15 of the true value; made for set-up work and rare
 * cases, not for speed.
 */

const terms = 13;
/** 1/1!, 1/2!, 1/3!, … */
const coefficients = new Float64Array(terms);
for (let term = 0, factorial = 1; term < terms; term += 1) {
  factorial *= term + 1;
  coefficients[term] = 1 / factorial;
}

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
  let minusOne = 0;
  for (let term = terms - 1; term >= 0; term -= 1) minusOne = part * (coefficients[term]! + minusOne);
  for (; squarings > 0; squarings -= 1) minusOne *= 2 + minusOne;
  return 1 + minusOne;
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
