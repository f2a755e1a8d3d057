/** The Poisson distribution: how many of many independent, individually unlikely events happen. */
import { CountLaw } from './count-law.ts';
import { requireFraction, requireNotNegative, requireWhole } from './guard.ts';

function law(mean: number): CountLaw {
  requireNotNegative('mean', mean);
  return new CountLaw(mean, 1);
}

function counted(count: number, mean: number): CountLaw {
  requireWhole('count', count, 0, Number.MAX_SAFE_INTEGER);
  return law(mean);
}

/**
 * Poisson probability: how likely are exactly `count` events where `mean` are expected? e^(−m)·mᵏ/k!
 *
 * @example poissonMass(2, 2) // 0.2706705664732254
 */
export function poissonMass(count: number, mean: number): number {
  return counted(count, mean).mass(count);
}

/**
 * Poisson distribution: how likely are at most `count` events?
 *
 * @example poissonAtMost(2, 2) // 0.6766764161830634
 */
export function poissonAtMost(count: number, mean: number): number {
  return counted(count, mean).tails(count)[0];
}

/**
 * Poisson tail: how likely are more than `count` events? To full relative precision.
 *
 * @example poissonExceeds(2, 2) // 0.3233235838169366
 */
export function poissonExceeds(count: number, mean: number): number {
  return counted(count, mean).tails(count)[1];
}

/**
 * Poisson quantile: the smallest number of events that is not exceeded with the given probability, 0 < p < 1.
 *
 * @example poissonQuantile(0.95, 10) // 15
 */
export function poissonQuantile(probability: number, mean: number): number {
  requireFraction('probability', probability);
  return law(mean).quantile(probability);
}

/**
 * Poisson loss: how many events beyond `count` are expected? E(D − k)⁺ = m·P(D = k) + (m − k)·P(D > k).
 *
 * @example poissonLoss(2, 2) // 0.5413411329464508
 */
export function poissonLoss(count: number, mean: number): number {
  return counted(count, mean).loss(count);
}
