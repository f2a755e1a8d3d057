/** Axes as Chart.js wants them: positions instead of values, our ticks instead of its own. */
import type { Chart, ScaleOptionsByType } from 'chart.js';
import type { Axis } from '../calculators/shared/view.ts';
import type { Range } from './range.ts';
import { positionOf, valueAt } from './scales.ts';
import type { Scene } from './scene.ts';
import { sizes, widthOf } from './text.ts';
import { ticksThatFit, writeTicks } from './ticks.ts';

interface AxisPlan {
  readonly axis: Axis;
  readonly range: Range;
  readonly direction: 'across' | 'up';
  /** Pixels the axis will have, near enough to choose ticks. */
  readonly length: number;
  readonly grid: boolean;
  readonly titled: boolean;
}

const lineHeight = 16;
/** A tick about every so many pixels. */
const spacing = { across: 84, up: 56 } as const;
const fewest = { across: 4, up: 3 } as const;
const most = { across: 8, up: 5 } as const;
const tickGap = { across: 18, up: 10 } as const;

export function axisOptions(scene: Scene, plan: AxisPlan): object {
  const { axis, range, direction, grid, titled } = plan;
  const { theme } = scene;
  const ticks = chooseTicks(scene, plan);
  const labels = writeTicks(ticks, (value) => axis.format(value));
  const font = { family: theme.family, size: sizes.tick };
  const options = {
    type: 'linear',
    min: positionOf(range.min, axis.scale),
    max: positionOf(range.max, axis.scale),
    grid: {
      display: grid,
      color: theme.hairline,
      lineWidth: 1,
      drawTicks: direction === 'across',
      tickLength: 5,
    },
    border: { display: direction === 'across', color: theme.inkSoft, width: 1 },
    title: { display: titled, text: axis.label, color: theme.inkSoft, font, padding: { top: 2, bottom: 0 } },
    ticks: {
      color: theme.inkSoft,
      font,
      padding: direction === 'up' ? 8 : 3,
      autoSkip: false,
      maxRotation: 0,
      // Chart.js works out ticks of its own first; let it be quick about it.
      count: 2,
      align: direction === 'across' ? 'inner' : 'center',
      callback: (_: unknown, index: number) => labels[index] ?? '',
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map((value) => ({ value: positionOf(value, axis.scale) }));
    },
  } satisfies DeepPartial<ScaleOptionsByType<'linear'>>;
  // What the functions above write, as data: two axes with the same data look the same.
  return { ...options, written: labels, at: ticks };
}

function chooseTicks(scene: Scene, { axis, range, direction, length }: AxisPlan): number[] {
  const from = positionOf(range.min, axis.scale);
  const stretch = positionOf(range.max, axis.scale) - from;
  const intervals = Math.max(
    fewest[direction],
    Math.min(most[direction], Math.round(length / spacing[direction])),
  );
  const place = (value: number): number => ((positionOf(value, axis.scale) - from) / stretch) * length;
  return ticksThatFit(range, axis.scale, intervals, {
    span: (value) => {
      const extent = direction === 'up' ? lineHeight : widthOf(scene, axis.format(value));
      // Labels at the ends of a horizontal axis are pulled inside it.
      const start = place(value) - extent / 2;
      const inner = direction === 'up' ? start : Math.min(Math.max(start, 0), length - extent);
      return [inner, inner + extent];
    },
    write: (value) => axis.format(value),
    gap: tickGap[direction],
  });
}

/** Widest label the axis may show, for the room beside it. */
export function widestTick(scene: Scene, axis: Axis, range: Range): number {
  return Math.max(...[range.min, range.max].map((value) => widthOf(scene, axis.format(value))));
}

/** From axis units to pixels of a drawn chart, and back. */
export interface Pixels {
  x(value: number): number;
  y(value: number): number;
}

export function pixelsOf(chart: Chart, x: Axis, y: Axis): Pixels {
  const across = scaleOf(chart, 'x');
  const up = scaleOf(chart, 'y');
  return {
    x: (value) => across.getPixelForValue(positionOf(value, x.scale)),
    y: (value) => up.getPixelForValue(positionOf(value, y.scale)),
  };
}

export function scaleOf(chart: Chart, id: 'x' | 'y'): NonNullable<Chart['scales'][string]> {
  return chart.scales[id] as NonNullable<Chart['scales'][string]>;
}

/** The value under a place between the axis' ends, both as shares of its length. */
export function valueAtShare(share: number, axis: Axis, range: Range): number {
  const from = positionOf(range.min, axis.scale);
  const to = positionOf(range.max, axis.scale);
  return valueAt(from + Math.min(Math.max(share, 0), 1) * (to - from), axis.scale);
}

type DeepPartial<T> = T extends (...parameters: never[]) => unknown
  ? T
  : { [K in keyof T]?: DeepPartial<T[K]> };
