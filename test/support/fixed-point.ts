/**
 * Numbers with some 300 decimal digits as integers, so that an oracle can use the plainest formula there
 * is: what cancellation costs is then far below anything a double can show.
 */
const bits = 1000n;
export const one = 1n << bits;

/** The exact value of a double. */
export function fixed(value: number): bigint {
  let exponent = 0n;
  let rest = value;
  while (!Number.isInteger(rest)) {
    rest *= 2;
    exponent += 1n;
  }
  return (BigInt(rest) << bits) >> exponent;
}

export const times = (a: bigint, b: bigint): bigint => (a * b) >> bits;
export const over = (a: bigint, b: bigint): bigint => (a << bits) / b;

/** a ÷ b as the nearest double, however small or large both are. */
export function quotient(a: bigint, b: bigint): number {
  if (a === 0n) return 0;
  const shift = BigInt(a.toString(2).length - b.toString(2).length);
  const scaled = shift > 0n ? (a << 80n) / (b << shift) : ((a << 80n) << -shift) / b;
  return (Number(scaled) / 2 ** 80) * 2 ** Number(shift);
}

/** e^−x for x ≥ 0 by its Taylor series, after halving x into [0, 1). */
export function expMinus(x: bigint): bigint {
  let halvings = 0;
  let small = x;
  while (small >= one) {
    small >>= 1n;
    halvings += 1;
  }
  let term = one;
  let sum = one;
  for (let k = 1n; term !== 0n; k += 1n) {
    term = -times(term, small) / k;
    sum += term;
  }
  for (let k = 0; k < halvings; k += 1) sum = times(sum, sum);
  return sum;
}
