/** Paths: the stretches worth walking in the strategy's hue, the rest stepped back in gray. */
import type { ChartArea } from 'chart.js';
import type { Path, PathPoint, PathsView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import type { Scene } from '../scene.ts';
import { drawMarker, styleOfTone } from '../series-style.ts';

type Context = CanvasRenderingContext2D;

/** Points nearer to each other than this are a line; where there are very many, their dots keep farther apart. */
const roomForDots = { few: 7, many: 14 } as const;
const many = 60;

export function drawPaths(context: Context, scene: Scene<PathsView>, pixels: Pixels, area: ChartArea): void {
  const { view, theme } = scene;
  inside(context, area, () => {
    for (const path of view.paths) {
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.lineWidth = 1.5;
      context.strokeStyle = theme.inkSoft;
      context.globalAlpha = 0.45;
      stroke(context, path.points, pixels, () => true);
      context.globalAlpha = 1;
      context.lineWidth = 2.5;
      context.strokeStyle = theme.mark[path.tone];
      context.setLineDash([...styleOfTone(path.tone).dash]);
      stroke(context, path.points, pixels, (from, to) => !from.dominated && !to.dominated);
      context.setLineDash([]);
      drawDots(context, scene, path, pixels);
    }
  });
}

/** The previous setting: thin and faint, so that a change can be seen. */
export function drawGhostPaths(
  context: Context,
  { ghost, theme }: Scene<PathsView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  if (!ghost) return;
  inside(context, area, () => {
    context.globalAlpha = 0.3;
    context.lineWidth = 1;
    context.setLineDash([]);
    for (const { points, tone } of ghost.paths) {
      context.strokeStyle = theme.mark[tone];
      stroke(context, points, pixels, () => true);
    }
    context.globalAlpha = 1;
  });
}

function stroke(
  context: Context,
  points: readonly PathPoint[],
  pixels: Pixels,
  wanted: (from: PathPoint, to: PathPoint) => boolean,
): void {
  context.beginPath();
  let drawing = false;
  points.forEach((point, index) => {
    const before = points[index - 1];
    if (!before || !wanted(before, point)) {
      drawing = false;
      return;
    }
    if (!drawing) context.moveTo(pixels.x(before.x), pixels.y(before.y));
    context.lineTo(pixels.x(point.x), pixels.y(point.y));
    drawing = true;
  });
  context.stroke();
}

/** A dot for each step where there is room, and always where a path is a single place. */
function drawDots(
  context: Context,
  { theme }: Scene<PathsView>,
  { points, tone }: Path,
  pixels: Pixels,
): void {
  let [lastX, lastY] = [-Infinity, -Infinity];
  const { marker } = styleOfTone(tone);
  const room = points.length > many ? roomForDots.many : roomForDots.few;
  for (const { x, y, dominated } of points) {
    const [across, up] = [pixels.x(x), pixels.y(y)];
    if (Math.hypot(across - lastX, up - lastY) < room) continue;
    [lastX, lastY] = [across, up];
    const size = points.length === 1 ? 12 : 6;
    context.globalAlpha = dominated && points.length > 1 ? 0.5 : 1;
    drawMarker(context, marker, across, up, size, dominated ? theme.inkSoft : theme.mark[tone]);
  }
  context.globalAlpha = 1;
}

function inside(context: Context, area: ChartArea, draw: () => void): void {
  context.save();
  context.beginPath();
  // Dots on an axis keep their other half.
  context.rect(area.left - 6, area.top - 1, area.right - area.left + 12, area.bottom - area.top + 7);
  context.clip();
  draw();
  context.restore();
}
