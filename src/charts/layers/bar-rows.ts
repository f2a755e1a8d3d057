/** Where each bar and each of its parts lies. */
import type { Chart } from 'chart.js';
import type { Bar, BarsView } from '../../calculators/shared/view.ts';
import { scaleOf } from '../axes.ts';
import { positionOf } from '../scales.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { sizes, widthOf } from '../text.ts';
import type { Box } from './boxes.ts';

export interface BarRow {
  readonly bar: Bar;
  /** The whole row, for pointing at it. */
  readonly top: number;
  readonly bottom: number;
  /** One box for each part, in order; parts of no size have no width. */
  readonly parts: readonly Box[];
  readonly total: number;
  /** True where the bar is longer than the axis and ends in a break. */
  readonly broken: boolean;
  /** Where zero lies. */
  readonly zero: number;
}

const labelGap = 12;
/** On narrow screens the name stands above its bar. */
export const nameHeight = 19;

export function labelColumn(scene: Scene<BarsView>): number {
  if (isNarrow(scene)) return 0;
  return (
    Math.max(0, ...scene.view.bars.map(({ label }) => widthOf(scene, label, sizes.figure, 600))) + labelGap
  );
}

/** Room for the totals after the longest bar the axis can hold. */
export function totalColumn(scene: Scene<BarsView>): number {
  const totals = scene.view.bars.map((bar) => scene.view.x.format(totalOf(bar)));
  return Math.max(0, ...totals.map((total) => widthOf(scene, total, sizes.figure, 600))) + 10;
}

export function totalOf({ values }: Bar): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function barRows(chart: Chart, scene: Scene<BarsView>, { bars, x }: BarsView): BarRow[] {
  const { top, bottom, right } = chart.chartArea;
  const across = scaleOf(chart, 'x');
  const place = (value: number): number => across.getPixelForValue(positionOf(value, x.scale));
  const pixel = (value: number): number => snap(Math.min(right, place(value)));
  const height = (bottom - top) / Math.max(1, scene.view.bars.length);
  const above = isNarrow(scene) ? nameHeight : 0;
  const thick = Math.round(Math.max(8, Math.min(40, (height - above) * (above ? 0.86 : 0.64))));
  return bars.map((bar, index) => {
    const rowTop = top + index * height;
    const barTop = snap(above ? rowTop + above : rowTop + (height - thick) / 2);
    const parts = partBoxes(bar, barTop, thick, pixel);
    const total = totalOf(bar);
    const broken = place(total) > right + 1;
    return { bar, top: rowTop, bottom: rowTop + height, parts, total, broken, zero: pixel(0) };
  });
}

/** A stroke one pixel wide is crisp where its middle is the middle of a pixel. */
function snap(pixel: number): number {
  return Math.floor(pixel) + 0.5;
}

/** Positive parts pile up to the right of zero, negative ones to the left. */
function partBoxes({ values }: Bar, top: number, thick: number, pixel: (value: number) => number): Box[] {
  let [gain, loss] = [0, 0];
  return values.map((value) => {
    const from = value < 0 ? loss : gain;
    if (value < 0) loss += value;
    else gain += value;
    const ends = [pixel(from), pixel(from + value)].sort((one, other) => one - other) as [number, number];
    return { left: ends[0], right: ends[1], top, bottom: top + thick };
  });
}
