/** Shelves as a comb: a tooth on either side of each version's (or platform's) stack. */
import type { FloorLane } from './floor-lane.ts';
import { shelfGrid, type Box } from './floor-layout.ts';
import { addUnit, finishUnits, type Paint } from './paint.ts';

export function drawShelves(paint: Paint, lane: FloorLane, box: Box, color: string): void {
  const { context, theme } = paint;
  const grid = shelfGrid(lane.stock.length, lane.fullest, box.width, box.height);
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
    context.lineTo(x, bottom - level * grid.unitHeight - 3);
  }
  context.stroke();
  context.beginPath();
  for (let shelf = 0; shelf < grid.shown; shelf += 1) {
    const x = box.x + shelf * grid.pitch + 1;
    const units = Math.min(lane.stock[shelf]!, lane.fullest);
    if (grid.side > 0) {
      const left = x + (grid.pitch - 2 - grid.side) / 2;
      for (let unit = 0; unit < units; unit += 1) {
        addUnit(paint, left, bottom - 1 - unit * grid.unitHeight, grid.side, false);
      }
    } else if (units > 0) context.rect(x + 0.5, bottom - units * grid.unitHeight, grid.pitch - 3, units * grid.unitHeight);
  }
  finishUnits(paint, color, false);
}
