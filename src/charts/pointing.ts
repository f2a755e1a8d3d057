/**
 * From a pointer or a key to a place in the picture: a position along the x axis of lines, a row of bars, a cell of a
 * map, or a step of a path.
 */
import type { View } from '../calculators/shared/view.ts';
import { isRare, readingOf, type Plot } from './readings.ts';
import { positionOf } from './scales.ts';
import type { Frame } from './scene.ts';

/** The arrow keys cross a picture of lines in this many steps. */
const steps = 40;

/** `x`, `y`: pixels of the drawing. */
export function cursorUnder(view: View, plot: Plot, x: number, y: number): number {
  if (isRare(view)) return readingOf(view).under(view, plot, x, y);
  const { area, frame } = plot;
  if (view.kind === 'bars') {
    const row = Math.floor(((y - area.top) / (area.bottom - area.top)) * view.bars.length);
    return Math.min(Math.max(row, 0), view.bars.length - 1);
  }
  const [from, to] = endsOf(view, frame);
  const share = Math.min(Math.max((x - area.left) / (area.right - area.left), 0), 1);
  return from + share * (to - from);
}

/** Where a key moves the cursor, or undefined where the key is none of ours. */
export function cursorAfter(
  view: View,
  { frame }: Plot,
  cursor: number | undefined,
  key: string,
): number | undefined {
  if (isRare(view)) return readingOf(view).after(view, cursor, key);
  const forward = key === 'ArrowRight' || (view.kind === 'bars' && key === 'ArrowDown');
  const back = key === 'ArrowLeft' || (view.kind === 'bars' && key === 'ArrowUp');
  if (!forward && !back && key !== 'Home' && key !== 'End') return undefined;
  const [from, to] = view.kind === 'bars' ? [0, view.bars.length - 1] : endsOf(view, frame);
  if (key === 'Home') return from;
  if (key === 'End') return to;
  if (cursor === undefined) return view.kind === 'bars' ? (forward ? from : to) : startOf(view, from);
  const step = view.kind === 'bars' ? 1 : (to - from) / steps;
  return Math.min(Math.max(cursor + (forward ? step : -step), from), to);
}

function endsOf(view: View, { x }: Frame): [number, number] {
  return [positionOf(x.min, view.x.scale), positionOf(x.max, view.x.scale)];
}

/** Reading begins at the current value where the picture has one. */
function startOf(view: View, from: number): number {
  const rule = view.kind === 'lines' ? view.marks.find(({ kind }) => kind === 'rule') : undefined;
  return rule ? positionOf(rule.x, view.x.scale) : from;
}
