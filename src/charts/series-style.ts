/** How a strategy looks when color fails: its dash, its marker. The same in every chart. */
import type { LineSeries, Tone } from '../calculators/shared/view.ts';

export type Marker = 'circle' | 'square' | 'triangle';

export interface SeriesStyle {
  readonly dash: readonly number[];
  readonly marker: Marker;
}

const solid = { dash: [], marker: 'circle' } as const satisfies SeriesStyle;
const longDash = { dash: [9, 4], marker: 'square' } as const satisfies SeriesStyle;
const shortDash = { dash: [3, 3], marker: 'triangle' } as const satisfies SeriesStyle;

const byTone: Readonly<Record<Exclude<Tone, 'ink'>, SeriesStyle>> = {
  makeToStock: solid,
  assembleToOrder: longDash,
  makeToOrder: shortDash,
};
const inTurn = [solid, longDash, shortDash] as const;

/** The style of a strategy; ink has the first of the three. */
export function styleOfTone(tone: Tone): SeriesStyle {
  return tone === 'ink' ? solid : byTone[tone];
}

/** Series in plain ink take the three styles in turn. */
export function styleOf(series: LineSeries, all: readonly LineSeries[]): SeriesStyle {
  if (series.tone !== 'ink') return byTone[series.tone];
  const turn = all.filter(({ tone }) => tone === 'ink').indexOf(series);
  return inTurn[Math.max(turn, 0) % inTurn.length] as SeriesStyle;
}

/** A filled mark centered on (x, y), about `size` pixels across, with a rim in the ground's color. */
export function drawMarker(
  context: CanvasRenderingContext2D,
  marker: Marker,
  x: number,
  y: number,
  size: number,
  color: string,
): void {
  const half = size / 2;
  context.beginPath();
  if (marker === 'circle') context.arc(x, y, half, 0, 2 * Math.PI);
  else if (marker === 'square') context.rect(x - half * 0.88, y - half * 0.88, size * 0.88, size * 0.88);
  else {
    context.moveTo(x, y - half * 1.15);
    context.lineTo(x + half * 1.1, y + half * 0.85);
    context.lineTo(x - half * 1.1, y + half * 0.85);
    context.closePath();
  }
  context.fillStyle = color;
  context.fill();
}
