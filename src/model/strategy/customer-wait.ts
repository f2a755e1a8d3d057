/**
 * The wait of an outcome. Quantiles cost several evaluations each, so they are computed when first read,
 * and kept.
 */
import type { StockLevel } from '../inventory/stock-level.ts';
import type { StockPointLaw } from '../inventory/stock-point-law.ts';
import { unitWaitExceeds, unitWaitQuantile } from '../inventory/wait.ts';
import { requireNotNegative } from '../numeric/guard.ts';
import type { CustomerWait } from './outcome.ts';

export class StockPointWait implements CustomerWait {
  readonly mean: number;
  readonly servedAtOnce: number;
  readonly #law: StockPointLaw;
  readonly #level: StockLevel;
  readonly #afterwardsWeeks: number;
  #median = -1;
  #p95 = -1;

  /** All customers wait for `afterwardsWeeks` of assembly, those who find no stock for that first. */
  constructor(law: StockPointLaw, level: StockLevel, afterwardsWeeks: number) {
    this.mean = level.backorders / law.unitRate + afterwardsWeeks;
    this.servedAtOnce = afterwardsWeeks > 0 ? 0 : level.served;
    this.#law = law;
    this.#level = level;
    this.#afterwardsWeeks = afterwardsWeeks;
  }

  get median(): number {
    if (this.#median < 0) this.#median = this.#quantile(0.5);
    return this.#median;
  }

  get p95(): number {
    if (this.#p95 < 0) this.#p95 = this.#quantile(0.95);
    return this.#p95;
  }

  get exceeds(): (weeks: number) => number {
    return (weeks) => {
      requireNotNegative('weeks', weeks);
      const left = weeks - this.#afterwardsWeeks;
      return left < 0 ? 1 : unitWaitExceeds(this.#law, this.#level.baseStock, left);
    };
  }

  #quantile(probability: number): number {
    return unitWaitQuantile(this.#law, this.#level, probability) + this.#afterwardsWeeks;
  }
}
