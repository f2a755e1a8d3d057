/**
 * The map as one image: every pixel has the color of whoever wins there, its neighbors' scores drawn straight between
 * cells. Kept while the cells, the size and the theme stay, so that moving the reader's point costs nothing here.
 */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import { fieldOf, nobody, type Field } from '../field.ts';
import type { Scene } from '../scene.ts';
import { shadeOf } from './map-shades.ts';

/** Image pixels for a pixel of the drawing: softened when scaled up, and a line covers every edge between winners. */
const density = 0.75;
/** Hatching where nobody wins, in image pixels. */
const hatch = { spacing: 6, opacity: 0.35 } as const;

interface Kept {
  readonly sheet: HTMLCanvasElement;
  key: object;
  look: string;
}
let kept: Kept | undefined;

export function drawMapImage(
  context: CanvasRenderingContext2D,
  scene: Scene<MapView>,
  area: ChartArea,
): void {
  const { view, theme } = scene;
  const [wide, high] = [area.right - area.left, area.bottom - area.top];
  const [width, height] = [Math.round(wide * density), Math.round(high * density)];
  if (width < 1 || height < 1) return;
  const marks = [...view.contenders.map(({ tone }) => theme.mark[tone]), theme.inkSoft];
  const look = [width, height, ...marks].join();
  kept ??= { sheet: document.createElement('canvas'), key: {}, look: '' };
  if (kept.key !== view.contenders || kept.look !== look) {
    kept.sheet.width = width;
    kept.sheet.height = height;
    const ink = kept.sheet.getContext('2d') as CanvasRenderingContext2D;
    const image = ink.createImageData(width, height);
    const palette = paletteOf(ink, marks, view.leads.length + 1);
    paint(new Uint32Array(image.data.buffer), width, height, view, fieldOf(view), palette);
    ink.putImageData(image, 0, 0);
    kept.key = view.contenders;
    kept.look = look;
  }
  context.drawImage(kept.sheet, area.left, area.top, wide, high);
}

interface Palette {
  /** Colors by winner and depth. */
  readonly winners: readonly Uint32Array[];
  readonly hatching: number;
}

function paletteOf(context: CanvasRenderingContext2D, marks: readonly string[], depths: number): Palette {
  const colors = marks.map((mark) => {
    // A context writes back any color it understands as #rrggbb.
    context.fillStyle = mark;
    return parseInt(context.fillStyle.slice(1, 7), 16) || 0;
  });
  const pixel = (color: number, opacity: number): number => {
    const bytes = [(color >> 16) & 255, (color >> 8) & 255, color & 255, Math.round(255 * opacity)];
    return new Uint32Array(new Uint8Array(bytes).buffer)[0] as number;
  };
  const winners = colors
    .slice(0, -1)
    .map((color) => Uint32Array.from({ length: depths }, (_, depth) => pixel(color, shadeOf(depth))));
  return { winners, hatching: pixel(colors.at(-1) ?? 0, hatch.opacity) };
}

function paint(
  pixels: Uint32Array,
  width: number,
  height: number,
  view: MapView,
  field: Field,
  { winners, hatching }: Palette,
): void {
  const { columns, winner, depth } = field;
  const [column, right] = lookUp(field.across, width);
  const [row, down] = lookUp(field.up, height);
  for (let j = 0; j < height; j += 1) {
    const foot = (row[height - 1 - j] as number) * columns;
    const rise = down[height - 1 - j] as number;
    for (let i = 0; i < width; i += 1) {
      const cell = foot + (column[i] as number);
      const who = winner[cell] as number;
      const level = depth[cell] as number;
      const [beside, above, across] = [cell + 1, cell + columns, cell + columns + 1];
      const even =
        winner[beside] === who && winner[above] === who && winner[across] === who &&
        depth[beside] === level && depth[above] === level && depth[across] === level; // prettier-ignore
      const code = even ? (who << 8) | level : between(view, cell, columns, right[i] as number, rise);
      const by = code >> 8;
      if (by !== nobody) pixels[j * width + i] = (winners[by] as Uint32Array)[code & 255] as number;
      else if ((i + j) % hatch.spacing === 0) pixels[j * width + i] = hatching;
    }
  }
}

/** Winner and depth at a place inside a square of four cells, as one number. */
function between(
  { contenders, leads }: MapView,
  cell: number,
  columns: number,
  right: number,
  up: number,
): number {
  const weights = [(1 - right) * (1 - up), right * (1 - up), (1 - right) * up, right * up] as const;
  const mix = (values: ArrayLike<number>): number =>
    weights[0] * (values[cell] as number) +
    weights[1] * (values[cell + 1] as number) +
    weights[2] * (values[cell + columns] as number) +
    weights[3] * (values[cell + columns + 1] as number);
  let [best, least, second] = [nobody, Infinity, Infinity];
  for (let index = 0; index < contenders.length; index += 1) {
    const { score, barred } = contenders[index] as MapView['contenders'][number];
    if (barred && mix(barred) > 0) continue;
    const value = mix(score);
    if (value < least) [best, second, least] = [index, least, value];
    else if (value < second) second = value;
  }
  let level = 0;
  const lead = (second - least) / least;
  while (level < leads.length && lead >= (leads[level] as number)) level += 1;
  return (best << 8) | level;
}

/** For every pixel the cell before it, and how far it is on the way to the next. */
function lookUp(places: Float64Array, pixels: number): [Uint16Array, Float64Array] {
  const cells = new Uint16Array(pixels);
  const shares = new Float64Array(pixels);
  let cell = 0;
  for (let pixel = 0; pixel < pixels; pixel += 1) {
    const place = (pixel + 0.5) / pixels;
    while (cell < places.length - 2 && (places[cell + 1] as number) <= place) cell += 1;
    const [from, to] = [places[cell] as number, places[cell + 1] as number];
    cells[pixel] = cell;
    shares[pixel] = Math.min(1, Math.max(0, (place - from) / (to - from)));
  }
  return [cells, shares];
}
