/** The bars themselves, each part in its texture. Their words come last: see `bar-words.ts`. */
import type { ChartArea } from 'chart.js';
import type { BarsView } from '../../calculators/shared/view.ts';
import { isNarrow, type Scene } from '../scene.ts';
import type { BarRow } from './bar-rows.ts';
import type { Box } from './boxes.ts';
import { drawTexture } from './texture.ts';

type Context = CanvasRenderingContext2D;

const ghostOpacity = 0.3;

export function drawBars(
  context: Context,
  scene: Scene<BarsView>,
  rows: readonly BarRow[],
  area: ChartArea,
): void {
  const { theme, cursor } = scene;
  rows.forEach(({ bar, parts, broken }, index) => {
    context.globalAlpha = 1;
    parts.forEach((box, part) => drawTexture(context, box, part, theme.mark[bar.tone]));
    const [first] = parts;
    if (!first) return;
    const end = endOf(parts, area);
    if (broken) drawBreak(context, first, end, theme.ground);
    if (cursor === index) outline(context, first, end, theme.ink, 2);
  });
  drawBaseline(context, scene, rows, rows[0]?.zero ?? area.left, !isNarrow(scene));
}

/** Where a bar ends. */
export function endOf(parts: readonly Box[], { left }: ChartArea): number {
  return Math.max(left, ...parts.map(({ right }) => right));
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
