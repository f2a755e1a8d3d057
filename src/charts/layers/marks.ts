/** Rules at the current value and open circles where the answer changes, each with a label that covers nothing. */
import type { ChartArea } from 'chart.js';
import type { LinesView, Mark } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { spread } from '../spread.ts';
import { sizes, widthOf, wrap, write } from '../text.ts';
import { crosses, inside, overlap, type Box, type Point } from './boxes.ts';

type Rule = Extract<Mark, { readonly kind: 'rule' }>;
type Crossover = Extract<Mark, { readonly kind: 'crossover' }>;

const radius = 5;
const lineHeight = 15;

export function drawMarks(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView>,
  pixels: Pixels,
  area: ChartArea,
): void {
  const rules = scene.view.marks.filter((mark) => mark.kind === 'rule');
  const crossovers = scene.view.marks.filter((mark) => mark.kind === 'crossover');
  context.setLineDash([]);
  drawRules(context, scene, rules, pixels, area);
  drawCrossovers(context, scene, crossovers, pixels, area);
}

function drawRules(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView>,
  rules: readonly Rule[],
  pixels: Pixels,
  area: ChartArea,
): void {
  const shown = rules.filter(({ x }) => pixels.x(x) >= area.left - 0.5 && pixels.x(x) <= area.right + 0.5);
  const wishes = shown.map(({ x, label }) => ({
    wanted: pixels.x(x),
    height: widthOf(scene, label, sizes.label, 600) + 10,
  }));
  const middles = spread(wishes, area.left - 5, area.right + 5);
  shown.forEach((rule, index) => {
    const x = pixels.x(rule.x);
    context.strokeStyle = scene.theme.ink;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(x, area.top - 6);
    context.lineTo(x, area.bottom);
    context.stroke();
    write(context, scene, rule.label, middles[index] as number, area.top - 10, {
      color: scene.theme.ink,
      size: sizes.label,
      weight: 600,
      align: 'center',
    });
  });
}

function drawCrossovers(
  context: CanvasRenderingContext2D,
  scene: Scene<LinesView>,
  crossovers: readonly Crossover[],
  pixels: Pixels,
  area: ChartArea,
): void {
  const centers = crossovers.map(({ x, y }): Point => [pixels.x(x), pixels.y(y)]);
  const lines = [
    ...scene.view.series.map(({ points }) => points.map(([x, y]): Point => [pixels.x(x), pixels.y(y)])),
    ...scene.view.marks.flatMap(({ kind, x }): Point[][] =>
      kind === 'rule'
        ? [
            [
              [pixels.x(x), area.top],
              [pixels.x(x), area.bottom],
            ],
          ]
        : [],
    ),
  ];
  const taken: Box[] = [
    ...centers.map(([x, y]) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })),
  ];
  crossovers.forEach(({ label }, index) => {
    const [x, y] = centers[index] as Point;
    if (x < area.left || x > area.right || y < area.top || y > area.bottom) return;
    const texts = wrap(scene, label, isNarrow(scene) ? 84 : 130, sizes.tick);
    const width = Math.max(...texts.map((text) => widthOf(scene, text)));
    const box = bestBox([x, y], width + 6, texts.length * lineHeight + 2, taken, lines, area);
    taken.push(box);
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

/** Tries places around the circle, nearest first, and takes the one that covers least. */
function bestBox(
  [x, y]: Point,
  width: number,
  height: number,
  taken: readonly Box[],
  lines: readonly (readonly Point[])[],
  area: ChartArea,
): Box {
  let best: Box | undefined;
  let least = Infinity;
  for (const away of [8, 18, 32, 50, 72]) {
    for (const [across, up] of [
      [1, -1],
      [-1, -1],
      [1, 1],
      [-1, 1],
      [0, -1],
      [0, 1],
      [1, 0],
      [-1, 0],
    ] as const) {
      const left =
        x +
        across * (across && up ? away * 0.7 : away) -
        (across === 1 ? 0 : across === 0 ? width / 2 : width);
      const top =
        y + up * (across && up ? away * 0.7 : away) - (up === 1 ? 0 : up === 0 ? height / 2 : height);
      const box = { left, top, right: left + width, bottom: top + height };
      const hits = lines.reduce((sum, line) => sum + (meets(line, box) ? 1 : 0), 0);
      const clashes = taken.filter((other) => overlap(box, other)).length;
      const cost = away + 40 * hits + 400 * clashes + (inside(box, area) ? 0 : 1000);
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best as Box;
}

function meets(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => index > 0 && crosses(line[index - 1] as Point, point, box));
}
