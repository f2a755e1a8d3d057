/** What is written on a picture of paths: names, the point worth one, limits and links. */
import type { ChartArea } from 'chart.js';
import type { PathsView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { sizes, widthOf, wrap, write } from '../text.ts';
import type { Box, Point } from './boxes.ts';
import { placeNear } from './place-near.ts';

type Context = CanvasRenderingContext2D;

const lineHeight = 15;

export function drawPathLabels(
  context: Context,
  scene: Scene<PathsView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  const { view, theme } = scene;
  const place = ({ x, y }: { readonly x: number; readonly y: number }): Point => [pixels.x(x), pixels.y(y)];
  const visible = ([x, y]: Point): boolean => x <= area.right + 1 && y >= area.top - 1;
  const lines = [
    ...view.paths.map(({ points }) => points.map(place).filter(visible)),
    ...view.marks.map((mark): Point[] =>
      mark.kind === 'limit'
        ? [[pixels.x(mark.x), area.top], [pixels.x(mark.x), area.bottom]]
        : mark.points.map(([x, y]) => place({ x, y })),
    ),
  ]; // prettier-ignore
  const best = view.best && view.paths[view.best.path]?.points[view.best.point];
  const taken: Box[] = [];
  const around = { taken, lines, area };
  const label = (at: Point, text: string, ink: string, weight: 400 | 600, room: number): void => {
    const texts = wrap(scene, text, isNarrow(scene) ? 0.6 * room : room, sizes.label, weight);
    const width = Math.max(...texts.map((one) => widthOf(scene, one, sizes.label, weight))) + 8;
    const box = placeNear(at, width, texts.length * lineHeight + 4, around);
    taken.push(box);
    context.globalAlpha = 0.85;
    context.fillStyle = theme.ground;
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.globalAlpha = 1;
    texts.forEach((one, row) => {
      const baseline = box.top + row * lineHeight + sizes.label;
      write(context, scene, one, box.left + 4, baseline, { color: ink, size: sizes.label, weight });
    });
  };
  if (view.best && best) {
    const at = place(best);
    taken.push({ left: at[0] - 10, right: at[0] + 10, top: at[1] - 10, bottom: at[1] + 10 });
    ring(context, at, theme.ink);
    label(at, view.best.label, theme.ink, 600, 190);
  }
  for (const mark of view.marks) {
    const end = mark.kind === 'link' ? mark.points.at(-1) : undefined;
    if (mark.kind === 'link' && end) label(place({ x: end[0], y: end[1] }), mark.label, theme.ink, 400, 150);
  }
  view.paths.forEach(({ points, label: name, tone }) => {
    const seen = points.filter((point) => visible(place(point)));
    const efficient = seen.filter(({ dominated }) => !dominated);
    const named = efficient.length > 0 ? efficient : seen;
    const middle = named[Math.floor(named.length / 2)];
    if (middle) label(place(middle), name, theme.text[tone], 600, 150);
  });
}

function ring(context: Context, [x, y]: Point, color: string): void {
  context.setLineDash([]);
  context.strokeStyle = color;
  context.lineWidth = 1.75;
  context.beginPath();
  context.arc(x, y, 8, 0, 2 * Math.PI);
  context.stroke();
}

/** Limits with their number above the plot, links as a broken line. */
export function drawPathMarks(
  context: Context,
  scene: Scene<PathsView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  const { ink } = scene.theme;
  context.strokeStyle = ink;
  context.lineWidth = 1;
  for (const mark of scene.view.marks) {
    context.beginPath();
    context.setLineDash(mark.kind === 'link' ? [4, 4] : []);
    const ends: readonly Point[] =
      mark.kind === 'limit'
        ? [[pixels.x(mark.x), area.top - 6], [pixels.x(mark.x), area.bottom]]
        : mark.points.map(([x, y]): Point => [pixels.x(x), pixels.y(y)]); // prettier-ignore
    ends.forEach((at, index) => {
      if (index === 0) context.moveTo(...at);
      else context.lineTo(...at);
    });
    context.stroke();
    context.setLineDash([]);
    if (mark.kind !== 'limit') continue;
    const half = widthOf(scene, mark.label, sizes.label, 600) / 2;
    const middle = Math.min(Math.max(pixels.x(mark.x), area.left + half), scene.width - half);
    write(context, scene, mark.label, middle, area.top - 10, {
      color: ink,
      size: sizes.label,
      weight: 600,
      align: 'center',
    });
  }
}

/** The point under the reader's pointer or keys. */
export function drawPathCursor(
  context: Context,
  { view, theme, cursor }: Scene<PathsView>,
  pixels: Pixels,
): void {
  if (cursor === undefined) return;
  const steps = view.paths.flatMap(({ points, tone }) => points.map((point) => ({ point, tone })));
  const step = steps[cursor];
  if (!step) return;
  context.setLineDash([]);
  context.beginPath();
  context.arc(pixels.x(step.point.x), pixels.y(step.point.y), 6, 0, 2 * Math.PI);
  context.fillStyle = theme.ground;
  context.fill();
  context.strokeStyle = theme.mark[step.tone];
  context.lineWidth = 2.5;
  context.stroke();
}
