/** The wait of an outcome. Quantiles cost several evaluations each, so they are computed when first read, and kept. */
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { unitWaitExceeds, unitWaitQuantile } from '../inventory/wait.ts';
import { requireNotNegative } from '../numeric/guard.ts';
import type { CustomerWait } from './outcome.ts';

export class StockPointWait implements CustomerWait {
  readonly mean: number;
  readonly servedAtOnce: number;
  readonly #law: StockPointLaw;
  readonly #baseStock: number;
  readonly #unserved: number;
  readonly #afterwardsWeeks: number;
  #median = -1;
  #p95 = -1;

  /** `unserved` of the units wait at the stock point; all then wait for `afterwardsWeeks` of assembly. */
  constructor(
    law: StockPointLaw,
    baseStock: number,
    unserved: number,
    served: number,
    mean: number,
    afterwardsWeeks: number,
  ) {
    this.mean = mean + afterwardsWeeks;
    this.servedAtOnce = afterwardsWeeks > 0 ? 0 : served;
    this.#law = law;
    this.#baseStock = baseStock;
    this.#unserved = unserved;
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
      return left < 0 ? 1 : unitWaitExceeds(this.#law, this.#baseStock, left);
    };
  }

  #quantile(probability: number): number {
    return unitWaitQuantile(this.#law, this.#baseStock, this.#unserved, probability) + this.#afterwardsWeeks;
  }
}
