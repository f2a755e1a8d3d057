import { gammaTails } from '../numeric/gamma.ts';
import { requirePositive } from '../numeric/guard.ts';
import { normalQuantile } from '../numeric/normal-quantile.ts';
import { normalAtMost } from '../numeric/normal.ts';
import { solveIncreasing } from '../numeric/solve-increasing.ts';
import type { DemandLaw } from './demand-law.ts';

/**
 * Lognormal demand: large volumes, never negative, with a long upper tail: the usual picture of forecast errors that
 * multiply. Given by the mean and standard deviation of ln D.
 *
 * E(D − x)⁺ = e^{μ+σ²/2}·Φ((μ + σ² − ln x)/σ) − x·Φ((μ − ln x)/σ). Throws a RangeError for a deviation of 0 or less.
 * Source: N. L. Johnson, S. Kotz and N. Balakrishnan, Continuous Univariate Distributions, volume 1 (1994), chapter 14.
 *
 * @example lognormalDemand({ meanOfLog: 0, deviationOfLog: 1 }).quantile(0.5) // 1
 */
export function lognormalDemand(input: {
  readonly meanOfLog: number;
  readonly deviationOfLog: number;
}): DemandLaw {
  const { meanOfLog, deviationOfLog } = input;
  requirePositive('deviationOfLog', deviationOfLog);
  const mean = Math.exp(meanOfLog + deviationOfLog ** 2 / 2);
  const standard = (level: number): number => (Math.log(level) - meanOfLog) / deviationOfLog;
  const atMost = (level: number): number => (level <= 0 ? 0 : normalAtMost(standard(level)));
  const exceeds = (level: number): number => (level <= 0 ? 1 : normalAtMost(-standard(level)));
  return {
    mean,
    deviation: mean * Math.sqrt(Math.expm1(deviationOfLog ** 2)),
    counted: false,
    atMost,
    exceeds,
    quantile: (probability) => Math.exp(meanOfLog + deviationOfLog * normalQuantile(probability)),
    loss: (level) =>
      level <= 0
        ? mean - level
        : mean * normalAtMost(deviationOfLog - standard(level)) - level * exceeds(level),
  };
}

/**
 * Gamma demand: continuous volumes, never negative, of any volatility; sums of independent parts with the same σ²/μ stay
 * in the family.
 *
 * Mean μ and standard deviation σ in units; shape a = μ²/σ², scale b = σ²/μ, E(D − x)⁺ = μ·Q(a + 1, x/b) − x·Q(a, x/b).
 * Throws a RangeError for a mean or deviation of 0 or less.
 * Source: T. A. Burgin, The gamma distribution and inventory control, Operational Research Quarterly 26 (1975) 507–525.
 *
 * @example gammaDemand({ mean: 3, deviation: 3 }).loss(3) // 1.103638323514327
 */
export function gammaDemand(input: { readonly mean: number; readonly deviation: number }): DemandLaw {
  const { mean, deviation } = input;
  requirePositive('mean', mean);
  requirePositive('deviation', deviation);
  const shape = (mean / deviation) ** 2;
  const scale = deviation ** 2 / mean;
  const upper = (a: number, level: number): number => (level <= 0 ? 1 : gammaTails(a, level / scale)[1]);
  const atMost = (level: number): number => (level <= 0 ? 0 : gammaTails(shape, level / scale)[0]);
  return {
    mean,
    deviation,
    counted: false,
    atMost,
    exceeds: (level) => upper(shape, level),
    quantile: (probability) => solveIncreasing(atMost, probability, mean),
    loss: (level) => mean * upper(shape + 1, level) - level * upper(shape, level),
  };
}
