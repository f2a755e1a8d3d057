/** The quantile of a small count by adding probabilities up from zero: many times quicker than solving for it. */
import type { CountLaw } from './count-law.ts';

/** Means for which the walk is short and starts from an ordinary number. */
const largestMean = 64;
/** Beyond this the sum has too few digits left of what is missing to one. */
const surest = 0.9999;
const mostSteps = 400;
/** At an exact tie rounding must not decide, as in {@link CountLaw}. */
const rounding = 1e-13;

/** Smallest k with P(D ≤ k) ≥ probability, or null where walking is not the way. */
export function walkToQuantile(law: CountLaw, probability: number): number | null {
  const { mean, excess } = law;
  if (mean > largestMean || probability > surest) return null;
  let mass = law.mass(0);
  let sum = mass;
  for (let count = 0; count < mostSteps; count += 1) {
    if (sum >= probability * (1 - rounding)) return count;
    mass *= (mean + excess * count) / ((1 + excess) * (count + 1));
    sum += mass;
  }
  return null;
}
