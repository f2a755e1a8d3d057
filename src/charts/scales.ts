/**
 * Where a value sits along an axis. Chart.js draws on a plain linear scale of *positions*; this file alone knows how a
 * value becomes a position, so logarithmic and square-root axes need no scale class of their own.
 */
import type { Axis } from '../calculators/shared/view.ts';

export type AxisScale = Axis['scale'];

const smallest = Number.MIN_VALUE;

export function positionOf(value: number, scale: AxisScale): number {
  if (scale === 'log') return Math.log10(Math.max(value, smallest));
  return scale === 'square' ? Math.sqrt(Math.max(value, 0)) : value;
}

export function valueAt(position: number, scale: AxisScale): number {
  if (scale === 'log') return 10 ** position;
  return scale === 'square' ? Math.max(position, 0) ** 2 : position;
}
