import { requireWithin } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Simple exponential smoothing: what is the level of demand, if it wanders without trend or season?
 *
 * ℓₜ = α·yₜ + (1 − α)·ℓₜ₋₁ with ℓ₁ = y₁; F(t, h) = ℓₜ. α near 0 remembers long, α = 1 is the naïve forecast. Throws a
 * RangeError unless 0 ≤ α ≤ 1 and the series has a period.
 * Source: Brown, Statistical Forecasting for Inventory Control (1959); starts as R's HoltWinters does.
 *
 * @example simpleSmoothing([10, 20, 30], 0.5).at(3, 1) // 22.5
 */
export function simpleSmoothing(series: Series, alpha: number): ForecastPath {
  requireSeries(series, 1);
  requireWithin('alpha', alpha, 0, 1);
  const levels = [0, series[0] as number];
  for (let seen = 2; seen <= series.length; seen += 1)
    levels.push(alpha * (series[seen - 1] as number) + (1 - alpha) * (levels[seen - 1] as number));
  return { start: 1, at: (seen) => levels[seen] as number };
}
