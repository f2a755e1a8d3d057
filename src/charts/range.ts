/**
 * The ends of an axis: round numbers that stay put while a slider moves, so that the eye sees the data move and not the
 * axis.
 */
import type { Axis } from '../calculators/shared/view.ts';
import { positionOf } from './scales.ts';

export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Below this share of the frame the data are too small to read, and the frame closes in on them. */
const leastFill = 0.4;
const intervals = 4;

/** The round number (1, 2 or 5 times a power of ten) nearest to `size`, in ratio. */
export function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const lead = size / power;
  return power * (lead < Math.SQRT2 ? 1 : lead < Math.sqrt(10) ? 2 : lead < Math.sqrt(50) ? 5 : 10);
}

/** Multiples of decimal steps pick up binary dust (0.30000000000000004); no axis needs more than twelve digits. */
export function clean(value: number): number {
  return Number(value.toPrecision(12)) || 0;
}

/** The axis' own ends, rounded outward unless they are fixed; always finite, always a stretch wide. */
export function roundRange(axis: Axis): Range {
  const min = Number.isFinite(axis.min) ? axis.min : 0;
  const max = Number.isFinite(axis.max) && axis.max > min ? axis.max : min + (Math.abs(min) || 1);
  if (axis.fixed) return { min, max };
  if (axis.scale === 'log') return { min: roundDown(Math.max(min, Number.MIN_VALUE)), max: roundUp(max) };
  const step = roundStep((max - min) / intervals);
  // The tiny allowance keeps 0.6000000000000001 from asking for another step.
  return {
    min: clean(Math.floor(min / step + 1e-9) * step),
    max: clean(Math.ceil(max / step - 1e-9) * step),
  };
}

/** The range to draw now, given the one on screen: the same while the data fit it and still fill enough of it. */
export function settleRange(axis: Axis, shown: Range | undefined): Range {
  const wanted = roundRange(axis);
  if (axis.fixed || !shown) return wanted;
  const place = (value: number): number => positionOf(value, axis.scale);
  const fits = axis.min >= shown.min && axis.max <= shown.max;
  const fill = (place(axis.max) - place(axis.min)) / (place(shown.max) - place(shown.min));
  return fits && fill >= leastFill ? shown : wanted;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return clean(power * ([1, 2, 5].find((lead) => lead * power >= value * (1 - 1e-9)) ?? 10));
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return clean(power * ([5, 2].find((lead) => lead * power <= value * (1 + 1e-9)) ?? 1));
}
