/**
 * The gamma distribution, for whole shapes the Erlang distribution: the time until the shape-th event of a Poisson
 * stream. Below the bell a power series, above it Legendre's continued fraction, so that each tail is computed directly.
 * Source: W. Gautschi, A computational procedure for incomplete gamma functions, ACM Transactions on Mathematical
 * Software 5 (1979) 466–481; NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2.
 */
import { continuedFraction } from './continued-fraction.ts';
import { requireNotNegative, requirePositive } from './guard.ts';
import { poissonMass } from './probability-mass.ts';

export interface GammaInput {
  readonly x: number;
  readonly shape: number;
  readonly rate: number;
}

/** Regularized incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x). */
export function gammaTails(shape: number, x: number): readonly [lower: number, upper: number] {
  if (x === 0) return [0, 1];
  const mass = poissonMass(shape, x);
  if (x < shape + 1) {
    const lower = Math.min(1, mass * seriesSum(shape, x));
    return [lower, 1 - lower];
  }
  const fraction = continuedFraction(x + 1 - shape, (n) => [n * (shape - n), x + 2 * n + 1 - shape]);
  const upper = mass === 0 ? 0 : Math.min(1, mass * shape * fraction);
  return [1 - upper, upper];
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + … */
function seriesSum(shape: number, x: number): number {
  let [term, sum] = [1, 1];
  for (let n = 1; term > sum * 2 ** -54; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/**
 * Gamma distribution: with which probability is a gamma quantity of shape k and rate μ at most x? P(k, μx).
 *
 * @example gammaAtMost({ x: 1, shape: 2, rate: 1 }) // 0.26424111765711533
 */
export function gammaAtMost({ x, shape, rate }: GammaInput): number {
  guard({ x, shape, rate });
  return gammaTails(shape, rate * x)[0];
}

/**
 * Gamma tail: with which probability is it above x? Q(k, μx), to full relative precision.
 *
 * @example gammaExceeds({ x: 1, shape: 2, rate: 1 }) // 0.7357588823428847
 */
export function gammaExceeds({ x, shape, rate }: GammaInput): number {
  guard({ x, shape, rate });
  return gammaTails(shape, rate * x)[1];
}

function guard({ x, shape, rate }: GammaInput): void {
  requireNotNegative('x', x);
  requirePositive('shape', shape);
  requirePositive('rate', rate);
}
