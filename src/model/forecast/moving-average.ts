import { requireWhole } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Moving average: what if the next periods bring what the last k did on average?
 *
 * F(t, h) = (yₜ + … + yₜ₋ₖ₊₁)/k. Forgets everything older than k periods. Throws a RangeError unless the window k is a
 * whole number from 1 to the length of the series.
 * Source: Silver, Pyke & Thomas, Inventory and Production Management in Supply Chains (4th ed., 2017), chapter 3.
 *
 * @example movingAverageForecast([10, 20, 30, 40], 3).at(4, 1) // 30
 */
export function movingAverageForecast(series: Series, windowPeriods: number): ForecastPath {
  requireSeries(series, 1);
  requireWhole('windowPeriods', windowPeriods, 1, series.length);
  const sums = [0];
  for (const value of series) sums.push((sums.at(-1) as number) + value);
  return {
    start: windowPeriods,
    at: (seen) => ((sums[seen] as number) - (sums[seen - windowPeriods] as number)) / windowPeriods,
  };
}
