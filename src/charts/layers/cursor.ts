/** Where the reader points: a thin rule, and a ring on each line. The values stand as text beside the picture. */
import type { ChartArea } from 'chart.js';
import type { LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { readSeries } from '../interpolate.ts';
import { valueAt } from '../scales.ts';
import type { Scene } from '../scene.ts';

export function drawCursor(
  context: CanvasRenderingContext2D,
  { view, theme, cursor }: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  if (cursor === undefined) return;
  const value = valueAt(cursor, view.x.scale);
  const x = pixels.x(value);
  context.setLineDash([]);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(x, area.top);
  context.lineTo(x, area.bottom);
  context.stroke();
  for (const series of view.series) {
    const y = readSeries(series, value, view.x.scale, 'after', view.y.scale);
    if (y === null) continue;
    context.beginPath();
    context.arc(x, pixels.y(y), 4.5, 0, 2 * Math.PI);
    context.fillStyle = theme.ground;
    context.fill();
    context.strokeStyle = theme.mark[series.tone];
    context.lineWidth = 2;
    context.stroke();
  }
}
