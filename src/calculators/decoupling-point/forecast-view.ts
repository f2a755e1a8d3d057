import { forecastLeadTime, furthestUpstream } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LinesView } from '../shared/view.ts';
import type { LineResult } from './supply-line.ts';

type Place = readonly [number, number];

/** How much of the line has to run on forecasts, as patience grows from nothing to all the time in the world. */
export function forecastView(result: LineResult, format: NumberFormat): LinesView {
  const { patienceWeeks } = result;
  const production = result.all[1]?.waitWeeks ?? 0;
  const end = Math.max(1.15 * production, 1.05 * patienceWeeks, 0.1);
  const left = forecastLeadTime(result.furthest.point.id, result.weeks);
  return {
    kind: 'lines',
    name: 'What has to be forecast',
    title: finding(left, production, format),
    subtitle: 'Weeks of work done before the order, with the order entering as early as patience allows',
    description:
      `With ${format.weeks(patienceWeeks)} of patience the order enters at ${result.furthest.point.name}: ` +
      `${format.weeks(left)} of ${format.weeks(production)} run on forecasts, ` +
      `at the very least ${format.weeks(Math.max(0, production - patienceWeeks))}.`,
    x: {
      label: 'weeks that customers accept to wait',
      unit: 'weeks',
      min: 0,
      max: end,
      fixed: true,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    y: {
      label: 'weeks on forecast',
      unit: 'weeks',
      min: 0,
      max: Math.max(production, 0.1),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    series: [
      { id: 'shelves', label: 'Shelves between stages', tone: 'ink', step: true, points: steps(result, end) },
      {
        id: 'least',
        label: 'Least possible, P − D',
        tone: 'ink',
        points: [[0, production], [Math.min(production, end), 0], [end, 0]], // prettier-ignore
      },
    ],
    marks: [{ kind: 'rule', x: patienceWeeks, label: `patience ${format.weeks(patienceWeeks)}` }],
  };
}

/** The staircase: each position takes over where patience first reaches its wait. */
function steps({ all, weeks }: LineResult, end: number): readonly Place[] {
  const waits = [...new Set(all.map(({ waitWeeks }) => waitWeeks))].sort((a, b) => a - b);
  const places = waits
    .filter((wait) => wait <= end)
    .map((wait): Place => [wait, forecastLeadTime(furthestUpstream(weeks, wait), weeks)]);
  const last = places.at(-1);
  return last && last[0] < end ? [...places, [end, last[1]]] : places;
}

function finding(left: number, production: number, format: NumberFormat): string {
  if (production === 0) return 'The line takes no time, so nothing needs a forecast';
  if (left < 1e-9) return 'Patience outlasts production: nothing needs a forecast';
  return `${format.weeks(left)} of ${format.weeks(production)} run on a forecast: ${format.percent(left / production)}`;
}
