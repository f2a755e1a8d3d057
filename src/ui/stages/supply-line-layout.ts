/** Where everything on the drawn supply line lies, in pixels of a drawing as wide as its place. */
import { decouplingPoints, supplyStages, type StageWeeks } from '../../model/index.ts';

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  /** Height of the line itself, of the shelf's plank, of the two brackets below. */
  readonly line: number;
  readonly plank: number;
  readonly wait: number;
  readonly patience: number;
  readonly customer: number;
  /** One place for each decoupling point, from left to right. */
  readonly points: readonly number[];
  readonly stages: readonly { readonly left: number; readonly width: number; readonly middle: number }[];
  readonly narrow: boolean;
}

export function layOutLine(width: number): LineLayout {
  const narrow = width < 480;
  const left = narrow ? 12 : 44;
  const customer = width - (narrow ? 11 : 16);
  const last = customer - (narrow ? 26 : 48);
  const step = (last - left) / supplyStages.length;
  const gap = narrow ? 5 : 15;
  const points = decouplingPoints.map((_, index) => left + index * step);
  const line = 122;
  return {
    width,
    height: narrow ? 262 : 278,
    line,
    plank: 92,
    wait: narrow ? 216 : 232,
    patience: narrow ? 252 : 268,
    customer,
    points,
    stages: supplyStages.map((_, index) => ({
      left: left + index * step + gap,
      width: step - 2 * gap,
      middle: left + (index + 0.5) * step,
    })),
    narrow,
  };
}

/** The decoupling point nearest to a place, by number. */
export function nearestPoint({ points }: LineLayout, x: number): number {
  const distances = points.map((point) => Math.abs(point - x));
  return distances.indexOf(Math.min(...distances));
}

/**
 * Where on the line a customer's patience ends, counted back from the delivery. Stages are drawn alike whatever time they
 * take, so patience runs through each at that stage's own pace.
 */
export function placeOfWait({ points }: LineLayout, weeks: StageWeeks, waitWeeks: number): number {
  let left = waitWeeks;
  for (let index = supplyStages.length - 1; index >= 0; index -= 1) {
    const stage = weeks[supplyStages[index] ?? 'delivery'];
    const [from, to] = [points[index] ?? 0, points[index + 1] ?? 0];
    if (left < stage) return to - (left / stage) * (to - from);
    left -= stage;
  }
  return points[0] ?? 0;
}
