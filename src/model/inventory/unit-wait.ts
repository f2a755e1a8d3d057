import { refuse, requireNotNegative } from '../numeric/guard.ts';
import { levelAt } from './level.ts';
import { requireBaseStock, stockPointLaw, type StockPointInput } from './stock-point-input.ts';
import { unitWaitExceeds, unitWaitQuantile } from './wait.ts';

/**
 * Tail of the wait at a stock point: what share of units waits longer than `weeks` t?
 *
 * P(W > t) = P(A(L−t) ⊕ G ≥ s) for t < L, and φˢ·e^−η(t−L) after that. Assumptions as in `stockPoint`.
 * Throws a RangeError naming the parameter outside its range.
 * Source: Zipkin, Foundations of Inventory Management (2000), chapter 6; docs/model.md.
 *
 * @example
 * waitExceeds({
 *   demandRate: 0.8, demandCv: 0, utilization: 0.8, share: 1, leadTimeWeeks: 0, baseStock: 0, weeks: 5
 * }) // 0.36787944117144233
 */
export function waitExceeds(
  input: StockPointInput & { readonly baseStock: number; readonly weeks: number },
): number {
  const law = stockPointLaw(input);
  requireBaseStock(input.baseStock);
  requireNotNegative('weeks', input.weeks);
  return unitWaitExceeds(law, input.baseStock, input.weeks);
}

/**
 * Quantile of the wait at a stock point: how long does a share u (`probability`) of the units wait at most?
 *
 * The shortest t with P(W > t) ≤ 1 − u, in weeks; 0 where at least u of the units are served at once.
 * Assumptions as in `stockPoint`. Throws a RangeError naming the parameter outside its range; u is at least
 * 0 and below 1.
 * Source: the inverse of `waitExceeds`.
 *
 * @example
 * waitQuantile({
 *   demandRate: 0.5, demandCv: 0, utilization: 0.5, share: 1, leadTimeWeeks: 0, baseStock: 0,
 *   probability: 0.95
 * }) // 5.99146454710798
 */
export function waitQuantile(
  input: StockPointInput & { readonly baseStock: number; readonly probability: number },
): number {
  const law = stockPointLaw(input);
  requireBaseStock(input.baseStock);
  if (!(typeof input.probability === 'number' && input.probability >= 0 && input.probability < 1)) {
    refuse('probability', input.probability, 'a number from 0, below 1');
  }
  const level = levelAt(law, law.ordersIn(law.leadTimeWeeks), input.baseStock);
  return unitWaitQuantile(law, level, input.probability);
}
