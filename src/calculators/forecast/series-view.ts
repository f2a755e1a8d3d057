import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';
import type { ForecastResult } from './evaluate.ts';
import { countPeriods, methodNames, units } from './words.ts';

type Place = readonly [number, number];

/** What was sold, what would have been forecast the period before, and what is forecast now. */
export function seriesView(result: ForecastResult, format: NumberFormat): LinesView {
  const { data, chosen, method } = result;
  const { series, period } = data;
  const past = series.map((value, index): Place => [index + 1, value]);
  const tested = chosen.tested.map((value, index): Place => [chosen.learning + index + 1, value]);
  // The line to come starts where the known one ends, so that the eye sees the turn.
  const ahead: Place[] = [
    past.at(-1) as Place,
    ...chosen.ahead.map((value, index): Place => [series.length + index + 1, value]),
  ];
  const heights = [...past, ...tested, ...ahead].map(([, height]) => height);
  const next = chosen.ahead[0] ?? 0;
  return {
    kind: 'lines',
    name: 'Demand and forecast',
    title: `${capitalized(methodNames[method])} expects ${units(next, format)} next ${period}, give or take ${format.significant(chosen.accuracy.rmse)}`,
    subtitle: `Units a ${period}${data.generated ? ', a generated sample' : ', your own data'}; forecasts of the second half were made one ${period} before`,
    description:
      `${countPeriods(series.length, period, format)} of demand, ${format.significant(result.mean)} units on average. ` +
      `For the ${countPeriods(chosen.ahead.length, period, format)} to come the forecast runs from ${format.significant(next)} to ${format.significant(chosen.ahead.at(-1) ?? 0)}.`,
    x: {
      label: `${period} of the series`,
      unit: period,
      min: 1,
      max: series.length + chosen.ahead.length,
      fixed: true,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    y: {
      label: 'units',
      unit: 'units',
      min: Math.min(0, ...heights),
      max: Math.max(...heights, 1e-6),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    series: [
      { id: 'demand', label: 'Demand', tone: 'ink', points: past },
      { id: 'tested', label: 'Said before', tone: 'ink', points: tested },
      { id: 'ahead', label: 'Forecast', tone: 'ink', points: ahead },
    ],
    marks: [{ kind: 'rule', x: series.length, label: 'today' }],
  };
}
