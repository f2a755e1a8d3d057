/**
 * Poisson and negative binomial counts in one: mean m, and variance over mean I ≥ 1, where 1 is Poisson. Internal; the
 * public faces are `poisson.ts` and `negative-binomial.ts`.
 *
 * Both tails are computed directly, each to full relative precision. What a level leaves uncovered follows from
 * k·p(k) = (1 − 1/I)(k − 1 + r)·p(k − 1), r = m/(I − 1): summing it removes the infinite sums (Zipkin 2000, appendix C).
 */
import { betaTails } from './beta.ts';
import { gammaTails } from './gamma.ts';
import { normalQuantile } from './normal-quantile.ts';
import { binomialMass, poissonMass } from './probability-mass.ts';
import { smallestWhole } from './smallest-whole.ts';

/** Closer to Poisson than this the two cannot be told apart, but the shape r would lose its meaning. */
const leastExcess = 1e-9;
/** At an exact tie rounding must not decide: a probability reached up to this share is reached. */
const rounding = 1e-13;

export class CountLaw {
  readonly mean: number;
  /** I − 1 */
  readonly excess: number;
  /** r, infinite for Poisson. */
  readonly shape: number;

  constructor(mean: number, dispersion: number) {
    this.mean = mean;
    this.excess = dispersion - 1 < leastExcess ? 0 : dispersion - 1;
    this.shape = this.excess === 0 ? Infinity : mean / this.excess;
  }

  /** P(D = k) */
  mass(count: number): number {
    if (count < 0) return 0;
    if (this.excess === 0) return poissonMass(count, this.mean);
    const { shape, excess } = this;
    const success = 1 / (1 + excess);
    return (shape / (count + shape)) * binomialMass(count, shape, excess * success, success);
  }

  /** P(D ≤ k) and P(D > k) */
  tails(count: number): readonly [lower: number, upper: number] {
    if (count < 0) return [0, 1];
    if (this.mean === 0) return [1, 0];
    if (this.excess === 0) {
      const [upper, lower] = gammaTails(count + 1, this.mean);
      return [lower, upper];
    }
    const success = 1 / (1 + this.excess);
    return betaTails(this.shape, count + 1, success, this.excess * success);
  }

  /** Smallest k with P(D ≤ k) ≥ probability. */
  quantile(probability: number): number {
    const { mean, excess } = this;
    const z = normalQuantile(probability);
    // Normal with a correction for skewness: within a few units except for very lumpy counts.
    const guess = mean + z * Math.sqrt(mean * (1 + excess)) + ((z * z - 1) * (1 + 2 * excess)) / 6;
    const holds =
      probability <= 0.5
        ? (count: number) => this.tails(count)[0] >= probability * (1 - rounding)
        : (count: number) => this.tails(count)[1] <= (1 - probability) * (1 + rounding);
    return smallestWhole(holds, guess);
  }

  /** E(D − k)⁺ */
  loss(count: number): number {
    if (count < 0) return this.mean - count;
    return Math.max(0, this.overlap(count) + (this.mean - count) * this.tails(count)[1]);
  }

  /** (I − 1)(k + r)·p(k), written so that it holds for Poisson too. */
  overlap(count: number): number {
    return (this.excess * count + this.mean) * this.mass(count);
  }
}
