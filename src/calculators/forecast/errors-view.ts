import type { NumberFormat } from '../shared/format.ts';
import type { LinesView } from '../shared/view.ts';
import type { ForecastResult } from './evaluate.ts';
import { countPeriods } from './words.ts';

type Place = readonly [number, number];

/** A tracking signal beyond this is commonly read as a forecast that leans one way. */
export const leaning = 6;

/** Every error of the tested half, and what they have averaged to so far. */
export function errorsView({ data, chosen }: ForecastResult, format: NumberFormat): LinesView {
  const { errors, learning, accuracy } = chosen;
  const { period } = data;
  const places = errors.map((error, index): Place => [learning + index + 1, error]);
  let sum = 0;
  const running = errors.map((error, index): Place => {
    sum += error;
    return [learning + index + 1, sum / (index + 1)];
  });
  const largest = Math.max(...errors.map(Math.abs), 1e-6);
  return {
    kind: 'lines',
    name: 'Forecast errors',
    title: finding(accuracy.bias, accuracy.mae, accuracy.trackingSignal, period, format),
    subtitle: `Actual less forecast, in units, for each ${period} of the second half, forecast one ${period} before`,
    description:
      `Over ${countPeriods(errors.length, period, format)} the mean absolute error is ${format.significant(accuracy.mae)} units, ` +
      `the mean error ${format.significant(accuracy.bias)} units, the largest ${format.significant(largest)} units.`,
    x: {
      label: `${period} of the series`,
      unit: period,
      min: learning + 1,
      max: Math.max(learning + errors.length, learning + 2),
      fixed: true,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    y: {
      label: 'units too few (+) or too many (−)',
      unit: 'units',
      min: -largest,
      max: largest,
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    series: [
      { id: 'error', label: 'Error', tone: 'ink', points: places },
      { id: 'bias', label: 'Mean so far', tone: 'ink', points: running },
    ],
    marks: [],
  };
}

function finding(
  bias: number,
  mae: number,
  signal: number | null,
  period: string,
  format: NumberFormat,
): string {
  if (signal === null) return 'Every forecast was right';
  const size = `The forecast misses by ${format.significant(mae)} units in an average ${period}`;
  if (Math.abs(signal) <= leaning) return `${size} and leans neither way`;
  return `${size} and runs ${bias > 0 ? 'too low' : 'too high'}, by ${format.significant(Math.abs(bias))}`;
}
