/** Reading a series between its points, exactly as its line is drawn. */
import type { LineSeries } from '../calculators/shared/view.ts';
import { positionOf, valueAt, type AxisScale } from './scales.ts';

/**
 * The series' y at x, or null beside its ends. Where it jumps (two points share an x) `side` says which end of the jump:
 * after it, unless asked for before.
 */
export function readSeries(
  { points, step = false }: LineSeries,
  x: number,
  scale: AxisScale,
  side: 'before' | 'after' = 'after',
  yScale: AxisScale = 'linear',
): number | null {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || x < first[0] || x > last[0]) return null;
  // The point the line comes from: the last at or before x (or, seen from before a jump, strictly before it).
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = (points[middle] as readonly [number, number])[0];
    if (side === 'after' ? at <= x : at < x) low = middle + 1;
    else high = middle;
  }
  const from = points[low - 1];
  const to = points[low];
  if (!from) return first[1];
  if (!to || step || from[0] === x) return from[1];
  const [a, b, at] = [from[0], to[0], x].map((value) => positionOf(value, scale)) as [number, number, number];
  const [foot, head] = [positionOf(from[1], yScale), positionOf(to[1], yScale)];
  return valueAt(foot + ((head - foot) * (at - a)) / (b - a), yScale);
}
