import { requireFinite, requireNotNegative } from '../numeric/guard.ts';

/**
 * Stock cost: what does it cost to keep so many units for a year?
 *
 * h·c·units in currency a year, with h the holding rate a year and c the cost of a unit; a negative safety stock saves.
 * Throws a RangeError for a negative rate or cost. Source: the definition of a holding rate, Silver, Pyke & Thomas (2017).
 *
 * @example stockCostPerYear({ units: 100, unitCost: 600, holdingRate: 0.25 }) // 15000
 */
export function stockCostPerYear(input: {
  readonly units: number;
  readonly unitCost: number;
  readonly holdingRate: number;
}): number {
  requireFinite('units', input.units);
  requireNotNegative('unitCost', input.unitCost);
  requireNotNegative('holdingRate', input.holdingRate);
  return input.units * input.unitCost * input.holdingRate;
}
