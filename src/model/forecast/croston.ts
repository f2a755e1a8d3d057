import { requireWithin } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Croston's method: how much is demanded on average, if most periods bring nothing?
 *
 * Where yₜ > 0: z ← z + α(yₜ − z) for the size of demands and p ← p + α(qₜ − p) for the periods between them, qₜ since the
 * last one; F(t, h) = z/p. The first demand starts both. Periods of 0 or less count as none; 0 before the first demand.
 * Biased upward by about α/2: see {@link syntetosBoylanForecast}. Throws a RangeError unless 0 ≤ α ≤ 1.
 * Source: Croston, Operational Research Quarterly 23 (1972) 289–303; starts as in Hyndman's forecast package.
 *
 * @example crostonForecast([0, 4, 0, 0, 4], 0.5).at(5, 1) // 1.6
 */
export function crostonForecast(series: Series, alpha: number): ForecastPath {
  requireSeries(series, 1);
  requireWithin('alpha', alpha, 0, 1);
  let size = 0;
  let interval = 0;
  let since = 0;
  const rates = [0];
  for (const value of series) {
    since += 1;
    if (value > 0) {
      size = interval === 0 ? value : size + alpha * (value - size);
      interval = interval === 0 ? since : interval + alpha * (since - interval);
      since = 0;
    }
    rates.push(interval === 0 ? 0 : size / interval);
  }
  return { start: 1, at: (seen) => rates[seen] as number };
}

/**
 * Syntetos–Boylan approximation (SBA): Croston's method without most of its bias.
 *
 * F(t, h) = (1 − α/2)·z/p, with z and p as in {@link crostonForecast}, whose errors it shares.
 * Source: Syntetos & Boylan, Int. J. Forecasting 21 (2005) 303–314.
 *
 * @example syntetosBoylanForecast([0, 4, 0, 0, 4], 0.5).at(5, 1) // 1.2
 */
export function syntetosBoylanForecast(series: Series, alpha: number): ForecastPath {
  const path = crostonForecast(series, alpha);
  return { start: path.start, at: (seen, ahead) => (1 - alpha / 2) * path.at(seen, ahead) };
}
