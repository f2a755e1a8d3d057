import { requireNotNegative, requirePositive } from '../numeric/guard.ts';

/**
 * P:D ratio: how many times longer does it take to make the product than customers wait for it?
 *
 * P / D, with P the production lead time and D the delivery time that customers accept, both in weeks. At 1 or less
 * everything can be made to order; above, some of it must be made to a forecast. Throws a RangeError unless P is finite
 * and not negative and D finite and above 0.
 * Source: Mather, Attack your P:D ratio, APICS Conference Proceedings (1984); Shingo (1989).
 *
 * @example productionDeliveryRatio(7.5, 3) // 2.5
 */
export function productionDeliveryRatio(productionWeeks: number, patienceWeeks: number): number {
  requireNotNegative('productionWeeks', productionWeeks);
  requirePositive('patienceWeeks', patienceWeeks);
  return productionWeeks / patienceWeeks;
}

/**
 * Least speculation: which share of the production lead time has to be covered by a forecast at the very least?
 *
 * max(0, 1 − D/P): the share that customers do not wait for, if the order could enter at any moment of the line. Real
 * lines have their shelves between stages, so the share is this or more. Zero where P is zero. Throws a RangeError
 * unless both are finite and not negative.
 * Source: Mather (1984), restated as a share.
 *
 * @example leastForecastShare(7.5, 3) // 0.6
 */
export function leastForecastShare(productionWeeks: number, patienceWeeks: number): number {
  requireNotNegative('productionWeeks', productionWeeks);
  requireNotNegative('patienceWeeks', patienceWeeks);
  return productionWeeks === 0 ? 0 : Math.max(0, 1 - patienceWeeks / productionWeeks);
}
