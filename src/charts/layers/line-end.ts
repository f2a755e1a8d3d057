/** Where a line can last be seen: its last point, or the place where it leaves the frame for good. */
import type { ChartArea } from 'chart.js';
import type { LineSeries } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';

export interface LineEnd {
  readonly x: number;
  readonly y: number;
  /** True where the line goes on outside the frame. */
  readonly outside: boolean;
}

type Place = readonly [x: number, y: number];

const slack = 0.5;

/** Null for a line without points. */
export function lineEnd({ points, step }: LineSeries, pixels: Pixels, area: ChartArea): LineEnd | null {
  const places = points.map(([x, y]): Place => [pixels.x(x), pixels.y(y)]);
  const last = places.at(-1);
  if (!last) return null;
  const index = places.findLastIndex((place) => isInside(place, area));
  const inside = places[index];
  const beyond = places[index + 1];
  if (!inside || !beyond) return clamped(last, area, !isInside(last, area));
  if (step === true) return clamped(beyond, area, true);
  const share = Math.min(1, ...edgeShares(inside, beyond, area));
  const [x, y] = inside;
  return clamped([x + share * (beyond[0] - x), y + share * (beyond[1] - y)], area, true);
}

function isInside([x, y]: Place, { left, right, top, bottom }: ChartArea): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

/** How far along the way from `from` to `to` each edge of the frame is met, as shares of the way. */
function edgeShares(from: Place, to: Place, { left, right, top, bottom }: ChartArea): number[] {
  const across = [left, right].map((edge) => (edge - from[0]) / (to[0] - from[0]));
  const up = [top, bottom].map((edge) => (edge - from[1]) / (to[1] - from[1]));
  return [...across, ...up].filter((share) => share >= 0);
}

function clamped([x, y]: Place, { left, right, top, bottom }: ChartArea, outside: boolean): LineEnd {
  return { x: Math.min(Math.max(x, left), right), y: Math.min(Math.max(y, top), bottom), outside };
}
