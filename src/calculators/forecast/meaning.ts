import type { NumberFormat } from '../shared/format.ts';
import type { ForecastValues } from './demand-data.ts';
import type { ForecastResult } from './evaluate.ts';
import { countPeriods } from './words.ts';

/** What a value means in the reader's world: the line under its slider. */
export function meaning(
  name: string,
  values: ForecastValues,
  result: ForecastResult,
  format: NumberFormat,
): string {
  const { data, chosen } = result;
  const place = ['alpha', 'beta', 'gamma'].indexOf(name);
  if (place >= 0) {
    const used = chosen.weights[place];
    if (used === undefined) return 'This method does not use it';
    return values[name as 'alpha'] === null ? `Fitted: ${format.significant(used)}` : 'Set by you';
  }
  const count = (periods: number): string => countPeriods(periods, data.period, format);
  const meanings: Readonly<Record<string, string>> = {
    leadPeriods: `${count(values.leadPeriods)}, in which ${format.significant(chosen.leadTimeDemand)} units are expected`,
    cycleService: `It runs out in about one lead time in ${format.significant(1 / (1 - values.cycleService), 2)}`,
    windowPeriods:
      values.method === 'movingAverage'
        ? `The last ${count(values.windowPeriods)} count`
        : 'This method does not use it',
    seasonLength: `The pattern repeats after ${count(values.seasonLength)}`,
    horizonPeriods: `${count(values.horizonPeriods)} to come`,
    unitCost: `${format.money(values.unitCost)} are tied up in each unit`,
    holdingRate: `Keeping a ${format.money(values.unitCost)} unit for a year costs ${format.money(values.holdingRate * values.unitCost)}`,
  };
  return meanings[name] ?? '';
}
