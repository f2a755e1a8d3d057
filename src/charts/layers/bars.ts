/** The bars themselves: parts with their numbers where there is room, the total after the bar, the name before it. */
import type { ChartArea } from 'chart.js';
import type { BarsView } from '../../calculators/shared/view.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { sizes, widthOf, write } from '../text.ts';
import type { BarRow } from './bar-rows.ts';
import type { Box } from './boxes.ts';
import { drawTexture, textureOf } from './texture.ts';

type Context = CanvasRenderingContext2D;

const ghostOpacity = 0.3;

export function drawBars(
  context: Context,
  scene: Scene<BarsView>,
  rows: readonly BarRow[],
  area: ChartArea,
): void {
  const { view, theme, cursor } = scene;
  rows.forEach(({ bar, parts, total, broken, top }, index) => {
    context.globalAlpha = 1;
    parts.forEach((box, part) => {
      drawTexture(context, box, part, theme.mark[bar.tone]);
      writePart(context, scene, box, part, bar.values[part] ?? 0);
    });
    const [first] = parts;
    if (!first) return;
    const middle = (first.top + first.bottom) / 2 + sizes.figure * 0.34;
    const end = Math.max(area.left, ...parts.map(({ right }) => right));
    if (broken) drawBreak(context, first, end, theme.ground);
    const strong = { size: sizes.figure, weight: 600 } as const;
    write(context, scene, view.x.format(total), end + 8, middle, { color: theme.ink, ...strong });
    const name = { color: theme.text[bar.tone], ...strong };
    if (isNarrow(scene)) write(context, scene, bar.label, area.left, top + sizes.figure, name);
    else write(context, scene, bar.label, 0, middle, name);
    if (cursor === index) outline(context, first, end, theme.ink, 2);
  });
  const zero = rows[0]?.zero ?? area.left;
  drawBaseline(context, scene, rows, zero, !isNarrow(scene));
}

/** The part's name and number if both fit, else its number, else nothing: the table and the readout have them all. */
function writePart(context: Context, scene: Scene<BarsView>, box: Box, part: number, value: number): void {
  const { view, theme } = scene;
  const number = view.x.format(value);
  const texts = [`${view.parts[part]?.label ?? ''} ${number}`, number];
  const room = box.right - box.left - 12;
  const text = texts.find((candidate) => widthOf(scene, candidate) <= room);
  // A single part is the whole bar, and the total stands at its end.
  if (text === undefined || value === 0 || view.parts.length < 2) return;
  const middle = (box.top + box.bottom) / 2;
  if (textureOf(part).strokes.length > 0) {
    const half = widthOf(scene, text) / 2 + 3;
    context.fillStyle = theme.ground;
    context.fillRect((box.left + box.right) / 2 - half, middle - 9, 2 * half, 18);
  }
  write(context, scene, text, (box.left + box.right) / 2, middle + sizes.tick * 0.34, {
    color: theme.ink,
    align: 'center',
  });
}

/** Two slanted gaps: the bar goes on beyond the picture. */
function drawBreak(context: Context, { top, bottom }: Box, end: number, color: string): void {
  context.strokeStyle = color;
  context.lineWidth = 3;
  context.setLineDash([]);
  context.beginPath();
  for (const right of [end - 10, end - 18]) {
    context.moveTo(right - 4, bottom + 2);
    context.lineTo(right + 4, top - 2);
  }
  context.stroke();
}

/** Bars grow from here: one rule for all of them, in pieces where names stand between. */
function drawBaseline(
  context: Context,
  { theme }: Scene,
  rows: readonly BarRow[],
  zero: number,
  whole: boolean,
): void {
  const boxes = rows.flatMap(({ parts }) => parts.slice(0, 1));
  const [first] = boxes;
  const last = boxes.at(-1);
  if (!first || !last) return;
  const pieces = whole ? [{ top: first.top - 4, bottom: last.bottom + 4 }] : boxes;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const { top, bottom } of pieces) {
    context.moveTo(zero, top);
    context.lineTo(zero, bottom);
  }
  context.stroke();
}

export function drawGhostBars(context: Context, { theme }: Scene<BarsView>, rows: readonly BarRow[]): void {
  context.globalAlpha = ghostOpacity;
  for (const { parts } of rows) {
    const [first] = parts;
    if (first) outline(context, first, Math.max(...parts.map(({ right }) => right)), theme.ink, 1);
  }
  context.globalAlpha = 1;
}

function outline(context: Context, first: Box, end: number, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([]);
  context.strokeRect(first.left - 2, first.top - 2, end - first.left + 4, first.bottom - first.top + 4);
}
