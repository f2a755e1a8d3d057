import { CountLaw } from '../numeric/count-law.ts';
import { walkToQuantile } from '../numeric/count-walk.ts';
import { requireNotNegative } from '../numeric/guard.ts';
import { countSecondLoss } from '../numeric/second-loss.ts';
import type { CycleDemandLaw } from './demand-law.ts';

/**
 * Poisson demand: whole units, asked for by many customers who decide on their own.
 *
 * Its variance is its mean m. Throws a RangeError for a negative mean.
 * Source: P. Zipkin, Foundations of Inventory Management (2000), appendix C.
 *
 * @example poissonDemand({ mean: 6 }).quantile(0.8) // 8
 */
export function poissonDemand({ mean }: { readonly mean: number }): CycleDemandLaw {
  requireNotNegative('mean', mean);
  return countedDemand(new CountLaw(mean, 1));
}

/**
 * Negative binomial demand: whole units that vary more than Poisson's, because orders come in bursts or because the mean
 * itself is a guess.
 *
 * Mean m and standard deviation σ in units; a variance below the mean counts as the mean, which is Poisson, since
 * customers who decide on their own cannot be steadier than that. Shares of a market that customers divide among
 * themselves, and sums of independent parts with the same σ²/m, stay in the family. Throws a RangeError for a negative
 * mean or deviation. Source: P. Zipkin, Foundations of Inventory Management (2000), appendix C.
 *
 * @example negativeBinomialDemand({ mean: 2, deviation: 2 }).loss(1) // 1.25
 */
export function negativeBinomialDemand(input: {
  readonly mean: number;
  readonly deviation: number;
}): CycleDemandLaw {
  const { mean, deviation } = input;
  requireNotNegative('mean', mean);
  requireNotNegative('deviation', deviation);
  return countedDemand(new CountLaw(mean, mean === 0 ? 1 : Math.max(1, (deviation * deviation) / mean)));
}

function countedDemand(law: CountLaw): CycleDemandLaw {
  const { mean } = law;
  return {
    mean,
    deviation: Math.sqrt(mean * (1 + law.excess)),
    counted: true,
    atMost: (level) => law.tails(Math.floor(level))[0],
    exceeds: (level) => law.tails(Math.floor(level))[1],
    quantile: (probability) => walkToQuantile(law, probability) ?? law.quantile(probability),
    loss: (level) => {
      const whole = Math.floor(level);
      const part = level - whole;
      return law.loss(whole) - (part === 0 ? 0 : part * law.tails(whole)[1]);
    },
    secondLoss: (level) => countSecondLoss(law, Math.floor(level)),
  };
}
