/** The map's cells: as many as can be computed between two frames, kept while only the reader's point moves. */
import {
  acceptedLateShare,
  evaluateStrategyMap,
  mapEffort,
  type Scenario,
  type StrategyMap,
} from '../../model/index.ts';
import { capitalized, strategies } from '../shared/strategies.ts';
import type { MapContender } from '../shared/view.ts';
import { sideOf, valuesAlong, type MapSide } from './axis.ts';

export interface Grid {
  readonly x: MapSide;
  readonly y: MapSide;
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly contenders: readonly MapContender[];
}

/** Columns and rows, finest first. Enormous pipelines get fewer: the work in a cell grows with the units on order. */
const sizes = [
  [96, 64],
  [72, 48],
  [48, 32],
  [36, 24],
  [24, 16],
  [15, 10],
] as const;
/** Steps of the model's recursions that a page has time for between two frames. */
const mostSteps = 11_000_000;

const latest: { readonly key: string; readonly grid: Grid }[] = [];
const mostKept = 3;

export function gridOf(scenario: Scenario, x: MapSide, y: MapSide, longestWait: number | null): Grid {
  // The reader's own place on the map changes nothing of it.
  const rest = { ...scenario, [x.name]: 0, [y.name]: 0 };
  const key = JSON.stringify([rest, x, y, longestWait]);
  const kept = latest.find((candidate) => candidate.key === key);
  if (kept) return kept.grid;
  const grid = evaluateGrid(scenario, x, y, longestWait);
  latest.unshift({ key, grid });
  latest.length = Math.min(latest.length, mostKept);
  return grid;
}

/** The two sides for a scenario. */
export function sidesOf(
  scenario: Scenario,
  across: MapSide['name'],
  up: MapSide['name'],
): [MapSide, MapSide] {
  return [sideOf(scenario, across), sideOf(scenario, up)];
}

function evaluateGrid(scenario: Scenario, x: MapSide, y: MapSide, longestWait: number | null): Grid {
  const axis = (side: MapSide, count: number): { name: MapSide['name']; values: readonly number[] } => ({
    name: side.name,
    values: valuesAlong(side, count),
  });
  const perCell = mapEffort(scenario, axis(x, 7), axis(y, 5)) * (longestWait === null ? 1 : 1.5);
  const [across, up] = sizes.find(([columns, rows]) => columns * rows * perCell <= mostSteps) ?? sizes[5];
  const [columns, rows] = [axis(x, across), axis(y, up)];
  const map = evaluateStrategyMap(scenario, columns, rows, longestWait);
  return { x, y, columns: columns.values, rows: rows.values, contenders: contendersOf(map) };
}

export function contendersOf(map: StrategyMap): readonly MapContender[] {
  return strategies.map(({ id, name, initials, tone }) => {
    const { cost, meanWait, lateShare } = map[id];
    return {
      id,
      label: capitalized(name),
      short: initials,
      tone,
      score: cost,
      barred: lateShare?.map(pastLimit) ?? null,
      detail: meanWait,
    };
  });
}

/** Above 0 where too many wait too long; on a scale on which shares of waiting customers fall evenly. */
function pastLimit(lateShare: number): number {
  return Math.log(Math.max(lateShare, 1e-12) / acceptedLateShare);
}
