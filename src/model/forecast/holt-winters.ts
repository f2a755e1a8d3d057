import { refuse, requireWhole, requireWithin } from '../numeric/guard.ts';
import { seasonalStart, type SeasonKind } from './seasonal-start.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

export interface HoltWintersInput {
  readonly alpha: number;
  readonly beta: number;
  readonly gamma: number;
  /** Periods of one season (m). */
  readonly seasonLength: number;
  readonly kind: SeasonKind;
}

/**
 * Holt-Winters smoothing: where is demand, how fast does it grow, and what does the season add?
 *
 * Additive: ℓₜ = α(yₜ − sₜ₋ₘ) + (1 − α)(ℓₜ₋₁ + bₜ₋₁), bₜ = β(ℓₜ − ℓₜ₋₁) + (1 − β)bₜ₋₁, sₜ = γ(yₜ − ℓₜ) + (1 − γ)sₜ₋ₘ,
 * F(t, h) = ℓₜ + h·bₜ + s; multiplicative: the season divides and multiplies instead. Starts from a decomposition of the
 * first two seasons, as R's HoltWinters does. Throws a RangeError unless the three weights are from 0 to 1, m is a whole
 * number from 2, the series holds two seasons and, where the season multiplies, no period is 0 or less.
 * Source: Winters, Management Science 6 (1960) 324–342.
 *
 * @example holtWintersForecast([8, 12, 8, 12, 8, 12], { alpha: 0.3, beta: 0.1, gamma: 0.2, seasonLength: 2, kind: 'additive' }).at(6, 1) // 8
 */
export function holtWintersForecast(series: Series, input: HoltWintersInput): ForecastPath {
  const { alpha, beta, gamma, seasonLength, kind } = input;
  requireWhole('seasonLength', seasonLength, 2, 10_000);
  requireSeries(series, 2 * seasonLength);
  for (const [name, weight] of Object.entries({ alpha, beta, gamma })) requireWithin(name, weight, 0, 1);
  const add = kind === 'additive';
  if (!add && series.some((value) => value <= 0)) refuse('series', 'zero or less', 'above 0 in every period');

  const start = seasonalStart(series, seasonLength, kind);
  // One entry for each number of periods seen; seasons reach a season back.
  const levels: number[] = [];
  const trends: number[] = [];
  levels[seasonLength] = start.level;
  trends[seasonLength] = start.trend;
  const seasons = [...start.seasons];
  for (let seen = seasonLength + 1; seen <= series.length; seen += 1) {
    const value = series[seen - 1] as number;
    const season = seasons[seen - 1 - seasonLength] as number;
    const before = levels[seen - 1] as number;
    const growth = trends[seen - 1] as number;
    const level = alpha * (add ? value - season : value / season) + (1 - alpha) * (before + growth);
    levels.push(level);
    trends.push(beta * (level - before) + (1 - beta) * growth);
    seasons.push(gamma * (add ? value - level : value / level) + (1 - gamma) * season);
  }
  return {
    start: seasonLength,
    at: (seen, ahead) => {
      const line = (levels[seen] as number) + ahead * (trends[seen] as number);
      const season = seasons[seen - seasonLength + ((ahead - 1) % seasonLength)] as number;
      return add ? line + season : line * season;
    },
  };
}
