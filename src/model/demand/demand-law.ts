/** How much will be asked for, as far as it can be known before: one interface for every family of distributions. */

export interface DemandLaw {
  readonly mean: number;
  readonly deviation: number;
  /** True where demand comes in whole units, and stock with it. */
  readonly counted: boolean;
  /** P(D ≤ level) */
  atMost(level: number): number;
  /** P(D > level), to full relative precision where the family allows it. */
  exceeds(level: number): number;
  /** Smallest level with P(D ≤ level) ≥ probability. */
  quantile(probability: number): number;
  /** E(D − level)⁺, units asked for beyond the level. */
  loss(level: number): number;
}

/** A law whose loss can be summed over levels, as averages over a replenishment cycle need it. */
export interface CycleDemandLaw extends DemandLaw {
  /** The loss summed (or integrated) over all levels above this one. */
  secondLoss(level: number): number;
}
