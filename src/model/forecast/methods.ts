/** The nine methods under one roof: what each needs, and how its weights are fitted. */
import { refuse } from '../numeric/guard.ts';
import { crostonForecast, syntetosBoylanForecast } from './croston.ts';
import { fitWeights, squaredErrors, type Weights } from './fit-weights.ts';
import { holtWintersForecast } from './holt-winters.ts';
import { holtForecast } from './holt.ts';
import { movingAverageForecast } from './moving-average.ts';
import { naiveForecast, seasonalNaiveForecast } from './naive.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';
import { simpleSmoothing } from './simple-smoothing.ts';

export const forecastMethods = [
  'naive',
  'seasonalNaive',
  'movingAverage',
  'simpleSmoothing',
  'holt',
  'holtWinters',
  'holtWintersMultiplicative',
  'croston',
  'syntetosBoylan',
] as const;
export type ForecastMethod = (typeof forecastMethods)[number];

export interface MethodSettings {
  /** Periods of a season, for the seasonal methods. */
  readonly seasonLength: number;
  /** Periods averaged by the moving average. */
  readonly windowPeriods: number;
  /** α, β, γ as far as the method has them; null to fit one. */
  readonly weights: readonly (number | null)[];
}

interface MethodRule {
  /** How many of α, β, γ it has. */
  readonly weights: number;
  /** Periods it must have seen before its first forecast can be fitted. */
  least(settings: MethodSettings): number;
  path(series: Series, weights: Weights, settings: MethodSettings): ForecastPath;
}

const seasonal = (kind: 'additive' | 'multiplicative'): MethodRule => ({
  weights: 3,
  least: ({ seasonLength }) => 2 * seasonLength,
  path: (series, [alpha = 0, beta = 0, gamma = 0], { seasonLength }) =>
    holtWintersForecast(series, { alpha, beta, gamma, seasonLength, kind }),
});

const rules: Readonly<Record<ForecastMethod, MethodRule>> = {
  naive: { weights: 0, least: () => 1, path: naiveForecast },
  seasonalNaive: {
    weights: 0,
    least: ({ seasonLength }) => seasonLength,
    path: (series, _, { seasonLength }) => seasonalNaiveForecast(series, seasonLength),
  },
  movingAverage: {
    weights: 0,
    least: ({ windowPeriods }) => windowPeriods,
    path: (series, _, { windowPeriods }) => movingAverageForecast(series, windowPeriods),
  },
  simpleSmoothing: {
    weights: 1,
    least: () => 2,
    path: (series, [alpha = 0]) => simpleSmoothing(series, alpha),
  },
  holt: {
    weights: 2,
    least: () => 3,
    path: (series, [alpha = 0, beta = 0]) => holtForecast(series, { alpha, beta }),
  },
  holtWinters: seasonal('additive'),
  holtWintersMultiplicative: seasonal('multiplicative'),
  croston: { weights: 1, least: () => 2, path: (series, [alpha = 0]) => crostonForecast(series, alpha) },
  syntetosBoylan: {
    weights: 1,
    least: () => 2,
    path: (series, [alpha = 0]) => syntetosBoylanForecast(series, alpha),
  },
};

/** How many smoothing weights (α, then β, then γ) a method has. */
export function weightsOf(method: ForecastMethod): number {
  return ruleOf(method).weights;
}

/**
 * Periods a method needs: how many must it have seen before its forecasts can be fitted and judged?
 *
 * Two seasons for Holt-Winters, a season for the seasonal naïve forecast, its window for the moving average, one to three
 * for the rest. Throws a RangeError for a method that does not exist.
 *
 * @example periodsNeeded('holtWinters', { seasonLength: 12, windowPeriods: 4, weights: [] }) // 24
 */
export function periodsNeeded(method: ForecastMethod, settings: MethodSettings): number {
  return ruleOf(method).least(settings);
}

export interface FittedForecast {
  readonly path: ForecastPath;
  /** α, β, γ as used, as far as the method has them. */
  readonly weights: Weights;
}

/**
 * Fitted forecast: what does a method say, with the weights that suit the learning stretch best?
 *
 * Weights that are given stay; the others minimize the sum of squared errors one period ahead over the first `until`
 * periods. Throws a RangeError if `until` is fewer than the method needs, or as the method itself does.
 * Source: Hyndman & Athanasopoulos (2021), chapter 8, on fitting by least squares.
 *
 * @example fitForecast([10, 12, 14, 16, 18], 'holt', { seasonLength: 1, windowPeriods: 1, weights: [] }, 5).path.at(5, 1) // 20
 */
export function fitForecast(
  series: Series,
  method: ForecastMethod,
  settings: MethodSettings,
  until: number,
): FittedForecast {
  const rule = ruleOf(method);
  requireSeries(series, 1);
  if (until < rule.least(settings)) refuse('until', until, `${rule.least(settings)} or more for this method`);
  const given = Array.from({ length: rule.weights }, (_, place) => settings.weights[place] ?? null);
  const free = given.filter((weight) => weight === null).length;
  const fill = (fitted: Weights): Weights => {
    const left = [...fitted];
    return given.map((weight) => weight ?? (left.shift() as number));
  };
  // Only the learning stretch is walked while fitting: what comes later must not be known.
  const learning = series.slice(0, until);
  const cost = (fitted: Weights): number =>
    squaredErrors(learning, rule.path(learning, fill(fitted), settings), until);
  const weights = fill(free === 0 ? [] : fitWeights(free, cost));
  return { path: rule.path(series, weights, settings), weights };
}

function ruleOf(method: ForecastMethod): MethodRule {
  return forecastMethods.includes(method)
    ? rules[method]
    : refuse('method', method, `one of ${forecastMethods.join(', ')}`);
}
