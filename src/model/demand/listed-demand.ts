import { refuse, requireNotNegative } from '../numeric/guard.ts';
import type { DemandLaw } from './demand-law.ts';

export interface Possibility {
  readonly demand: number;
  readonly probability: number;
}

/**
 * Listed demand: a handful of possible volumes, each with its probability – a forecast made of scenarios.
 *
 * Probabilities may miss one by a rounding error; they are scaled to it. Throws a RangeError where the list is empty or
 * holds something negative. Source: the definition of a discrete distribution.
 *
 * @example listedDemand([{ demand: 10, probability: 0.5 }, { demand: 30, probability: 0.5 }]).loss(10) // 10
 */
export function listedDemand(possibilities: readonly Possibility[]): DemandLaw {
  for (const { demand, probability } of possibilities) {
    requireNotNegative('demand', demand);
    requireNotNegative('probability', probability);
  }
  const total = possibilities.reduce((sum, { probability }) => sum + probability, 0);
  if (!(total > 0)) refuse('possibilities', possibilities.length, 'a list with some probability');
  const sorted = [...possibilities].sort((one, other) => one.demand - other.demand);
  const expect = (of: (demand: number) => number): number =>
    sorted.reduce((sum, { demand, probability }) => sum + (probability / total) * of(demand), 0);
  const mean = expect((demand) => demand);
  const atMost = (level: number): number => expect((demand) => (demand <= level ? 1 : 0));
  return {
    mean,
    deviation: Math.sqrt(expect((demand) => (demand - mean) ** 2)),
    counted: true,
    atMost,
    exceeds: (level) => expect((demand) => (demand > level ? 1 : 0)),
    // A sum of decimal fractions can miss a target by a rounding error.
    quantile: (probability) =>
      (sorted.find(({ demand }) => atMost(demand) >= probability - 1e-12) ?? sorted.at(-1)!).demand,
    loss: (level) => expect((demand) => Math.max(0, demand - level)),
  };
}
