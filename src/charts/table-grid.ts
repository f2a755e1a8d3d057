/** At which x a table of lines has a row: round values across the range, and every place the picture marks. */
import type { LinesView } from '../calculators/shared/view.ts';
import { roundRange, type Range } from './range.ts';
import { linearTicks, roundValues } from './ticks.ts';

/** A table is for reading: about this many round rows, and never more than the limit with the marked ones. */
const wantedRows = 12;
const mostRows = 25;

export function tableGrid(view: LinesView): number[] {
  const { x, marks, series } = view;
  const reach = reachOf(view);
  const rows = new Map<string, number>();
  const own = series.flatMap(({ points }) => points.map(([at]) => at));
  // Few points of their own (a staircase, a demand series) are the better rows.
  const distinct = new Set(own);
  const round = distinct.size <= mostRows - marks.length ? [...distinct] : roundRows(view, reach);
  for (const at of [...marks.map(({ x: marked }) => marked), ...round]) {
    if (at < reach.min || at > reach.max) continue;
    const name = x.format(at);
    if (!rows.has(name)) rows.set(name, at);
  }
  return [...rows.values()].sort((one, other) => one - other).slice(0, mostRows);
}

function roundRows({ x }: LinesView, reach: Range): number[] {
  const axis = roundRange(x);
  if (x.scale === 'log') return [reach.min, reach.max, ...roundValues(axis, [1, 2, 5])];
  const even = linearTicks(axis, wantedRows);
  if (x.scale === 'linear') return [reach.min, ...even, reach.max].slice(0, mostRows);
  // Much happens near the foot of a square-root axis: finer steps there.
  const step = even[1] ?? axis.max;
  return [reach.min, ...linearTicks({ min: axis.min, max: step }, 5), ...even, reach.max];
}

/** From the first to the last point of any series. */
function reachOf({ series }: LinesView): Range {
  const ends = series
    .flatMap(({ points }) => [points[0]?.[0], points.at(-1)?.[0]])
    .filter((end) => end !== undefined);
  return { min: Math.min(...ends), max: Math.max(...ends) };
}
