/** How far a slider moves: round numbers under the pointer, even steps under the keys, exact steps with Shift. */
import type { NumberParameter } from '../calculators/shared/definition.ts';
import { fromPosition, snap, toPosition, type Range } from '../calculators/shared/values.ts';

/** Places on a track, from 0 to this. */
export const trackEnd = 1000;

/** The place on the track, in whole places, where `value` sits. */
export function placeOf(parameter: NumberParameter, range: Range, value: number): number {
  return Math.round(trackEnd * clamp(toPosition(parameter.scale, range, value), 0, 1));
}

/** The roundest value near a place on the track: no finer than the pointer can aim. */
export function valueAt(parameter: NumberParameter, range: Range, place: number): number {
  const value = fromPosition(parameter.scale, range, clamp(place / trackEnd, 0, 1));
  const rounded = roundTo(value, Math.max(parameter.step, aimAt(parameter, range, value)));
  return snap(parameter, clamp(rounded, range.min, range.max));
}

/** The power of ten that a pointer can aim at where `value` lies; the same for a whole decade, so that values rise. */
function aimAt(parameter: NumberParameter, range: Range, value: number): number {
  const decade = Math.max(range.min, 10 ** Math.floor(Math.log10(Math.max(value, parameter.step))));
  const position = toPosition(parameter.scale, range, decade);
  const at = (where: number): number => fromPosition(parameter.scale, range, clamp(where, 0, 1));
  return 10 ** Math.floor(Math.log10(at(position + 0.004) - at(position - 0.004)));
}

/** Where a key takes the value, or null for keys that are none of the slider's business. */
export function valueAfterKey(
  parameter: NumberParameter,
  range: Range,
  value: number,
  key: string,
  fine: boolean,
): number | null {
  if (key === 'Home') return snap(parameter, range.min);
  if (key === 'End') return snap(parameter, range.max);
  const direction = directions[key];
  if (direction === undefined) return null;
  if (fine && !key.startsWith('Page')) return step(parameter, range, value, direction * parameter.step);
  const position = toPosition(parameter.scale, range, value);
  const share = key.startsWith('Page') ? 0.1 : 0.01;
  const target = valueAt(parameter, range, trackEnd * clamp(position + direction * share, 0, 1));
  const moved = direction > 0 ? target > value : target < value;
  return moved
    ? target
    : step(parameter, range, value, direction * Math.max(parameter.step, aimAt(parameter, range, value)));
}

const directions: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};

function step(parameter: NumberParameter, range: Range, value: number, change: number): number {
  return snap(parameter, clamp(value + change, range.min, range.max));
}

function roundTo(value: number, unit: number): number {
  return Number((Math.round(value / unit) * unit).toPrecision(12));
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
