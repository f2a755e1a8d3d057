import { learningPeriods, periodsNeeded } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { demandData, leastPeriods, usable, type ForecastValues } from './demand-data.ts';
import type { ForecastResult } from './evaluate.ts';
import type { OwnSeries } from './own-series.ts';
import { countPeriods } from './words.ts';

/** What stands in the way of a result, and what to do about it. */
export function check(values: ForecastValues, own: OwnSeries | null): readonly Problem[] {
  return [...dataProblem(values, own), ...methodProblem(values, own)];
}

function dataProblem(values: ForecastValues, own: OwnSeries | null): readonly Problem[] {
  if (values.series !== 'own' || usable(own)) return [];
  const count = own?.read.values.filter((value) => value !== null).length ?? 0;
  const message =
    own === null
      ? 'Demand: there are no data of your own here. Links do not carry them. Paste or drop some, or choose a sample.'
      : count < leastPeriods
        ? `Demand: your data hold ${count} usable numbers. At least ${leastPeriods} are needed, half to learn from and half to test.`
        : 'Demand: your data hold no number above zero, so there is nothing to forecast.';
  return [{ parameters: ['series'], message }];
}

function methodProblem(values: ForecastValues, own: OwnSeries | null): readonly Problem[] {
  const { series } = demandData(values, own);
  const { method, seasonLength, windowPeriods } = values;
  const learning = learningPeriods(series);
  const needed = periodsNeeded(method, { seasonLength, windowPeriods, weights: [] });
  if (needed > learning) {
    const field = method === 'movingAverage' ? 'windowPeriods' : 'seasonLength';
    const what = field === 'windowPeriods' ? 'Periods averaged' : 'Periods in a season';
    return [
      {
        parameters: [field, 'method'],
        message: `${what}: the method learns from the first ${learning} periods and needs ${needed}. Shorten it, or choose another method.`,
      },
    ];
  }
  if (method === 'holtWintersMultiplicative' && series.some((value) => value <= 0))
    return [
      {
        parameters: ['method'],
        message:
          'Method: a multiplied season needs demand above zero in every period. Choose the added season, Croston or Syntetos–Boylan.',
      },
    ];
  return [];
}

/** What a reader should know about a result that is right but may surprise. */
export function notes(
  values: ForecastValues,
  result: ForecastResult,
  format: NumberFormat,
): readonly Problem[] {
  const { chosen, data, class: demand, carried } = result;
  const rare = demand.name === 'intermittent' || demand.name === 'lumpy';
  return [
    ...(result.method === values.method
      ? []
      : [
          {
            parameters: ['method'],
            message: 'The method broke down on these data; the naïve forecast is shown.',
          },
        ]),
    ...(chosen.leadTimesMeasured > 0 || values.leadPeriods === 1
      ? []
      : [
          {
            parameters: ['leadPeriods'],
            message: `The tested half holds too few lead times of ${countPeriods(values.leadPeriods, data.period, format)}: the error of one ${data.period} is stretched by the root of the lead time instead.`,
          },
        ]),
    ...(rare && !['croston', 'syntetosBoylan'].includes(values.method)
      ? [
          {
            parameters: ['method'],
            message: `Only one ${data.period} in ${format.significant(demand.interval, 2)} brings demand. Croston and Syntetos–Boylan are made for that; and normal errors, which safety stock assumes, are far off.`,
          },
        ]
      : []),
    ...(carried.demandCv < carried.floor
      ? [
          {
            parameters: ['series'],
            message: `Your demand is steadier (${format.percent(carried.demandCv, 1)} a week) than independent customers could be (${format.percent(carried.floor, 1)} at ${format.significant(carried.demandRate)} units a week). The comparison counts it as the latter.`,
          },
        ]
      : []),
  ];
}
