import { requireWithin } from '../numeric/guard.ts';
import { smallestLevel } from './level.ts';
import { stockPointLaw, type StockPointInput } from './stock-point-input.ts';

/** Service beyond this would need digits that a share written as a decimal does not have. */
const mostFillRate = 0.9999;

/**
 * Base-stock level for a target service: how many units must a stock point hold to serve a given share at
 * once?
 *
 * The smallest s with P(D ≤ s−1) ≥ α: D units on order that an arriving unit finds ahead of it, α the
 * target share of units. Throws a RangeError naming the parameter for rates outside their range or a target
 * outside 0 to 0.9999.
 * Source: Axsäter, Inventory Control (3rd ed., 2015), chapter 5.
 *
 * @example
 * stockForFillRate({
 *   demandRate: 50, demandCv: 0.4, utilization: 0.8, share: 1 / 4, leadTimeWeeks: 2, fillRate: 0.95
 * }) // 64
 */
export function stockForFillRate(input: StockPointInput & { readonly fillRate: number }): number {
  const law = stockPointLaw(input);
  requireWithin('fillRate', input.fillRate, 0, mostFillRate);
  return smallestLevel(law, 0, 0, input.fillRate).baseStock;
}
