/** The map as outlines, for vector files and pictures in a page: one path for each winner and shade, deeper over lighter. */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import { changeover, crossing, fieldOf, nobody } from '../field.ts';
import { march } from '../march.ts';
import type { Scene } from '../scene.ts';
import { trace } from './map-place.ts';
import { shadeOf } from './map-shades.ts';
import { hatch } from './texture.ts';

export function drawMapRegions(
  context: CanvasRenderingContext2D,
  { view, theme }: Scene<MapView>,
  area: ChartArea,
): void {
  const field = fieldOf(view);
  const { winner, depth, lead } = field;
  view.contenders.forEach(({ tone }, who) => {
    context.fillStyle = theme.mark[tone];
    for (let level = 0; level <= view.leads.length; level += 1) {
      const from = level === 0 ? 0 : (view.leads[level - 1] as number);
      const inside = (cell: number): boolean => winner[cell] === who && (depth[cell] as number) >= level;
      const lines = march(field, {
        beyond: 0,
        of: (cell) => (inside(cell) ? 1 : 0),
        cross: (one, other) => {
          const [within, without] = inside(one) ? [one, other] : [other, one];
          const ahead = finite(lead[within] as number);
          const share =
            winner[without] === who
              ? crossing(ahead - from, finite(lead[without] as number) - from)
              : // On the way to a border the lead melts to nothing, and passes the threshold before.
                changeover(view, field, within, without) * (1 - from / ahead);
          return within === one ? share : 1 - share;
        },
      });
      if (lines.length === 0) continue;
      trace(context, lines, area, true);
      context.globalAlpha = over(level);
      context.fill('evenodd');
    }
  });
  context.globalAlpha = 1;
  const empty = march(field, {
    beyond: 0,
    of: (cell) => (winner[cell] === nobody ? 1 : 0),
    cross: (from, to) => changeover(view, field, from, to),
  });
  if (empty.length === 0) return;
  context.save();
  trace(context, empty, area, true);
  context.clip('evenodd');
  context.strokeStyle = theme.inkSoft;
  context.lineWidth = 1;
  context.globalAlpha = 0.5;
  context.beginPath();
  for (const [from, to] of hatch(area, 'rising', 9)) {
    context.moveTo(...from);
    context.lineTo(...to);
  }
  context.stroke();
  context.restore();
}

/** How much to lay over the shade before to come to the shade of this level. */
function over(level: number): number {
  if (level === 0) return shadeOf(0);
  return Number((1 - (1 - shadeOf(level)) / (1 - shadeOf(level - 1))).toFixed(3));
}

function finite(lead: number): number {
  return Math.min(lead, 1e6);
}
