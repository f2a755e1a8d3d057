import type { SeasonOutcomes } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';
import type { AveragePoint, SeasonsSoFar } from './running-averages.ts';
import { byProfit } from './values.ts';

/** Ends of the axis: it holds still until the seasons leave the frame. */
const ends = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;

/** Average profit over the seasons played so far, settling on what the formula expects. */
export function runsView(soFar: SeasonsSoFar, outcomes: SeasonOutcomes, format: NumberFormat): LinesView {
  const { averages, seasons } = soFar;
  const end = ends.find((candidate) => candidate >= seasons) ?? seasons;
  const values = strategies.flatMap(({ id }) => [outcomes[id].profit, ...averages.map((point) => point[id])]);
  return {
    kind: 'lines',
    name: 'Average of random seasons',
    title: finding(soFar, outcomes, format),
    subtitle: 'Average profit a season over the seasons played so far; dotted: what the formula expects',
    description: describeRuns(soFar, outcomes, format),
    x: {
      label: 'seasons played',
      unit: 'seasons',
      min: 1,
      max: end,
      fixed: true,
      // The approach is quick at first and slow later.
      scale: 'log',
      format: (value) => format.number(value),
    },
    y: {
      label: 'average profit a season',
      unit: 'currency',
      min: Math.min(...values),
      max: Math.max(...values),
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: strategies.map(({ id, name, tone }) => ({
      id,
      label: capitalized(name),
      tone,
      points: averages.map((point) => [point.seasons, point[id]] as const),
    })),
    marks: [],
    levels: strategies.map(({ id, tone }) => ({ y: outcomes[id].profit, tone })),
  };
}

function finding(
  { averages, seasons }: SeasonsSoFar,
  outcomes: SeasonOutcomes,
  format: NumberFormat,
): string {
  const last = averages.at(-1) as AveragePoint;
  const [best] = byProfit(outcomes);
  const [measured, expected] = [format.money(last[best.id]), format.money(outcomes[best.id].profit)];
  if (seasons === 1) return `One season of ${best.name} earned ${measured}; the formula expects ${expected}`;
  return `${format.number(seasons)} seasons of ${best.name} earned ${measured} on average; the formula expects ${expected}`;
}

function describeRuns(
  { averages, seasons }: SeasonsSoFar,
  outcomes: SeasonOutcomes,
  format: NumberFormat,
): string {
  const last = averages.at(-1) as AveragePoint;
  const sentences = strategies.map(
    ({ id, name }) =>
      `${capitalized(name)}: ${format.money(last[id])} on average over ${format.number(seasons)} seasons, ${format.money(outcomes[id].profit)} expected`,
  );
  return `${sentences.join('. ')}.`;
}
