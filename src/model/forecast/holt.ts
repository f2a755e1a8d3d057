import { requireWithin } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Holt's linear smoothing: where is demand, and how fast does it grow?
 *
 * ℓₜ = α·yₜ + (1 − α)(ℓₜ₋₁ + bₜ₋₁), bₜ = β(ℓₜ − ℓₜ₋₁) + (1 − β)bₜ₋₁, with ℓ₂ = y₂ and b₂ = y₂ − y₁;
 * F(t, h) = ℓₜ + h·bₜ. Assumes that growth goes on in a straight line. Throws a RangeError unless α and β are from 0 to
 * 1 and the series has two periods.
 * Source: Holt, ONR memorandum 52 (1957), reprinted in Int. J. Forecasting 20 (2004) 5–10; starts as R's HoltWinters.
 *
 * @example holtForecast([10, 12, 14, 16], { alpha: 0.5, beta: 0.5 }).at(4, 3) // 22
 */
export function holtForecast(
  series: Series,
  { alpha, beta }: { readonly alpha: number; readonly beta: number },
): ForecastPath {
  requireSeries(series, 2);
  requireWithin('alpha', alpha, 0, 1);
  requireWithin('beta', beta, 0, 1);
  const [first, second] = series as readonly [number, number];
  const levels = [0, first, second];
  const trends = [0, 0, second - first];
  for (let seen = 3; seen <= series.length; seen += 1) {
    const [level, trend] = [levels[seen - 1] as number, trends[seen - 1] as number];
    const next = alpha * (series[seen - 1] as number) + (1 - alpha) * (level + trend);
    levels.push(next);
    trends.push(beta * (next - level) + (1 - beta) * trend);
  }
  return { start: 2, at: (seen, ahead) => (levels[seen] as number) + ahead * (trends[seen] as number) };
}
