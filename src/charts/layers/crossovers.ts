/** Open circles where the answer changes, each with a label that covers as little as can be. */
import type { ChartArea } from 'chart.js';
import type { LinesView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { sizes, widthOf, wrap, write } from '../text.ts';
import type { Box, Point } from './boxes.ts';
import { placeNear } from './place-near.ts';

const radius = 5;
const lineHeight = 15;

export function drawCrossovers(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  context.setLineDash([]);
  const crossovers = scene.view.marks.filter((mark) => mark.kind === 'crossover');
  const centers = crossovers.map(({ x, y }): Point => [pixels.x(x), pixels.y(y)]);
  const around = { taken: centers.map(clearing), lines: obstacles(scene, pixels, area), area };
  crossovers.forEach(({ label }, index) => {
    const [x, y] = centers[index] as Point;
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) return;
    const texts = wrap(scene, label, isNarrow(scene) ? 84 : 130, sizes.tick);
    const width = Math.max(...texts.map((text) => widthOf(scene, text)));
    const box = placeNear([x, y], width + 6, texts.length * lineHeight + 2, around);
    around.taken.push(box);
    drawCircle(context, scene, [x, y], box);
    context.globalAlpha = 0.85;
    context.fillStyle = scene.theme.ground;
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.globalAlpha = 1;
    texts.forEach((text, row) => {
      write(context, scene, text, box.left + 3, box.top + row * lineHeight + sizes.tick, {
        color: scene.theme.ink,
      });
    });
  });
}

function clearing([x, y]: Point): Box {
  const half = radius + 2;
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** Lines and rules that a label had better not lie on. */
function obstacles({ view }: Scene<LinesView>, { x, y }: Pixels, area: ChartArea): Point[][] {
  const lines = view.series.map(({ points }) => points.map((point): Point => [x(point[0]), y(point[1])]));
  const rules = view.marks.filter(({ kind }) => kind === 'rule').map((rule) => x(rule.x));
  const upright = rules.map((place): Point[] => [area.top, area.bottom].map((end) => [place, end]));
  return [...lines, ...upright];
}

function drawCircle(context: CanvasRenderingContext2D, { theme }: Scene, [x, y]: Point, label: Box): void {
  context.strokeStyle = theme.ink;
  const near: Point = [
    Math.min(Math.max(x, label.left), label.right),
    Math.min(Math.max(y, label.top), label.bottom),
  ];
  const away = Math.hypot(near[0] - x, near[1] - y);
  if (away > 2 * radius) {
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(...near);
    context.stroke();
  }
  context.lineWidth = 1.5;
  context.fillStyle = theme.ground;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
  context.stroke();
}
