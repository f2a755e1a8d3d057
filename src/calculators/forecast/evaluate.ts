/** The chosen method on trial, the others beside it, and what the error costs: what `compute` returns. */
import {
  demandClass,
  demandCvFloor,
  evaluateForecast,
  forecastMethods,
  safetyStockForError,
  sampleDeviation,
  sampleMean,
  type DemandClass,
  type ForecastEvaluation,
  type ForecastMethod,
} from '../../model/index.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { demandData, type DemandData, type ForecastValues } from './demand-data.ts';
import type { OwnSeries } from './own-series.ts';
import { periodDays } from './read/periods.ts';

export interface StockForError {
  readonly units: number;
  readonly value: number;
  readonly yearlyCost: number;
}

export interface ForecastResult {
  readonly data: DemandData;
  readonly mean: number;
  readonly cv: number;
  readonly class: DemandClass;
  /** The method shown: the chosen one, or the naïve one where that cannot be used. */
  readonly method: ForecastMethod;
  readonly chosen: ForecastEvaluation;
  readonly stock: StockForError;
  /** Every method that can be used on this series, with the safety stock it asks for. */
  readonly rivals: readonly {
    readonly method: ForecastMethod;
    readonly units: number;
    readonly mae: number;
  }[];
  readonly carried: CarriedDemand;
}

/** Demand as the comparison of strategies wants it: a rate and a volatility by the week. */
export interface CarriedDemand {
  readonly demandRate: number;
  readonly demandCv: number;
  /** Independent customers cannot be steadier than this. */
  readonly floor: number;
}

export function evaluate(values: ForecastValues, own: OwnSeries | null): ForecastResult {
  const data = demandData(values, own);
  const preferred = onTrial(data, values, values.method);
  const method = preferred ? values.method : 'naive';
  const chosen = preferred ?? naiveTrial(data, values);
  const units = (trial: ForecastEvaluation): number =>
    safetyStockForError(trial.leadTimeError, values.cycleService);
  const rivals = forecastMethods.flatMap((candidate) => {
    const trial = onTrial(data, values, candidate);
    return trial ? [{ method: candidate, units: units(trial), mae: trial.accuracy.mae }] : [];
  });
  const mean = sampleMean(data.series);
  const value = units(chosen) * values.unitCost;
  return {
    data,
    mean,
    cv: mean > 0 ? sampleDeviation(data.series) / mean : 0,
    class: demandClass(data.series),
    method,
    chosen,
    stock: { units: units(chosen), value, yearlyCost: value * values.holdingRate },
    rivals,
    carried: carry(data, chosen),
  };
}

/**
 * Weekly demand: the mean of the forecast, and its error one period ahead as a share of it. Errors of single weeks are
 * taken to be independent, so that a longer period's spread shrinks with the root of its weeks.
 */
function carry({ period }: DemandData, { ahead, accuracy }: ForecastEvaluation): CarriedDemand {
  const weeks = periodDays[period] / 7;
  const { min, max } = scenarioTable.demandRate;
  const expected = Math.max(0, sampleMean(ahead));
  const demandRate = Math.min(max, Math.max(min, expected / weeks));
  const cv = expected > 0 ? (accuracy.rmse / expected) * Math.sqrt(weeks) : 0;
  const floor = demandCvFloor(demandRate);
  return { demandRate, demandCv: Math.min(cv, Math.max(4, 2 * floor), scenarioTable.demandCv.max), floor };
}

/** Four periods are enough for it, and nothing it does can break down. */
function naiveTrial(data: DemandData, values: ForecastValues): ForecastEvaluation {
  const trial = onTrial(data, values, 'naive');
  if (!trial) throw new Error('The naïve forecast is always there.');
  return trial;
}

const remembered = new WeakMap<readonly number[], Map<string, ForecastEvaluation | null>>();

/** Fitting is the dear part, and stock and money do not ask for it again. */
function onTrial(
  { series }: DemandData,
  values: ForecastValues,
  method: ForecastMethod,
): ForecastEvaluation | null {
  const { alpha, beta, gamma, windowPeriods, seasonLength, leadPeriods, horizonPeriods } = values;
  const weights = [alpha, beta, gamma];
  const key = [method, ...weights, windowPeriods, seasonLength, leadPeriods, horizonPeriods].join();
  const trials = remembered.get(series) ?? new Map<string, ForecastEvaluation | null>();
  remembered.set(series, trials);
  const known = trials.get(key);
  if (known !== undefined) return known;
  const settings = { seasonLength, windowPeriods, weights };
  const trial = evaluateForecast({ series, method, settings, leadPeriods, horizonPeriods });
  if (trials.size > 500) trials.clear();
  trials.set(key, trial);
  return trial;
}
