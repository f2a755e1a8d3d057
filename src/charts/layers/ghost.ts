/** The previous setting, thin and faint, so that a change can be seen. */
import type { Chart } from 'chart.js';
import type { LinesView } from '../../calculators/shared/view.ts';
import { pixelsOf } from '../axes.ts';
import type { Scene } from '../scene.ts';

export const ghostOpacity = 0.3;

export function drawGhostLines(chart: Chart, { theme, view }: Scene<LinesView>, ghost: LinesView): void {
  const { ctx, chartArea: area } = chart;
  const pixels = pixelsOf(chart, view.x, view.y);
  ctx.save();
  ctx.beginPath();
  ctx.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  ctx.clip();
  ctx.globalAlpha = ghostOpacity;
  ctx.lineWidth = 1;
  ctx.setLineDash([]);
  for (const { points, tone, step } of ghost.series) {
    ctx.strokeStyle = theme.mark[tone];
    ctx.beginPath();
    points.forEach(([x, y], index) => {
      const before = points[index - 1];
      if (step === true && before) ctx.lineTo(pixels.x(x), pixels.y(before[1]));
      if (index === 0) ctx.moveTo(pixels.x(x), pixels.y(y));
      else ctx.lineTo(pixels.x(x), pixels.y(y));
    });
    ctx.stroke();
  }
  ctx.restore();
}
