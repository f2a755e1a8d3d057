import { requireFinite, requireNotNegative } from '../numeric/guard.ts';
import { normalQuantile } from '../numeric/normal-quantile.ts';
import { normalAtMost, normalExceeds, normalLoss } from '../numeric/normal.ts';
import { normalSecondLoss } from '../numeric/second-loss.ts';
import type { CycleDemandLaw } from './demand-law.ts';

/**
 * Normal demand: the textbook's bell, fit for large volumes that vary little.
 *
 * Mean μ and standard deviation σ in units. It counts fractions of units and, where σ is large beside μ, gives negative
 * demand a weight Φ(−μ/σ) that no market has. Throws a RangeError for a negative deviation.
 * Source: E. A. Silver, D. F. Pyke and D. J. Thomas, Inventory and Production Management in Supply Chains (2017).
 *
 * @example normalDemand({ mean: 50, deviation: 8 }).quantile(0.5) // 50
 */
export function normalDemand(input: { readonly mean: number; readonly deviation: number }): CycleDemandLaw {
  requireFinite('mean', input.mean);
  requireNotNegative('deviation', input.deviation);
  return input.deviation === 0 ? certainDemand(input.mean) : bellDemand(input.mean, input.deviation);
}

function bellDemand(mean: number, deviation: number): CycleDemandLaw {
  const standard = (level: number): number => (level - mean) / deviation;
  return {
    mean,
    deviation,
    counted: false,
    atMost: (level) => normalAtMost(standard(level)),
    exceeds: (level) => normalExceeds(standard(level)),
    quantile: (probability) => mean + deviation * normalQuantile(probability),
    loss: (level) => deviation * normalLoss(standard(level)),
    secondLoss: (level) => deviation * deviation * normalSecondLoss(standard(level)),
  };
}

/** What is left of the bell when nothing varies. */
function certainDemand(mean: number): CycleDemandLaw {
  const short = (level: number): number => Math.max(0, mean - level);
  return {
    mean,
    deviation: 0,
    counted: false,
    atMost: (level) => (level >= mean ? 1 : 0),
    exceeds: (level) => (level >= mean ? 0 : 1),
    quantile: () => mean,
    loss: short,
    secondLoss: (level) => short(level) ** 2 / 2,
  };
}
