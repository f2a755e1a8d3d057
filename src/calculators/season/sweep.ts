/** One number run over its whole range, and where the winner changes. */
import { evaluateSeason, type SeasonOutcomes } from '../../model/index.ts';
import type { Strategy } from '../shared/strategies.ts';
import { fromPosition, snap } from '../shared/values.ts';
import { parameters } from './parameters.ts';
import { byProfit, seasonInput, type SeasonValues } from './values.ts';

export type SweepName = SeasonValues['sweep'];
const gridPoints = 40;

export interface SweepPoint {
  readonly value: number;
  readonly outcomes: SeasonOutcomes;
}

export interface WinnerChange {
  readonly value: number;
  readonly profit: number;
  readonly to: Strategy;
}

function evaluateAt(values: SeasonValues, name: SweepName, value: number): SweepPoint {
  return { value, outcomes: evaluateSeason({ ...seasonInput(values), [name]: value }) };
}

export function sweep(values: SeasonValues, name: SweepName): readonly SweepPoint[] {
  const parameter = parameters[name];
  const grid = Array.from({ length: gridPoints + 1 }, (_, index) =>
    snap(parameter, fromPosition(parameter.scale, parameter, index / gridPoints)),
  );
  return [...new Set(grid)].map((value) => evaluateAt(values, name, value));
}

/** Between neighbors with different winners the place is found by halving, to the precision of the slider. */
export function winnerChanges(
  values: SeasonValues,
  name: SweepName,
  points: readonly SweepPoint[],
): readonly WinnerChange[] {
  return points.slice(1).flatMap((after, index) => {
    const before = points[index] as SweepPoint;
    if (winner(before) === winner(after)) return [];
    const at = halve(values, name, before, after);
    const to = winner(at);
    return [{ value: at.value, profit: at.outcomes[to.id].profit, to }];
  });
}

function halve(values: SeasonValues, name: SweepName, before: SweepPoint, after: SweepPoint): SweepPoint {
  let [low, high] = [before, after];
  for (;;) {
    const middle = snap(parameters[name], (low.value + high.value) / 2);
    if (middle <= low.value || middle >= high.value) return high;
    const point = evaluateAt(values, name, middle);
    if (winner(point) === winner(low)) low = point;
    else high = point;
  }
}

export function winner({ outcomes }: SweepPoint): Strategy {
  return byProfit(outcomes)[0];
}
