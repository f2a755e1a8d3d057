import { levelAt } from './level.ts';
import { requireBaseStock, stockPointLaw, type StockPointInput } from './stock-point-input.ts';

export interface StockPointMeasures {
  /** P(D ≤ s−1), share of units served at once. */
  readonly fillRate: number;
  /** Its complement, to full precision even where it is tiny. */
  readonly waitingShare: number;
  /** P(N ≤ s), share of time without backorders. */
  readonly noBackorderShare: number;
  /** E[B], units. */
  readonly meanBackorders: number;
  /** E[I], units. */
  readonly meanOnHand: number;
  /** E[N], units ordered and not yet there. */
  readonly meanOnOrder: number;
  /** E[W] of a unit, weeks. */
  readonly meanWaitWeeks: number;
}

/**
 * Measures of a stock point: what does a base-stock level of s units achieve?
 *
 * With λ = pΛ units a week demanded here, L weeks of constant lead time and a bottleneck of rate μ = Λ/ρ,
 * units on order are N = A ⊕ Q (demand in L plus units at the bottleneck) and an arriving unit finds D = A
 * ⊕ G ahead of it: fill rate P(D ≤ s−1), backorders E[(N−s)⁺], stock E[(s−N)⁺], wait E[B]/λ. Assumes
 * stuttering Poisson demand, one-for-one replenishment, first come first served, orders filled in parts.
 * Throws a RangeError naming the parameter outside its range.
 * Source: Zipkin, Foundations of Inventory Management (2000), chapters 6 and 7; docs/model.md.
 *
 * @example
 * stockPoint({
 *   demandRate: 0.8, demandCv: 0, utilization: 0.8, share: 1, leadTimeWeeks: 0, baseStock: 10
 * }).meanBackorders // 0.4294967296
 */
export function stockPoint(input: StockPointInput & { readonly baseStock: number }): StockPointMeasures {
  const law = stockPointLaw(input);
  requireBaseStock(input.baseStock);
  const level = levelAt(law, law.ordersIn(law.leadTimeWeeks), input.baseStock);
  return {
    fillRate: level.served,
    waitingShare: level.unserved,
    noBackorderShare: level.covered,
    meanBackorders: level.backorders,
    meanOnHand: level.onHand,
    meanOnOrder: law.meanOnOrder,
    meanWaitWeeks: level.backorders / law.unitRate,
  };
}
