/** What a strategy comes to: the shape that every picture, table and sentence reads. */

export const strategies = ['mts', 'ato', 'mto'] as const;
export type Strategy = (typeof strategies)[number];

/** Currency per unit sold. */
export interface CostPerUnit {
  readonly production: number;
  readonly holding: number;
  readonly obsolescence: number;
  readonly waiting: number;
  readonly misfit: number;
  readonly total: number;
}

/** The customer's wait for a unit, in weeks. */
export interface CustomerWait {
  readonly mean: number;
  /** Half of all units wait no longer. Computed when first read. */
  readonly median: number;
  /** 95 % of all units wait no longer. Computed when first read. */
  readonly p95: number;
  /** P(wait = 0), a share of units. */
  readonly servedAtOnce: number;
  /** P(wait > weeks). */
  readonly exceeds: (weeks: number) => number;
}

export interface Stock {
  /** How many stock points there are; 0 for make to order. */
  readonly points: number;
  /** Base-stock level of each point, units. */
  readonly baseStock: number;
  /** Share of units that find stock at their point. */
  readonly fillRate: number;
  /** Mean units on hand, all points together. */
  readonly onHand: number;
  /** Their worth, currency. */
  readonly value: number;
  /** How often a year the stock is sold through; null where there is none. */
  readonly turns: number | null;
  /** True where stock costs so little that its best level has no bound and the critical ratio was capped. */
  readonly capped: boolean;
}

export interface Outcome {
  readonly strategy: Strategy;
  readonly cost: CostPerUnit;
  readonly wait: CustomerWait;
  readonly stock: Stock;
}
