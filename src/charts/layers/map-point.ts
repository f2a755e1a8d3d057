/** Where the reader stands: a crosshair with its two numbers at the plot's edges; and the cell under the pointer. */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { fieldOf } from '../field.ts';
import type { Scene } from '../scene.ts';
import { sizes, widthOf, write } from '../text.ts';
import type { Box } from './boxes.ts';
import { placed } from './map-place.ts';

type Context = CanvasRenderingContext2D;

const radius = 6;
const strong = { size: sizes.label, weight: 600 } as const;

/** Room beside the plot for the number of the row. */
export function rowLabelWidth(scene: Scene<MapView>): number {
  const { rows, y } = scene.view;
  const widest = Math.max(
    ...[...rows.slice(0, 1), ...rows.slice(-1), scene.view.point.y].map((value) =>
      widthOf(scene, y.format(value), strong.size, strong.weight),
    ),
  );
  return Math.ceil(widest) + 14;
}

/** What names had better keep clear of. */
export function pointBoxes({ view: { point } }: Scene<MapView>, pixels: Pixels, area: ChartArea): Box[] {
  const [x, y] = [pixels.x(point.x), pixels.y(point.y)];
  return [
    { left: x - 3, right: x + 3, top: area.top, bottom: area.bottom },
    { left: area.left, right: area.right, top: y - 3, bottom: y + 3 },
    { left: x - 14, right: x + 14, top: y - 14, bottom: y + 14 },
  ];
}

export function drawPoint(context: Context, scene: Scene<MapView>, pixels: Pixels, area: ChartArea): void {
  const { view, theme } = scene;
  const [x, y] = [pixels.x(view.point.x), pixels.y(view.point.y)];
  context.setLineDash([]);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.beginPath();
  for (const [from, to] of [
    [[x, area.top - 5], [x, y - radius]],
    [[x, y + radius], [x, area.bottom]],
    [[area.left, y], [x - radius, y]],
    [[x + radius, y], [area.right + 5, y]],
  ] as const) {
    context.moveTo(...(from as [number, number]));
    context.lineTo(...(to as [number, number]));
  } // prettier-ignore
  context.stroke();
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = theme.ground;
  context.fill();
  context.lineWidth = 2;
  context.stroke();
  const across = view.x.format(view.point.x);
  const half = widthOf(scene, across, strong.size, strong.weight) / 2;
  const middle = Math.min(Math.max(x, area.left + half), area.right - half);
  write(context, scene, across, middle, area.top - 9, { color: theme.ink, align: 'center', ...strong });
  write(context, scene, view.y.format(view.point.y), area.right + 8, y + 4.5, {
    color: theme.ink,
    ...strong,
  });
}

export function drawCell(context: Context, { view, theme, cursor }: Scene<MapView>, area: ChartArea): void {
  if (cursor === undefined) return;
  const { across, up, columns } = fieldOf(view);
  const place = [across[cursor % columns], up[Math.floor(cursor / columns)]] as const;
  if (place[0] === undefined || place[1] === undefined) return;
  const [x, y] = placed(area, [place[0], place[1]]);
  context.setLineDash([]);
  for (const [color, size, width] of [
    [theme.ground, 11, 3],
    [theme.ink, 11, 1.25],
  ] as const) {
    context.strokeStyle = color;
    context.lineWidth = width;
    context.strokeRect(x - size / 2, y - size / 2, size, size);
  }
}
