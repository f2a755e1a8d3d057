/** The orders as they came, now at the right: a circle each, larger for more units. */
import type { Floor } from './floor.ts';
import type { Box } from './floor-layout.ts';
import { tapeLength } from './order-tape.ts';
import { rule, write, type Paint } from './paint.ts';

/** Orders that the tape shows on average. */
const ordersInSight = 22;
const most = 15;
/** Of the numbers. */
const letters = 11;
const fullCircle = 2 * Math.PI;

/** Large enough, from two units on, for their number to stand inside. */
export function orderRadius(units: number): number {
  return Math.min(most, 3.2 + 1.75 * Math.sqrt(units));
}

export function drawTape(paint: Paint, floor: Floor, box: Box): void {
  const { theme } = paint;
  const middle = box.y + box.height - most - 1;
  const right = box.x + box.width - most - 1;
  rule(paint, theme.hairline, box.x, middle, right, middle);
  write(paint, 'Orders, and how many units each', box.x, box.y + 11);
  write(paint, 'now', right + most, box.y + 11, theme.inkSoft, 'right');
  drawOrders(paint, floor, middle, box.x + most, right);
  writeUnits(paint, floor, middle, box.x + most, right);
}

/** Where an order stands on the tape: now at `right`, the oldest in sight at `left`. */
function place({ tape, week, setup }: Floor, row: number, left: number, right: number): number {
  const weeks = ordersInSight / setup.ordersPerWeek;
  return right - ((week - tape.weeks[row]!) / weeks) * (right - left);
}

function drawOrders(paint: Paint, floor: Floor, middle: number, left: number, right: number): void {
  const { context, theme } = paint;
  const { tape } = floor;
  for (let order = Math.max(0, tape.count - tapeLength); order < tape.count; order += 1) {
    const row = order % tapeLength;
    const x = place(floor, row, left, right);
    if (x < left) continue;
    context.beginPath();
    context.arc(x, middle, orderRadius(tape.units[row]!), 0, fullCircle);
    context.fillStyle = theme.ground;
    context.fill();
    context.strokeStyle = theme.ink;
    context.lineWidth = order === tape.count - 1 ? 2 : 1.25;
    context.stroke();
  }
}

/** Newest first; an order that a newer one covers keeps its number to itself. */
function writeUnits(paint: Paint, floor: Floor, middle: number, left: number, right: number): void {
  const { tape } = floor;
  let edge = Infinity;
  for (let order = tape.count - 1; order >= Math.max(0, tape.count - tapeLength); order -= 1) {
    const row = order % tapeLength;
    const x = place(floor, row, left, right);
    if (x < left) return;
    const units = tape.units[row]!;
    const half = (tape.labels[row]!.length * letters) / 4;
    if (units > 1 && x + half < edge)
      write(paint, tape.labels[row]!, x, middle + 4, paint.theme.ink, 'center', 400, letters);
    edge = Math.min(edge, x - orderRadius(units));
  }
}
