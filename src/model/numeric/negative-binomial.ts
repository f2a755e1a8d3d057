/**
 * The negative binomial distribution: counts that vary more than Poisson's, such as the demand of customers who come
 * in bursts or a mean that is itself uncertain (Poisson with a gamma mean).
 *
 * It is given by its mean m and its dispersion I, variance over mean, at least 1 (which is Poisson). In textbook terms:
 * the number of failures before the r-th success, r = m/(I − 1), success probability 1/I.
 */
import { CountLaw } from './count-law.ts';
import { refuse, requireFraction, requireNotNegative, requireWhole } from './guard.ts';

interface Counts {
  readonly mean: number;
  readonly dispersion: number;
}

export interface CountInput extends Counts {
  readonly count: number;
}

function law({ mean, dispersion }: Counts): CountLaw {
  requireNotNegative('mean', mean);
  if (!(dispersion >= 1 && dispersion < Infinity))
    refuse('dispersion', dispersion, 'a finite number, 1 or more');
  return new CountLaw(mean, dispersion);
}

function counted(input: CountInput): CountLaw {
  requireWhole('count', input.count, 0, Number.MAX_SAFE_INTEGER);
  return law(input);
}

/**
 * Negative binomial probability: how likely is exactly this count?
 *
 * @example negativeBinomialMass({ count: 1, mean: 2, dispersion: 2 }) // 0.25
 */
export function negativeBinomialMass(input: CountInput): number {
  return counted(input).mass(input.count);
}

/**
 * Negative binomial distribution: how likely is at most this count?
 *
 * @example negativeBinomialAtMost({ count: 1, mean: 2, dispersion: 2 }) // 0.5
 */
export function negativeBinomialAtMost(input: CountInput): number {
  return counted(input).tails(input.count)[0];
}

/**
 * Negative binomial tail: how likely is more than this count? To full relative precision.
 *
 * @example negativeBinomialExceeds({ count: 2, mean: 2, dispersion: 2 }) // 0.3125
 */
export function negativeBinomialExceeds(input: CountInput): number {
  return counted(input).tails(input.count)[1];
}

/**
 * Negative binomial quantile: the smallest count that is not exceeded with the given probability, 0 < p < 1.
 *
 * @example negativeBinomialQuantile({ probability: 0.95, mean: 10, dispersion: 3 }) // 20
 */
export function negativeBinomialQuantile(input: Counts & { readonly probability: number }): number {
  requireFraction('probability', input.probability);
  return law(input).quantile(input.probability);
}

/**
 * Negative binomial loss: how many units beyond `count` are expected?
 *
 * E(D − k)⁺ = (I − 1)(k + r)·P(D = k) + (m − k)·P(D > k).
 *
 * @example negativeBinomialLoss({ count: 1, mean: 2, dispersion: 2 }) // 1.25
 */
export function negativeBinomialLoss(input: CountInput): number {
  return counted(input).loss(input.count);
}
