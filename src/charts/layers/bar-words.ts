/** The words of bars: parts with their numbers where there is room, the total after the bar, the name before it. */
import type { ChartArea } from 'chart.js';
import type { BarsView } from '../../calculators/shared/view.ts';
import type { Pixels } from '../axes.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { sizes, widthOf, write } from '../text.ts';
import type { BarRow } from './bar-rows.ts';
import { endOf } from './bars.ts';
import type { Box } from './boxes.ts';
import { textureOf } from './texture.ts';

type Context = CanvasRenderingContext2D;

export function writeBars(
  context: Context,
  scene: Scene<BarsView>,
  rows: readonly BarRow[],
  pixels: Pick<Pixels, 'x'>,
  area: ChartArea,
): void {
  const { view, theme } = scene;
  const ruled = (view.marks ?? []).map(({ x }) => pixels.x(x));
  for (const { bar, parts, total, top } of rows) {
    parts.forEach((box, part) => writePart(context, scene, box, part, bar.values[part] ?? 0, ruled));
    const [first] = parts;
    if (!first) continue;
    const middle = (first.top + first.bottom) / 2 + sizes.figure * 0.34;
    const strong = { size: sizes.figure, weight: 600 } as const;
    write(context, scene, view.x.format(total), endOf(parts, area) + 8, middle, {
      color: theme.ink,
      ...strong,
    });
    const name = { color: theme.text[bar.tone], ...strong };
    if (isNarrow(scene)) {
      const right = area.left + widthOf(scene, bar.label, sizes.figure, 600) + 3;
      const box = { left: area.left, right, top: top + 1, bottom: top + sizes.figure + 4 };
      if (meets(ruled, box)) clear(context, scene, box);
      write(context, scene, bar.label, area.left, top + sizes.figure, name);
    } else write(context, scene, bar.label, 0, middle, name);
  }
}

/** The part's name and number if both fit, else its number, else nothing: the table and the readout have them all. */
function writePart(
  context: Context,
  scene: Scene<BarsView>,
  box: Box,
  part: number,
  value: number,
  ruled: readonly number[],
): void {
  const { view, theme } = scene;
  const number = view.x.format(value);
  const texts = [`${view.parts[part]?.label ?? ''} ${number}`, number];
  const room = box.right - box.left - 12;
  const text = texts.find((candidate) => widthOf(scene, candidate) <= room);
  // A single part is the whole bar, and the total stands at its end.
  if (text === undefined || value === 0 || view.parts.length < 2) return;
  const [across, middle] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const half = widthOf(scene, text) / 2 + 3;
  const words = { left: across - half, right: across + half, top: middle - 9, bottom: middle + 9 };
  if (textureOf(part).strokes.length > 0 || meets(ruled, words)) clear(context, scene, words);
  write(context, scene, text, across, middle + sizes.tick * 0.34, { color: theme.ink, align: 'center' });
}

/** Whether a rule would run through the box. */
function meets(ruled: readonly number[], { left, right }: Box): boolean {
  return ruled.some((x) => x > left && x < right);
}

/** A quiet place to write on. */
function clear(context: Context, { theme }: Scene, { left, right, top, bottom }: Box): void {
  context.fillStyle = theme.ground;
  context.fillRect(left, top, right - left, bottom - top);
}
