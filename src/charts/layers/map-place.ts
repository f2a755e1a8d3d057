/** From places on a map, 0 to 1 along both axes, to pixels of the drawing. */
import type { ChartArea } from 'chart.js';
import type { Point } from './boxes.ts';
import { simplify } from '../simplify.ts';

/** A quarter of a pixel shows on no screen. */
const invisible = 0.25;

export function placed({ left, right, top, bottom }: ChartArea, [x, y]: Point): Point {
  return [left + x * (right - left), bottom - y * (bottom - top)];
}

/** A screen takes images and many strokes; a vector file takes outlines, as few as will do. */
export function isScreen(context: CanvasRenderingContext2D): boolean {
  return 'createImageData' in context;
}

/** Begins a path and lays the lines into it. */
export function trace(
  context: CanvasRenderingContext2D,
  lines: readonly (readonly Point[])[],
  area: ChartArea,
  closed = false,
): void {
  context.beginPath();
  for (const line of lines) {
    simplify(
      line.map((point) => placed(area, point)),
      invisible,
    ).forEach((point, index) => {
      if (index === 0) context.moveTo(...point);
      else context.lineTo(...point);
    });
    if (closed) context.closePath();
  }
}
