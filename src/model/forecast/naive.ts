import { requireWhole } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Naïve forecast: what if the next periods bring what the last one brought?
 *
 * F(t, h) = yₜ. The yardstick that any other method has to beat. Throws a RangeError for an empty series.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed., 2021), section 5.2.
 *
 * @example naiveForecast([3, 5, 4]).at(3, 2) // 4
 */
export function naiveForecast(series: Series): ForecastPath {
  requireSeries(series, 1);
  return { start: 1, at: (seen) => series[seen - 1] as number };
}

/**
 * Seasonal naïve forecast: what if every period brings what the same period brought a season ago?
 *
 * F(t, h) = y of the latest seen period that lies whole seasons of m periods before t + h. Throws a RangeError unless m
 * is a whole number, 1 or more, and the series holds a season.
 * Source: Hyndman & Athanasopoulos (2021), section 5.2.
 *
 * @example seasonalNaiveForecast([3, 5, 4, 6], 2).at(4, 1) // 4
 */
export function seasonalNaiveForecast(series: Series, seasonLength: number): ForecastPath {
  requireWhole('seasonLength', seasonLength, 1, 10_000);
  requireSeries(series, seasonLength);
  return {
    start: seasonLength,
    at: (seen, ahead) => series[seen - seasonLength + ((ahead - 1) % seasonLength)] as number,
  };
}
