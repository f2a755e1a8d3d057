import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import { writeValue } from '../shared/values.ts';
import type { LinesView, Mark } from '../shared/view.ts';
import { parameters } from './parameters.ts';
import { sweep, winner, winnerChanges, type SweepName, type SweepPoint, type WinnerChange } from './sweep.ts';
import type { SeasonValues } from './values.ts';

const nouns: Readonly<Record<SweepName, string>> = {
  versions: 'versions offered',
  forecastError: 'forecast error',
  markdown: 'markdown on leftovers',
};

/** Expected profit as one number runs over its range. */
export function sweepView(values: SeasonValues, format: NumberFormat): LinesView {
  const name = values.sweep;
  const points = sweep(values, name);
  const changes = winnerChanges(values, name, points);
  const write = (value: number): string => writeValue(parameters[name], value, format);
  const profits = points.flatMap(({ outcomes }) => strategies.map(({ id }) => outcomes[id].profit));
  const highest = Math.max(...profits, 1e-6 * values.unitCost);
  return {
    kind: 'lines',
    name: `What if ${nouns[name]} changed`,
    title: finding(points, changes, name, write),
    subtitle: `Expected profit a season, as ${nouns[name]} runs over its range`,
    description: describeSweep(points, changes, write),
    x: {
      label: nouns[name],
      unit: name,
      min: parameters[name].min,
      max: parameters[name].max,
      fixed: true,
      scale: parameters[name].scale,
      format: write,
    },
    y: {
      label: 'expected profit a season',
      unit: 'currency',
      min: Math.max(Math.min(0, ...profits), -highest),
      max: highest,
      fixed: false,
      scale: 'linear',
      format: (value) => format.money(value),
    },
    series: strategies.map(({ id, name: label, tone }) => ({
      id,
      label: capitalized(label),
      tone,
      points: points.map(({ value, outcomes }) => [value, outcomes[id].profit] as const),
    })),
    marks: [
      { kind: 'rule', x: values[name], label: write(values[name]) },
      ...changes.map(({ value, profit }): Mark => ({
        kind: 'crossover',
        x: value,
        y: profit,
        label: write(value),
      })),
    ],
  };
}

function finding(
  points: readonly SweepPoint[],
  changes: readonly WinnerChange[],
  name: SweepName,
  write: (value: number) => string,
): string {
  const first = capitalized(winner(points[0] as SweepPoint).name);
  const [change] = changes;
  if (!change) return `${first} earns most whatever the ${nouns[name]}`;
  const what =
    name === 'versions' ? `${write(change.value)} versions` : `a ${nouns[name]} of ${write(change.value)}`;
  return `${first} earns most up to ${what}, then ${change.to.name}`;
}

function describeSweep(
  points: readonly SweepPoint[],
  changes: readonly WinnerChange[],
  write: (value: number) => string,
): string {
  const start = points[0] as SweepPoint;
  const first = `From ${write(start.value)} up, ${winner(start).name} earns most`;
  return `${[first, ...changes.map(({ value, to }) => `from ${write(value)} up, ${to.name}`)].join('; ')}.`;
}
