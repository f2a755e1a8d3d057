/** The order of the parts, once, above the bars: a swatch and a word each. */
import type { BarsView } from '../../calculators/shared/view.ts';
import type { Scene } from '../scene.ts';
import { widthOf, write } from '../text.ts';
import { drawTexture } from './texture.ts';

const swatch = { width: 18, height: 11 };
const rowHeight = 20;
const below = 8;

interface Entry {
  readonly x: number;
  readonly row: number;
}

function layOut(scene: Scene<BarsView>): Entry[] {
  let x = 0;
  let row = 0;
  return scene.view.parts.map(({ label }) => {
    const width = swatch.width + 6 + widthOf(scene, label);
    if (x > 0 && x + width > scene.width) [x, row] = [0, row + 1];
    const entry = { x, row };
    x += width + 16;
    return entry;
  });
}

/** A single part needs no key: the title says what it is. */
export function keyHeight(scene: Scene<BarsView>): number {
  if (scene.view.parts.length < 2) return 0;
  const last = layOut(scene).at(-1);
  return last ? (last.row + 1) * rowHeight + below : 0;
}

export function drawKey(context: CanvasRenderingContext2D, scene: Scene<BarsView>, top: number): void {
  if (scene.view.parts.length < 2) return;
  const entries = layOut(scene);
  scene.view.parts.forEach(({ label }, part) => {
    const { x, row } = entries[part] as Entry;
    const y = top + row * rowHeight + 2;
    drawTexture(
      context,
      { left: x + 0.5, right: x + swatch.width, top: y + 0.5, bottom: y + swatch.height },
      part,
      scene.theme.inkSoft,
    );
    write(context, scene, label, x + swatch.width + 6, y + swatch.height - 1, { color: scene.theme.inkSoft });
  });
}
