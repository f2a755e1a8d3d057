/** Shelves as a comb: a tooth on either side of each version's (or platform's) stack. */
import type { FloorLane } from './floor-lane.ts';
import type { Station } from './floor-layout.ts';
import { addUnit, finishUnits, type Paint } from './paint.ts';

export function drawShelves(paint: Paint, lane: FloorLane, box: Station, color: string): void {
  const { context, theme } = paint;
  const { grid } = box;
  const bottom = box.y + box.height;
  context.strokeStyle = theme.inkSoft;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(box.x, bottom + 0.5);
  context.lineTo(box.x + grid.shown * grid.pitch, bottom + 0.5);
  for (let tooth = 0; tooth <= grid.shown; tooth += 1) {
    const x = box.x + tooth * grid.pitch;
    const level = lane.levels[Math.min(tooth, grid.shown - 1) % lane.levels.length]!;
    context.moveTo(x, bottom + 0.5);
    context.lineTo(x, bottom - level * grid.unitHeight - 4);
  }
  context.stroke();
  context.beginPath();
  for (let shelf = 0; shelf < grid.shown; shelf += 1) {
    const x = box.x + shelf * grid.pitch + 1;
    const units = Math.min(lane.stock[shelf]!, lane.fullest);
    if (grid.side === 0) {
      const tall = units * grid.unitHeight;
      if (units > 0) context.rect(x + 0.5, bottom - tall, grid.pitch - 3, tall);
    } else {
      for (let unit = 0; unit < units; unit += 1) {
        const left = x + 0.5 + (unit % grid.columns) * (grid.side + 1);
        const up = Math.floor(unit / grid.columns) * (grid.side + 1);
        addUnit(paint, left, bottom - 1 - up, grid.side, false);
      }
    }
  }
  finishUnits(paint, color, false);
}
