/** Where the cheapest strategy changes as one number moves and the rest stay. */
import { evaluateStrategies, type Scenario } from '../../model/index.ts';
import { scenarioTable, type HeadlineName } from '../shared/scenario-parameters.ts';
import { byCost, type Outcomes, type Strategy } from '../shared/strategies.ts';
import { fromPosition, rangeOf, toPosition, type Range } from '../shared/values.ts';
import { limits } from './limits.ts';

export interface SweepPoint {
  readonly value: number;
  readonly outcomes: Outcomes;
}

export interface Crossover {
  readonly name: HeadlineName;
  /** The first value, seen from the scenario's own, at which another strategy costs least. */
  readonly value: number;
  readonly from: Strategy;
  readonly to: Strategy;
}

export function sweepRange(scenario: Scenario, name: HeadlineName): Range {
  return rangeOf({ parameters: scenarioTable, limits }, name, { ...scenario });
}

/** The scenario at `count` places spread evenly along the control's track, the ends included. */
export function sweep(
  scenario: Scenario,
  name: HeadlineName,
  count = pointsFor(scenario),
): readonly SweepPoint[] {
  const range = sweepRange(scenario, name);
  const points: SweepPoint[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = at(name, range, index / (count - 1));
    if (points.at(-1)?.value !== value) points.push({ value, outcomes: evaluateAt(scenario, name, value) });
  }
  return points;
}

/** Every change of the cheapest strategy along a sweep, each narrowed down between its two neighbors. */
export function crossovers(
  scenario: Scenario,
  name: HeadlineName,
  points: readonly SweepPoint[],
): readonly Crossover[] {
  return points.slice(1).flatMap((point, index) => {
    const before = points[index] as SweepPoint;
    const from = cheapest(before.outcomes);
    const to = cheapest(point.outcomes);
    return from === to ? [] : [{ name, value: narrow(scenario, name, before.value, point.value), from, to }];
  });
}

function narrow(scenario: Scenario, name: HeadlineName, low: number, high: number): number {
  const whole = scenarioTable[name].step === 1;
  const winner = cheapest(evaluateAt(scenario, name, low));
  let [inside, outside] = [low, high];
  for (let round = 0; round < 12 && !(whole && outside - inside <= 1); round += 1) {
    const middle = whole ? Math.round((inside + outside) / 2) : (inside + outside) / 2;
    if (cheapest(evaluateAt(scenario, name, middle)) === winner) inside = middle;
    else outside = middle;
  }
  return outside;
}

function at(name: HeadlineName, range: Range, position: number): number {
  const { scale, step } = scenarioTable[name];
  const value = fromPosition(scale, range, position);
  return step === 1 ? Math.round(value) : value;
}

/**
 * The crossovers worth marking. Numbers of platforms and units are whole, so where two strategies nearly tie the winner
 * may change back and forth within a hair's breadth: of such a cluster only the net change, at its end, is kept.
 */
export function mergeClusters(scenario: Scenario, changes: readonly Crossover[]): readonly Crossover[] {
  const merged: Crossover[] = [];
  for (const change of changes) {
    const before = merged.at(-1);
    const near = before && trackGap(scenario, change.name, before.value, change.value) < clusterWidth;
    if (near) merged.pop();
    const from = near ? before.from : change.from;
    if (from !== change.to) merged.push({ ...change, from });
  }
  return merged;
}

/** As a share of the control's track. */
const clusterWidth = 0.06;

/** How far apart two values lie on the control's track, as a share of it. */
export function trackGap(scenario: Scenario, name: HeadlineName, a: number, b: number): number {
  const range = sweepRange(scenario, name);
  const { scale } = scenarioTable[name];
  return Math.abs(toPosition(scale, range, a) - toPosition(scale, range, b));
}

export function evaluateAt(scenario: Scenario, name: HeadlineName, value: number): Outcomes {
  return evaluateStrategies({ ...scenario, [name]: value });
}

export function cheapest(outcomes: Outcomes): Strategy {
  return byCost(outcomes)[0] as Strategy;
}

/**
 * How many places a sweep has. The work at one place grows with the units in the pipeline, so enormous pipelines get
 * fewer places: the picture stays smooth and a slider stays quick.
 */
function pointsFor(scenario: Scenario): number {
  const inPipeline = scenario.demandRate * (1 + scenario.fabricationWeeks + scenario.assemblyWeeks);
  return inPipeline > 100_000 ? 13 : inPipeline > 10_000 ? 25 : 49;
}
