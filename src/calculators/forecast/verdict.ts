import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { Sentence } from '../shared/view.ts';
import type { ForecastValues } from './demand-data.ts';
import { leaning } from './errors-view.ts';
import type { ForecastResult } from './evaluate.ts';
import { countPeriods, methodNames, units } from './words.ts';

/** How wrong, which way, and what that costs. */
export function verdict(values: ForecastValues, result: ForecastResult, format: NumberFormat): Sentence {
  const { chosen, data, method, stock, mean } = result;
  const { mae, bias, trackingSignal } = chosen.accuracy;
  const share = mean > 0 ? ` (${format.percent(mae / mean)} of demand)` : '';
  const lean =
    trackingSignal === null || Math.abs(trackingSignal) <= leaning
      ? 'and leans neither way'
      : `and runs too ${bias > 0 ? 'low' : 'high'} by ${format.significant(Math.abs(bias))}`;
  const lead = countPeriods(values.leadPeriods, data.period, format);
  return [
    `${capitalized(methodNames[method])} misses by ${units(mae, format)} in an average ${data.period}${share} ${lean}. `,
    `To last through ${lead} with a chance of ${format.percent(values.cycleService, 1)}, `,
    `${units(stock.units, format)} of safety stock tie up ${format.money(stock.value)} and cost ${format.money(stock.yearlyCost)} a year.`,
  ];
}
