/** Which values an axis names: round ones, as few as the room asks for, never two labels touching. */
import { clean, roundStep, type Range } from './range.ts';
import type { AxisScale } from './scales.ts';

/** How the candidates look on the axis at hand. */
export interface TickRoom {
  /** Pixels along the axis that the label takes, from and to. */
  span(value: number): readonly [number, number];
  write(value: number): string;
  readonly gap: number;
}

/** Round values between the ends, about `intervals` apart; the ends themselves where the step meets them. */
export function linearTicks({ min, max }: Range, intervals: number): number[] {
  const step = stepThatMeets(min, max, intervals);
  const first = Math.ceil(min / step - 1e-9);
  const last = Math.floor(max / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => clean((first + index) * step));
}

/** Prefers a step that divides the range, so that the axis begins and ends on a number. */
function stepThatMeets(min: number, max: number, intervals: number): number {
  const nearest = roundStep((max - min) / intervals);
  const power = 10 ** Math.floor(Math.log10(nearest) + 1e-9);
  const meets = (step: number): boolean => isWhole(min / step) && isWhole(max / step);
  const near = [0.5, 1, 2, 5, 10, 20].map((lead) => lead * power).filter((step) => meets(step));
  const ratio = (step: number): number => Math.abs(Math.log((max - min) / intervals / step));
  const best = near.sort((one, other) => ratio(one) - ratio(other))[0];
  return best !== undefined && ratio(best) < Math.log(2.1) ? best : nearest;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** Round values of an axis by order of magnitude: powers of ten, and between them as many as `leads` says. */
export function roundValues({ min, max }: Range, leads: readonly number[]): number[] {
  const lowest = min > 0 ? min : max / 1000;
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(max)); power >= Math.floor(Math.log10(lowest)); power -= 1)
    powers.push(power);
  const values = leads.flatMap((lead) => powers.map((power) => clean(lead * 10 ** power)));
  return values.filter((value) => value > min && value < max);
}

/** The richest round series of which every member fits; the ends are always named. */
function logTicks(range: Range, room: TickRoom): number[] {
  for (const leads of [[1, 2, 5], [1, 3], [1]]) {
    const ticks = [range.min, range.max, ...roundValues(range, leads)];
    if (keepApart(ticks, room).length === ticks.length) return ticks.sort((one, other) => one - other);
  }
  return keepApart([range.min, range.max, ...roundValues(range, [1])], room);
}

/** Ends first, then the roundest values from the top down, then even steps where there is still room. */
function squareTicks(range: Range, room: TickRoom): number[] {
  const even = linearTicks(range, 8);
  const candidates = [range.min, range.max, ...roundValues(range, [1, 5, 2]), ...even];
  return keepApart([...new Set(candidates)], room);
}

export function ticksThatFit(range: Range, scale: AxisScale, intervals: number, room: TickRoom): number[] {
  if (scale === 'log') return logTicks(range, room);
  if (scale === 'square') return squareTicks(range, room);
  for (let count = intervals; count >= 1; count -= 1) {
    const ticks = linearTicks(range, count);
    if (ticks.length >= 2 && keepApart(ticks, room).length === ticks.length) return ticks;
  }
  return keepApart([range.min, range.max], room);
}

/** Takes the candidates in order and drops each that would touch, or repeat, one already taken. */
function keepApart(candidates: readonly number[], { span, write, gap }: TickRoom): number[] {
  const taken: { value: number; text: string; from: number; to: number }[] = [];
  for (const value of candidates) {
    const [from, to] = span(value);
    const text = write(value);
    if (taken.every((other) => text !== other.text && (to + gap <= other.from || from - gap >= other.to))) {
      taken.push({ value, text, from, to });
    }
  }
  return taken.map(({ value }) => value).sort((one, other) => one - other);
}

/**
 * Tick labels share their decimals, so decimals that are all zero say nothing: `$20.00 $40.00` becomes `$20 $40`. A
 * separator followed by one or two digits can only be a decimal one: groups of thousands have three.
 */
export function writeTicks(ticks: readonly number[], write: (value: number) => string): string[] {
  const labels = ticks.map(write);
  const zeroDecimals = /[.,٫]0{1,2}(?!\d)/;
  const anyDecimals = /\d[.,٫]\d{1,2}(?!\d)/;
  const empty = labels.every((label) => !anyDecimals.test(label) || zeroDecimals.test(label));
  return empty ? labels.map((label) => label.replace(zeroDecimals, '')) : labels;
}
