/** Who waits, as circles, and how long those waited who have been served, as columns. */
import type { FloorLane } from './floor-lane.ts';
import { pileGap, pileRoom, pileSide, type Box } from './floor-layout.ts';
import { rule, type Paint } from './paint.ts';
import { waitSteps } from './waits.ts';

/** Share of the width that the waiting customers have. */
export const crowdShare = 0.36;
/** Diameter of a customer while there is room. */
const circle = 8;
const fullCircle = 2 * Math.PI;

export function drawCustomers(paint: Paint, lane: FloorLane, box: Box, color: string): void {
  const crowd = box.width * crowdShare;
  drawCrowd(paint, lane.waitingUnits, box, crowd - 8);
  drawWaits(paint, lane, box, crowd, color);
}

function drawCrowd({ context, theme }: Paint, count: number, box: Box, width: number): void {
  const side = pileSide(count, width, box.height, circle);
  const rows = pileRoom(box.height, side);
  const drawn = Math.min(count, rows * pileRoom(width, side));
  const radius = side / 2;
  context.strokeStyle = theme.ink;
  context.lineWidth = 1;
  context.beginPath();
  for (let customer = 0; customer < drawn; customer += 1) {
    const x = box.x + radius + Math.floor(customer / rows) * (side + pileGap);
    const y = box.y + box.height - radius - (customer % rows) * (side + pileGap);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, fullCircle);
  }
  context.stroke();
}

function drawWaits(paint: Paint, { waits }: FloorLane, box: Box, crowd: number, color: string): void {
  const { context, theme } = paint;
  const bottom = box.y + box.height;
  const left = box.x + crowd;
  const pitch = (box.width - crowd) / waitSteps;
  const tall = box.height - 14;
  context.fillStyle = color;
  context.beginPath();
  for (let step = 0; step < waitSteps; step += 1) {
    const height = waits.most === 0 ? 0 : (waits.counts[step]! / waits.most) * tall;
    if (height > 0) context.rect(left + step * pitch, bottom - height, pitch - 0.75, height);
  }
  context.fill();
  rule(paint, theme.inkSoft, left, bottom + 0.5, box.x + box.width, bottom + 0.5);
  if (waits.latest >= 0) {
    context.fillStyle = theme.ink;
    context.fillRect(left + waits.latest * pitch, bottom - 3, pitch - 0.75, 5);
  }
}
