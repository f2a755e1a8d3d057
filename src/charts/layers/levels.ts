/** Thin dotted lines across the picture: where a series should settle. */
import type { ChartArea } from 'chart.js';
import type { LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import type { Scene } from '../scene.ts';

export function drawLevels(
  context: CanvasRenderingContext2D,
  { view, theme }: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  context.setLineDash([2, 4]);
  context.lineWidth = 1.5;
  for (const { y, tone } of view.levels ?? []) {
    const height = pixels.y(y);
    if (height < area.top - 0.5 || height > area.bottom + 0.5) continue;
    context.strokeStyle = theme.mark[tone];
    context.beginPath();
    context.moveTo(area.left, height);
    context.lineTo(area.right, height);
    context.stroke();
  }
  context.setLineDash([]);
}
