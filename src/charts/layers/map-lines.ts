/** The borders of a map: where the winner changes. */
import type { ChartArea } from 'chart.js';
import type { MapView } from '../../calculators/shared/view.ts';
import { changeover, fieldOf } from '../field.ts';
import { march } from '../march.ts';
import type { Scene } from '../scene.ts';
import type { Point } from './boxes.ts';
import { isScreen, trace } from './map-place.ts';

type Context = CanvasRenderingContext2D;

const known = new WeakMap<MapView['contenders'], Point[][]>();

function boundariesOf(view: MapView): Point[][] {
  const kept = known.get(view.contenders);
  if (kept) return kept;
  const field = fieldOf(view);
  const lines = march(field, {
    of: (cell) => field.winner[cell] as number,
    cross: (from, to) => changeover(view, field, from, to),
  });
  known.set(view.contenders, lines);
  return lines;
}

export function drawBoundaries(context: Context, { view, theme }: Scene<MapView>, area: ChartArea): void {
  context.setLineDash([]);
  context.lineJoin = 'round';
  trace(context, boundariesOf(view), area);
  if (isScreen(context)) {
    context.strokeStyle = theme.ground;
    context.lineWidth = 4;
    context.stroke();
  }
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.75;
  context.stroke();
}

/** The previous setting's boundaries: thin and faint, so that a change can be seen. */
export function drawGhostBoundaries(
  context: Context,
  { ghost, theme }: Scene<MapView>,
  area: ChartArea,
): void {
  if (!ghost) return;
  context.globalAlpha = 0.45;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  trace(context, boundariesOf(ghost), area);
  context.stroke();
  context.globalAlpha = 1;
}
