/**
 * Second-order losses: what is short, summed over all levels above a given one. The average shortage while stock runs
 * down from one level to another is a difference of two of them.
 * Source: P. Zipkin, Foundations of Inventory Management (2000), appendix C.
 */
import type { CountLaw } from './count-law.ts';
import { requireFinite } from './guard.ts';
import { normalExceeds, normalLoss } from './normal.ts';

/**
 * Normal second-order loss: the loss integrated over all levels above z, ½E[((Z − z)⁺)²] = ½[(1 − Φ(z)) − z·L(z)].
 *
 * @example normalSecondLoss(0) // 0.25
 */
export function normalSecondLoss(z: number): number {
  requireFinite('z', z);
  if (z < 0) return (1 + z * z) / 2 - normalSecondLoss(-z);
  return Math.max(0, (normalExceeds(z) - z * normalLoss(z)) / 2);
}

/** Σ E(D − j)⁺ over whole j > k, which is ½E[(D − k)⁺(D − k − 1)⁺], for a Poisson or negative binomial count. */
export function countSecondLoss(law: CountLaw, count: number): number {
  const { mean, excess } = law;
  const off = count - mean;
  if (count < 0) return (mean * (1 + excess) + off * off + off) / 2;
  const above = law.tails(count)[1] * (off * off + excess * mean + count);
  return Math.max(0, (above - law.overlap(count) * (off - excess)) / 2);
}
