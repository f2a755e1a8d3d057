/** What the shades mean: the steps of the lead, in plain ink, above the map. */
import type { MapView } from '../../calculators/shared/view.ts';
import { isNarrow, type Scene } from '../scene.ts';
import { widthOf, write } from '../text.ts';
import { shadeOf } from './map-shades.ts';

const swatch = { width: 30, height: 10 };
export const mapKeyHeight = 34;

export function drawMapKey(
  context: CanvasRenderingContext2D,
  scene: Scene<MapView>,
  right: number,
  top: number,
): void {
  const { view, theme } = scene;
  const steps = view.leads.length + 1;
  const left = right - steps * swatch.width;
  for (let depth = 0; depth < steps; depth += 1) {
    context.fillStyle = theme.ink;
    context.globalAlpha = shadeOf(depth);
    context.fillRect(left + depth * swatch.width, top + 1, swatch.width, swatch.height);
  }
  context.globalAlpha = 1;
  context.strokeStyle = theme.inkSoft;
  context.lineWidth = 1;
  context.setLineDash([]);
  context.strokeRect(left + 0.5, top + 1.5, steps * swatch.width - 1, swatch.height - 1);
  view.leads.forEach((lead, index) => {
    write(context, scene, percent(lead), left + (index + 1) * swatch.width, top + 24, {
      color: theme.inkSoft,
      align: 'center',
    });
  });
  const words = isNarrow(scene) ? 'ahead by' : 'ahead of the runner-up by';
  write(context, scene, words, left - 8 - widthOf(scene, words), top + swatch.height, {
    color: theme.inkSoft,
  });
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`;
}
