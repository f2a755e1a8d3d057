/** The newsvendor's answer for a stock point. */
import { requireNotNegative } from '../numeric/guard.ts';
import { smallestLevel } from './level.ts';
import { stockPointLaw, type StockPointInput } from './stock-point-input.ts';

/** Where carrying stock costs almost nothing, the best level has no bound; this is where the model stops. */
export const mostCriticalRatio = 0.9999;

export function capCriticalRatio(ratio: number): number {
  return Math.min(ratio, mostCriticalRatio);
}

export interface LeastCostStock {
  /** s*, units. */
  readonly baseStock: number;
  /** The share of time without backorders that is worth its stock, after capping. */
  readonly criticalRatio: number;
  /** True where the ratio had to be capped at {@link mostCriticalRatio}. */
  readonly capped: boolean;
}

/**
 * Least-cost base-stock level: how many units should a stock point hold when both stock and waiting cost
 * money?
 *
 * The smallest s with P(N ≤ s) ≥ w/(w+H): N units on order at a random time, w the cost of one customer
 * waiting one week for a unit, H the cost of carrying one unit for a week, both in the same currency. The
 * ratio is capped at 0.9999, where H is (almost) nothing; where both are 0 every level costs the same and
 * the answer is 0. Two levels that tie cost the same. Throws a RangeError naming the parameter for rates
 * outside their range.
 * Source: Zipkin, Foundations of Inventory Management (2000), chapters 6 and 7.
 *
 * @example
 * leastCostStock({
 *   demandRate: 50, demandCv: 0.4, utilization: 0.8, share: 1 / 24, leadTimeWeeks: 2.6,
 *   holdingCostPerWeek: 5, waitingCostPerWeek: 12
 * }).baseStock // 8
 */
export function leastCostStock(
  input: StockPointInput & { readonly holdingCostPerWeek: number; readonly waitingCostPerWeek: number },
): LeastCostStock {
  const law = stockPointLaw(input);
  requireNotNegative('holdingCostPerWeek', input.holdingCostPerWeek);
  requireNotNegative('waitingCostPerWeek', input.waitingCostPerWeek);
  const { holdingCostPerWeek: holding, waitingCostPerWeek: waiting } = input;
  const ratio = waiting === 0 ? 0 : 1 / (1 + holding / waiting);
  const criticalRatio = capCriticalRatio(ratio);
  return {
    baseStock: smallestLevel(law, 0, criticalRatio, 0).baseStock,
    criticalRatio,
    capped: ratio > criticalRatio,
  };
}
