/** The lines themselves: hue and dash of the strategy, steps where the series has them. */
import type { ChartArea } from 'chart.js';
import type { LineSeries, LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import type { Scene } from '../scene.ts';
import { styleOf } from '../series-style.ts';

type Context = CanvasRenderingContext2D;

const lineWidth = 2.25;
/** The previous setting: thin and faint, so that a change can be seen. */
const ghost = { lineWidth: 1, opacity: 0.3 } as const;

export function drawLines(
  context: Context,
  { view, theme }: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  insideOf(context, area, reaches(view, pixels, area), () => {
    context.lineWidth = lineWidth;
    context.lineJoin = 'round';
    for (const series of view.series) {
      context.strokeStyle = theme.mark[series.tone];
      context.setLineDash([...styleOf(series, view.series).dash]);
      stroke(context, series, pixels);
    }
  });
}

export function drawGhostLines(
  context: Context,
  { ghost: before, theme }: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  if (!before) return;
  insideOf(context, area, true, () => {
    context.globalAlpha = ghost.opacity;
    context.lineWidth = ghost.lineWidth;
    context.setLineDash([]);
    for (const series of before.series) {
      context.strokeStyle = theme.mark[series.tone];
      stroke(context, series, pixels);
    }
  });
}

function stroke(context: Context, { points, step }: LineSeries, pixels: Pixels): void {
  context.beginPath();
  let height = 0;
  points.forEach(([x, y], index) => {
    const across = pixels.x(x);
    if (index > 0 && step === true) context.lineTo(across, height);
    height = pixels.y(y);
    if (index === 0) context.moveTo(across, height);
    else context.lineTo(across, height);
  });
  context.stroke();
}

/** Whether a line leaves the frame: only then is it cut off there, so that strokes along an edge keep their width. */
function reaches({ series }: LinesView, { x, y }: Pixels, { left, right, top, bottom }: ChartArea): boolean {
  const slack = 0.5;
  const out = (place: number, from: number, to: number): boolean =>
    place < from - slack || place > to + slack;
  return series.some(({ points }) =>
    points.some((at) => out(x(at[0]), left, right) || out(y(at[1]), top, bottom)),
  );
}

function insideOf(context: Context, area: ChartArea, cut: boolean, draw: () => void): void {
  context.save();
  if (cut) {
    context.beginPath();
    context.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
    context.clip();
  }
  draw();
  context.restore();
}
