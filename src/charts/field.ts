/** A map's cells worked out: who wins each, with which lead, and where cells lie. Kept as long as the cells stay. */
import type { MapView } from '../calculators/shared/view.ts';
import { positionOf } from './scales.ts';

export interface Field {
  readonly columns: number;
  readonly rows: number;
  /** Places of columns and rows, from 0 to 1 along their axes. */
  readonly across: Float64Array;
  readonly up: Float64Array;
  /** Index of the winner, or `nobody`. */
  readonly winner: Uint8Array;
  /** Lead over the runner-up as a share of the winner's score; Infinity where nobody else is in the running. */
  readonly lead: Float64Array;
  /** How many of the view's thresholds the lead reaches. */
  readonly depth: Uint8Array;
}

export const nobody = 255;

const known = new WeakMap<MapView['contenders'], Field>();

export function fieldOf(view: MapView): Field {
  const kept = known.get(view.contenders);
  if (kept) return kept;
  const field = workOut(view);
  known.set(view.contenders, field);
  return field;
}

function workOut({ x, y, columns, rows, contenders, leads }: MapView): Field {
  const cells = columns.length * rows.length;
  const winner = new Uint8Array(cells);
  const lead = new Float64Array(cells);
  const depth = new Uint8Array(cells);
  for (let cell = 0; cell < cells; cell += 1) {
    let best = nobody;
    let least = Infinity;
    let second = Infinity;
    for (let index = 0; index < contenders.length; index += 1) {
      const { score, barred } = contenders[index] as MapView['contenders'][number];
      if (barred && (barred[cell] as number) > 0) continue;
      const value = score[cell] as number;
      if (value < least) [best, second, least] = [index, least, value];
      else if (value < second) second = value;
    }
    winner[cell] = best;
    lead[cell] = best === nobody ? 0 : (second - least) / least;
    let reached = 0;
    while (reached < leads.length && (lead[cell] as number) >= (leads[reached] as number)) reached += 1;
    depth[cell] = reached;
  }
  return {
    columns: columns.length,
    rows: rows.length,
    across: places(columns, x),
    up: places(rows, y),
    winner,
    lead,
    depth,
  };
}

function places(values: readonly number[], { min, max, scale }: MapView['x']): Float64Array {
  const from = positionOf(min, scale);
  const stretch = positionOf(max, scale) - from;
  return Float64Array.from(values, (value) => (positionOf(value, scale) - from) / stretch);
}

/** The column or row whose place lies nearest. */
export function nearest(places: Float64Array, place: number): number {
  const above = places.findIndex((candidate) => candidate >= place);
  if (above <= 0) return above === 0 ? 0 : places.length - 1;
  const [low, high] = [places[above - 1] as number, places[above] as number];
  return place - low < high - place ? above - 1 : above;
}

/** The cell in which the reader stands. */
export function cellOf(view: MapView, x: number, y: number): number {
  const field = fieldOf(view);
  const at = (value: number, axis: MapView['x']): number => places([value], axis)[0] as number;
  return nearest(field.up, at(y, view.y)) * field.columns + nearest(field.across, at(x, view.x));
}

/**
 * Where, on the way from one cell to its neighbor, the winner changes: 0 at the one, 1 at the other. A contender that is
 * out of the running on one side leaves where its bar is crossed; else scores meet.
 */
export function changeover({ contenders }: MapView, { winner }: Field, from: number, to: number): number {
  const [here, there] = [winner[from] as number, winner[to] as number];
  const barAt = (who: number, cell: number): number => contenders[who]?.barred?.[cell] ?? -1;
  const scoreAt = (who: number, cell: number): number => contenders[who]?.score[cell] as number;
  if (here !== nobody && barAt(here, to) > 0) return crossing(barAt(here, from), barAt(here, to));
  if (there !== nobody && barAt(there, from) > 0) return crossing(barAt(there, from), barAt(there, to));
  return crossing(scoreAt(there, from) - scoreAt(here, from), scoreAt(there, to) - scoreAt(here, to));
}

/** Where a straight line between two values meets zero; well inside, so that no piece of a line has no length. */
export function crossing(from: number, to: number): number {
  const share = from / (from - to);
  return share > 0.02 ? Math.min(share, 0.98) : 0.02;
}
