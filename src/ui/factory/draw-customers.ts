/** Who waits, as circles, and how long those waited who have been served, as columns. */
import type { FloorLane } from './floor-lane.ts';
import { pileGrid, type Box } from './floor-layout.ts';
import { rule, type Paint } from './paint.ts';
import { waitSteps } from './waits.ts';

/** Share of the width that the waiting customers have. */
export const crowdShare = 0.36;
const fullCircle = 2 * Math.PI;

export function drawCustomers(paint: Paint, lane: FloorLane, box: Box, color: string): void {
  const crowd = box.width * crowdShare;
  drawCrowd(paint, lane.waitingUnits, box, crowd - 8);
  drawWaits(paint, lane, { ...box, x: box.x + crowd, width: box.width - crowd }, color);
}

function drawCrowd({ context, theme }: Paint, count: number, box: Box, width: number): void {
  const grid = pileGrid(count, width, box.height);
  const drawn = Math.min(count, grid.columns * grid.rows);
  const radius = grid.side / 2;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.beginPath();
  for (let customer = 0; customer < drawn; customer += 1) {
    const x = box.x + radius + Math.floor(customer / grid.rows) * (grid.side + 2);
    const y = box.y + box.height - radius - (customer % grid.rows) * (grid.side + 2);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, fullCircle);
  }
  context.stroke();
}

function drawWaits(paint: Paint, { waits }: FloorLane, box: Box, color: string): void {
  const { context, theme } = paint;
  const bottom = box.y + box.height;
  const pitch = box.width / waitSteps;
  const tall = box.height - 14;
  context.fillStyle = color;
  context.beginPath();
  for (let step = 0; step < waitSteps; step += 1) {
    const height = waits.most === 0 ? 0 : (waits.counts[step]! / waits.most) * tall;
    if (height > 0) context.rect(box.x + step * pitch, bottom - height, pitch - 0.75, height);
  }
  context.fill();
  rule(paint, theme.inkSoft, box.x, bottom + 0.5, box.x + box.width, bottom + 0.5);
  if (waits.latest >= 0) {
    context.fillStyle = theme.ink;
    context.fillRect(box.x + waits.latest * pitch, bottom - 3, pitch - 0.75, 5);
  }
}
