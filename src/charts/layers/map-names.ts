/** Each winner's name inside its region, where there is most room: who wins is never told by color alone. */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import { fieldOf, nearest } from '../field.ts';
import type { Scene } from '../scene.ts';
import { sizes, widthOf, wrap, write } from '../text.ts';
import { overlap, type Box } from './boxes.ts';

/** Room is looked for in steps of so many pixels. */
const step = 8;
const lineHeight = 17;
/** Around a name, as multiples of its size: the most room first. */
const roomy = [4, 3, 2.2, 1.6, 1.25, 1.05] as const;

interface Raster {
  readonly wide: number;
  readonly high: number;
  /** How many places of the rectangle from the upper left corner are the contender's and free. */
  readonly sums: Int32Array;
}

export function drawNames(
  context: CanvasRenderingContext2D,
  scene: Scene<MapView>,
  area: ChartArea,
  taken: readonly Box[],
): void {
  scene.view.contenders.forEach((contender, who) => {
    const raster = rasterOf(scene.view, who, area, taken);
    for (const lines of writings(scene, contender)) {
      const width = Math.max(...lines.map((line) => widthOf(scene, line, sizes.figure, 600)));
      const place = findRoom(raster, width, lines.length * lineHeight);
      if (!place) continue;
      // Lines of equal quantity may run anywhere: the name clears itself a patch.
      if (scene.view.contours) {
        const height = lines.length * lineHeight + 4;
        context.globalAlpha = 0.6;
        context.fillStyle = scene.theme.ground;
        context.fillRect(
          area.left + place.x - width / 2 - 5,
          area.top + place.y - height / 2,
          width + 10,
          height,
        );
        context.globalAlpha = 1;
      }
      lines.forEach((line, row) => {
        const baseline = area.top + place.y + (row - (lines.length - 1) / 2) * lineHeight + 5;
        write(context, scene, line, area.left + place.x, baseline, {
          color: scene.theme.ink,
          size: sizes.figure,
          weight: 600,
          align: 'center',
        });
      });
      return;
    }
  });
}

/** In one line, in two, as initials: the first that fits is taken. */
function writings(scene: Scene<MapView>, { label, short }: MapView['contenders'][number]): string[][] {
  const half = widthOf(scene, label, sizes.figure, 600) * 0.62;
  return [[label], wrap(scene, label, half, sizes.figure, 600), [short]];
}

function rasterOf(view: MapView, who: number, area: ChartArea, taken: readonly Box[]): Raster {
  const field = fieldOf(view);
  const wide = Math.floor((area.right - area.left) / step);
  const high = Math.floor((area.bottom - area.top) / step);
  const columns = Array.from({ length: wide }, (_, i) => nearest(field.across, (i + 0.5) / wide));
  const sums = new Int32Array((wide + 1) * (high + 1));
  for (let j = 0; j < high; j += 1) {
    const row = nearest(field.up, 1 - (j + 0.5) / high) * field.columns;
    const top = area.top + j * step;
    const across = taken.filter((box) => box.top < top + step && box.bottom > top);
    for (let i = 0; i < wide; i += 1) {
      const left = area.left + i * step;
      const box = { left, right: left + step, top, bottom: top + step };
      const free =
        field.winner[row + (columns[i] as number)] === who && !across.some((one) => overlap(one, box));
      const at = (j + 1) * (wide + 1) + i + 1;
      sums[at] =
        (free ? 1 : 0) +
        (sums[at - 1] as number) +
        (sums[at - wide - 1] as number) -
        (sums[at - wide - 2] as number);
    }
  }
  return { wide, high, sums };
}

/** The middle of the roomiest free rectangle around a text of this size, in pixels from the plot's corner. */
function findRoom(
  { wide, high, sums }: Raster,
  width: number,
  height: number,
): { x: number; y: number } | undefined {
  for (const factor of roomy) {
    const across = Math.ceil((width + 12 * factor) / step);
    const down = Math.ceil((height * factor) / step);
    let [count, sumX, sumY] = [0, 0, 0];
    const found: [number, number][] = [];
    for (let j = 0; j + down <= high; j += 1) {
      for (let i = 0; i + across <= wide; i += 1) {
        const at = (x: number, y: number): number => sums[y * (wide + 1) + x] as number;
        const full = at(i + across, j + down) - at(i, j + down) - at(i + across, j) + at(i, j);
        if (full < across * down) continue;
        found.push([i, j]);
        [count, sumX, sumY] = [count + 1, sumX + i, sumY + j];
      }
    }
    if (count === 0) continue;
    // Of all places with that much room, the one nearest to their common middle.
    const away = ([i, j]: readonly [number, number]): number =>
      (i - sumX / count) ** 2 + (j - sumY / count) ** 2;
    const [i, j] = found.reduce((best, one) => (away(one) < away(best) ? one : best));
    return { x: (i + across / 2) * step, y: (j + down / 2) * step };
  }
  return undefined;
}
