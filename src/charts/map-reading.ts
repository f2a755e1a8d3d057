/** Reading a map: the cell under a pointer, the cell a key leads to, and what stands there in words. */
import type { MapView } from '../calculators/shared/view.ts';
import type { Readout } from './describe.ts';
import { cellOf, fieldOf, nearest, nobody } from './field.ts';
import type { Area } from './chart.ts';
import { positionOf, valueAt } from './scales.ts';
import { mapRows, mapTable } from './map-rows.ts';
import { registerReading } from './readings.ts';
import { capitalize } from './text.ts';

export function cellUnder(view: MapView, area: Area, x: number, y: number): number {
  const { across, up, columns } = fieldOf(view);
  const column = nearest(across, (x - area.left) / (area.right - area.left));
  const row = nearest(up, (area.bottom - y) / (area.bottom - area.top));
  return row * columns + column;
}

/** The values under a pointer, at most those at the edges. */
export function valuesUnder(view: MapView, area: Area, x: number, y: number): [number, number] {
  const along = ({ min, max, scale }: MapView['x'], share: number): number => {
    const [from, to] = [positionOf(min, scale), positionOf(max, scale)];
    return valueAt(from + Math.min(Math.max(share, 0), 1) * (to - from), scale);
  };
  const across = (x - area.left) / (area.right - area.left);
  const up = (area.bottom - y) / (area.bottom - area.top);
  return [along(view.x, across), along(view.y, up)];
}

/** The values of a cell. */
export function placeOf({ columns, rows }: MapView, cell: number): { x: number; y: number } {
  return {
    x: columns[cell % columns.length] as number,
    y: rows[Math.floor(cell / columns.length)] as number,
  };
}

const ways: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  PageUp: [0, 8],
  PageDown: [0, -8],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
};

/** The cell that a key leads to, from `cell` or from where the reader stands. */
export function cellAfter(view: MapView, cell: number | undefined, key: string): number | undefined {
  const way = ways[key];
  if (!way) return undefined;
  const { columns, rows } = view;
  const from = cell ?? cellOf(view, view.point.x, view.point.y);
  const within = (index: number, count: number): number => Math.min(Math.max(index, 0), count - 1);
  const column = within((from % columns.length) + way[0], columns.length);
  const row = within(Math.floor(from / columns.length) + way[1], rows.length);
  return row * columns.length + column;
}

export function readCell(view: MapView, cell: number): Readout {
  const { x, y, contenders, score, detail } = view;
  const { winner } = fieldOf(view);
  const at = placeOf(view, cell);
  const who = contenders[winner[cell] as number];
  const place = `${capitalize(x.label)}: ${x.format(at.x)}; ${y.label}: ${y.format(at.y)}`;
  if ((winner[cell] as number) === nobody || !who)
    return { place, tone: 'ink', values: [{ label: view.nobody, text: '', tone: 'ink' }] };
  return {
    place,
    tone: 'ink',
    values: [
      { label: 'Cheapest', text: who.label, tone: who.tone },
      ...contenders.map(({ short, tone, score: scores, barred }) => ({
        label: short,
        text: (barred?.[cell] ?? 0) > 0 ? 'too slow' : score.format(scores[cell] as number),
        tone,
      })),
      { label: detail.label, text: detail.format(who.detail[cell] as number), tone: 'ink' },
    ],
  };
}

/** A contender whose score is no number somewhere is out of the running there. */
function finiteMap(view: MapView): MapView {
  const fine = (values: ArrayLike<number>): boolean => Array.prototype.every.call(values, Number.isFinite);
  if (view.contenders.every(({ score, detail }) => fine(score) && fine(detail))) return view;
  const real = (values: ArrayLike<number>): number[] =>
    Array.from(values, (value) => (Number.isFinite(value) ? value : 0));
  return {
    ...view,
    contenders: view.contenders.map((contender) => ({
      ...contender,
      score: real(contender.score),
      detail: real(contender.detail),
      barred: Array.from(contender.score, (value, cell) =>
        Number.isFinite(value) ? (contender.barred?.[cell] ?? 0) : 1,
      ),
    })),
  };
}

registerReading('map', {
  finite: finiteMap,
  table: mapTable,
  rows: mapRows,
  readout: readCell,
  under: (view, { area }, x, y) => cellUnder(view, area, x, y),
  after: cellAfter,
  pick: {
    under: (view, { area }, x, y) => valuesUnder(view, area, x, y),
    after: (view, key) => {
      const cell = cellAfter(view, undefined, key);
      return cell === undefined ? null : { cursor: cell, ...placeOf(view, cell) };
    },
  },
});
