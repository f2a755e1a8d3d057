import { requireWhole } from '../numeric/guard.ts';
import { accuracy, meanAbsoluteScaledError, type Accuracy } from './accuracy.ts';
import { fitForecast, periodsNeeded, type ForecastMethod, type MethodSettings } from './methods.ts';
import { rollingErrors } from './rolling-errors.ts';
import { requireSeries, type Series } from './series.ts';

export interface ForecastInput {
  readonly series: Series;
  readonly method: ForecastMethod;
  readonly settings: MethodSettings;
  /** Periods that stock has to cover: until a replenishment ordered now arrives (L). */
  readonly leadPeriods: number;
  /** Periods to look ahead. */
  readonly horizonPeriods: number;
}

export interface ForecastEvaluation {
  /** Periods that weights were fitted to; errors are counted from here on. */
  readonly learning: number;
  /** α, β, γ as used, as far as the method has them. */
  readonly weights: readonly number[];
  /** One-step forecasts of the tested periods. */
  readonly tested: readonly number[];
  /** Errors of the tested periods: actual less forecast. */
  readonly errors: readonly number[];
  readonly accuracy: Accuracy;
  readonly mase: number | null;
  /** Forecasts of the periods to come. */
  readonly ahead: readonly number[];
  /** Demand expected over the lead time. */
  readonly leadTimeDemand: number;
  /** Root mean squared error of demand over a lead time. */
  readonly leadTimeError: number;
  /** How many lead times were there to measure that; 0 where √L times the error of one period stands in. */
  readonly leadTimesMeasured: number;
}

/** With fewer measured lead times their error would be hearsay. */
const leastLeadTimes = 4;

/**
 * Learning stretch: how many periods of a series are for fitting? The first half, rounded up; the rest tests.
 *
 * @example learningPeriods([3, 5, 4, 8, 6]) // 3
 */
export function learningPeriods(series: Series): number {
  return Math.ceil(series.length / 2);
}

/**
 * Forecast on trial: what does a method say of the future, and how wrong would it have been in the past?
 *
 * The first half of the series fits the weights; in the second half every period is forecast from those before it, so that
 * errors are of forecasts that could really have been made. The error over a lead time is measured on every lead time that
 * the second half holds; with fewer than four, √L times the error of one period stands in, as if errors were independent.
 * Null where the method needs more periods than the first half has, or breaks down. Throws a RangeError for fewer than
 * four periods or a period that is no number.
 * Source: Tashman, Int. J. Forecasting 16 (2000) 437–450.
 *
 * @example evaluateForecast({ series: [3, 5, 4, 8, 6, 7], method: 'naive', settings: { seasonLength: 1, windowPeriods: 1, weights: [] }, leadPeriods: 1, horizonPeriods: 1 }).accuracy.mae // 2.3333333333333335
 */
export function evaluateForecast(input: ForecastInput): ForecastEvaluation | null {
  const { series, method, settings, leadPeriods, horizonPeriods } = input;
  requireSeries(series, 4);
  requireWhole('leadPeriods', leadPeriods, 1, 10_000);
  requireWhole('horizonPeriods', horizonPeriods, 1, 10_000);
  const learning = learningPeriods(series);
  if (periodsNeeded(method, settings) > learning) return null;
  if (method === 'holtWintersMultiplicative' && series.some((value) => value <= 0)) return null;

  const { path, weights } = fitForecast(series, method, settings, learning);
  const errors = rollingErrors(series, path, { from: learning, periods: 1 });
  const overLeadTime = rollingErrors(series, path, { from: learning, periods: leadPeriods });
  const ofPeriods = accuracy(errors);
  const measured = overLeadTime.length >= leastLeadTimes;
  const look = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, index) => path.at(series.length, index + 1));
  const evaluation = {
    learning,
    weights,
    tested: errors.map((error, index) => (series[learning + index] as number) - error),
    errors,
    accuracy: ofPeriods,
    mase: meanAbsoluteScaledError(errors, series.slice(0, learning)),
    ahead: look(horizonPeriods),
    leadTimeDemand: look(leadPeriods).reduce((sum, value) => sum + value, 0),
    leadTimeError: measured ? accuracy(overLeadTime).rmse : Math.sqrt(leadPeriods) * ofPeriods.rmse,
    leadTimesMeasured: measured ? overLeadTime.length : 0,
  };
  const numbers = [evaluation.leadTimeError, evaluation.leadTimeDemand, ofPeriods.rmse, ...evaluation.ahead];
  // A multiplied season can divide by a level that has sunk to nothing.
  return numbers.every((value) => Number.isFinite(value) && Math.abs(value) < 1e15) ? evaluation : null;
}
