/** Lines on a map along which a second quantity of the winner is the same, each with its number. */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import { crossing, fieldOf, nobody, type Field } from '../field.ts';
import { march } from '../march.ts';
import type { Scene } from '../scene.ts';
import { widthOf, write } from '../text.ts';
import { overlap, type Box, type Point } from './boxes.ts';
import { placed, trace } from './map-place.ts';

type Context = CanvasRenderingContext2D;

const mostLevels = 6;
/** Shorter lines, in cells, say nothing. */
const shortest = 8;

interface Contour {
  readonly level: number;
  readonly lines: readonly (readonly Point[])[];
}

const known = new WeakMap<MapView['contenders'], readonly Contour[]>();

/** Draws them, and says which boxes their numbers take. */
export function drawContours(context: Context, scene: Scene<MapView>, area: ChartArea): Box[] {
  const { view, theme } = scene;
  if (!view.contours) return [];
  const contours = known.get(view.contenders) ?? contoursOf(view);
  known.set(view.contenders, contours);
  const labels: { readonly text: string; readonly box: Box }[] = [];
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.setLineDash([2, 3]);
  for (const { level, lines } of contours) {
    trace(context, lines, area);
    context.stroke();
    const text = view.detail.format(level);
    const box = labelBox(scene, text, lines, area, labels);
    if (box) labels.push({ text, box });
  }
  context.setLineDash([]);
  for (const { text, box } of labels) {
    context.globalAlpha = 0.8;
    context.fillStyle = theme.ground;
    context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
    context.globalAlpha = 1;
    write(context, scene, text, (box.left + box.right) / 2, box.bottom - 4, {
      color: theme.ink,
      align: 'center',
    });
  }
  return labels.map(({ box }) => box);
}

function contoursOf(view: MapView): readonly Contour[] {
  const field = fieldOf(view);
  const details = smoothed(view, field);
  return levelsOf(view, details).flatMap((level) => {
    const lines = march(field, {
      of: (cell) => ((details[cell] as number) >= level ? 1 : 0),
      cross: (from, to) => crossing((details[from] as number) - level, (details[to] as number) - level),
      // The lines end where the winner changes.
      within: (cell) => field.winner[cell] as number,
    }).filter((line) => line.length >= shortest);
    return lines.length > 0 ? [{ level, lines }] : [];
  });
}

/** Stock comes in whole units, so that waits jump to and fro by a little: a mean over a few cells shows the lie of them. */
function smoothed({ contenders }: MapView, { winner, columns, rows }: Field): Float64Array {
  return Float64Array.from(winner, (who, cell) => {
    if (who === nobody) return NaN;
    const [column, row] = [cell % columns, Math.floor(cell / columns)];
    let [sum, count] = [0, 0];
    for (let j = Math.max(0, row - 2); j <= Math.min(rows - 1, row + 2); j += 1) {
      for (let i = Math.max(0, column - 3); i <= Math.min(columns - 1, column + 3); i += 1) {
        const other = j * columns + i;
        if (winner[other] !== who) continue;
        sum += contenders[who]?.detail[other] as number;
        count += 1;
      }
    }
    return sum / count;
  });
}

/** Round values between the smallest and all but the largest few, not too many of them. */
function levelsOf({ detail }: MapView, details: Float64Array): readonly number[] {
  const real = details.filter((value) => Number.isFinite(value)).sort();
  const [min, max] = [real[0] ?? 0, real[Math.floor(0.98 * (real.length - 1))] ?? 0];
  const inside = (detail.rounds ?? []).filter((value) => value > min && value < max);
  const every = Math.ceil(inside.length / mostLevels);
  return inside.filter((_, index) => (inside.length - 1 - index) % every === 0);
}

/** In the middle of the longest line of a level, or as near to it as there is room. */
function labelBox(
  scene: Scene<MapView>,
  text: string,
  lines: readonly (readonly Point[])[],
  area: ChartArea,
  taken: readonly { readonly box: Box }[],
): Box | undefined {
  const half = widthOf(scene, text) / 2 + 3;
  const [longest] = [...lines].sort((one, other) => other.length - one.length);
  if (!longest) return undefined;
  for (const share of [0.5, 0.35, 0.65, 0.2, 0.8]) {
    const [x, y] = placed(area, longest[Math.floor(share * (longest.length - 1))] as Point);
    const box = { left: x - half, right: x + half, top: y - 8, bottom: y + 8 };
    const inside =
      box.left > area.left && box.right < area.right && box.top > area.top && box.bottom < area.bottom;
    if (inside && !taken.some((other) => overlap(box, other.box))) return box;
  }
  return undefined;
}
