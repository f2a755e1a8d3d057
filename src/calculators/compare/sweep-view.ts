import { costFloor, type Scenario } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { scenarioTable, type HeadlineName } from '../shared/scenario-parameters.ts';
import { capitalized, strategies, type Outcomes, type StrategyId } from '../shared/strategies.ts';
import { writeValue } from '../shared/values.ts';
import type { Axis, LinesView, Mark } from '../shared/view.ts';
import {
  cheapest,
  crossovers,
  evaluateAt,
  mergeClusters,
  sweep,
  sweepRange,
  type Crossover,
  type SweepPoint,
} from './crossovers.ts';

export type SweepMeasure = 'cost' | 'wait';

/** How far above today's dearest strategy a sweep is followed; beyond, the comparison is over anyway. */
const headroom = 2.2;

/** Cost or mean wait as one headline number runs over its whole range, with the places where the winner changes. */
export function sweepView(
  scenario: Scenario,
  outcomes: Outcomes,
  name: HeadlineName,
  measure: SweepMeasure,
  format: NumberFormat,
): LinesView {
  const floor = costFloor(scenario);
  const read = (at: Outcomes, id: StrategyId): number =>
    measure === 'cost' ? at[id].cost.total - floor : at[id].wait.mean;
  const points = sweep(scenario, name);
  const all = crossovers(scenario, name, points);
  const changes = mergeClusters(scenario, all);
  const parameter = scenarioTable[name];
  const write = (value: number): string => writeValue(parameter, value, format);
  return {
    kind: 'lines',
    name: `What if ${parameter.label.toLocaleLowerCase('en')} changed`,
    get title() {
      return finding(scenario, outcomes, name, all, write);
    },
    subtitle:
      measure === 'cost'
        ? `Cost per unit above the floor, as ${parameter.label.toLocaleLowerCase('en')} runs over its range`
        : `Mean wait in weeks, as ${parameter.label.toLocaleLowerCase('en')} runs over its range`,
    get description() {
      return describeSweep(points, changes, write);
    },
    x: {
      label: axisLabel(name),
      unit: name,
      ...sweepRange(scenario, name),
      fixed: true,
      scale: parameter.scale,
      format: write,
    },
    y: measureAxis(measure, read, points, outcomes, format),
    series: strategies.map(({ id, name: label, tone }) => ({
      id,
      label: capitalized(label),
      tone,
      points: points.map((point) => [point.value, read(point.outcomes, id)] as const),
    })),
    marks: [
      { kind: 'rule', x: scenario[name], label: write(scenario[name]) },
      ...changes.map((change): Mark => ({
        kind: 'crossover',
        x: change.value,
        y: read(evaluateAt(scenario, name, change.value), change.to.id),
        label: write(change.value),
      })),
    ],
  };
}

function axisLabel(name: HeadlineName): string {
  return { demandCv: 'demand volatility', holdingRate: 'holding cost a year', versions: 'versions offered' }[
    name
  ];
}

function measureAxis(
  measure: SweepMeasure,
  read: (at: Outcomes, id: StrategyId) => number,
  points: readonly SweepPoint[],
  outcomes: Outcomes,
  format: NumberFormat,
): Axis {
  const largest = (at: Outcomes): number => Math.max(...strategies.map(({ id }) => read(at, id)));
  return {
    label: measure === 'cost' ? 'above the floor, per unit' : 'weeks',
    unit: measure === 'cost' ? 'currency/unit' : 'weeks',
    min: 0,
    max: Math.min(headroom * largest(outcomes), Math.max(...points.map((point) => largest(point.outcomes)))),
    fixed: false,
    scale: 'linear',
    format: (value) => (measure === 'cost' ? format.money(value) : format.significant(value)),
  };
}

/** Over which stretch around today's value today's winner stays the cheapest. */
function finding(
  scenario: Scenario,
  outcomes: Outcomes,
  name: HeadlineName,
  changes: readonly Crossover[],
  write: (value: number) => string,
): string {
  const best = capitalized(cheapest(outcomes).name);
  const below = changes.filter(({ value }) => value <= scenario[name]).at(-1);
  const above = changes.find(({ value }) => value > scenario[name]);
  const what = scenarioTable[name].label.toLocaleLowerCase('en');
  const end = { versions: ' versions', holdingRate: ' a year', demandCv: ' volatility' }[name];
  // The crossover is the first number at which another strategy wins: of whole versions, the one before is the last.
  const last = above && (name === 'versions' ? above.value - 1 : above.value);
  if (below && last !== undefined)
    return below.value === last
      ? `${best} costs least with ${write(last)}${end}, not with one more or less`
      : `${best} costs least from ${write(below.value)} to ${write(last)}${end}`;
  if (below) return `${best} costs least from ${write(below.value)}${end} up`;
  if (last !== undefined) return `${best} costs least up to ${write(last)}${end}`;
  return `${best} costs least whatever the ${what}`;
}

function describeSweep(
  points: readonly SweepPoint[],
  changes: readonly Crossover[],
  write: (value: number) => string,
): string {
  const start = points[0];
  if (!start) return '';
  const first = `From ${write(start.value)} up, ${cheapest(start.outcomes).name} costs least`;
  const rest = changes.map(({ value, to }) => `from ${write(value)} up, ${to.name}`);
  return `${[first, ...rest].join('; ')}.`;
}
