/** How methods and periods are called in sentences. */
import type { DemandClassName, ForecastMethod } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { PeriodName } from './read/periods.ts';

export const methodNames: Readonly<Record<ForecastMethod, string>> = {
  naive: 'the naïve forecast',
  seasonalNaive: 'the seasonal naïve forecast',
  movingAverage: 'the moving average',
  simpleSmoothing: 'simple smoothing',
  holt: 'Holt’s method',
  holtWinters: 'Holt-Winters with an added season',
  holtWintersMultiplicative: 'Holt-Winters with a multiplied season',
  croston: 'Croston’s method',
  syntetosBoylan: 'the Syntetos–Boylan method',
};

/** Short enough to stand before a bar. */
export const methodLabels: Readonly<Record<ForecastMethod, string>> = {
  naive: 'Naïve',
  seasonalNaive: 'Seasonal naïve',
  movingAverage: 'Moving average',
  simpleSmoothing: 'Simple smoothing',
  holt: 'Holt',
  holtWinters: 'Holt-Winters, added',
  holtWintersMultiplicative: 'Holt-Winters, multiplied',
  croston: 'Croston',
  syntetosBoylan: 'Syntetos–Boylan',
};

export const classMeanings: Readonly<Record<DemandClassName, string>> = {
  smooth: 'demand comes in nearly every period, in sizes that differ little',
  erratic: 'demand comes in nearly every period, in sizes that differ a lot',
  intermittent: 'many periods bring nothing, the rest much the same',
  lumpy: 'many periods bring nothing, the rest anything from little to a lot',
};

export function countPeriods(count: number, period: PeriodName, format: NumberFormat): string {
  return `${format.number(count)} ${period}${count === 1 ? '' : 's'}`;
}

export function units(value: number, format: NumberFormat): string {
  const written = format.significant(value);
  return `${written} ${written === format.significant(1) ? 'unit' : 'units'}`;
}
