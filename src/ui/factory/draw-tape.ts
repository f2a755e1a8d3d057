/** The orders as they came, now at the right: a circle each, larger for more units. */
import type { Floor } from './floor.ts';
import type { Box } from './floor-layout.ts';
import { tapeLength } from './order-tape.ts';
import { rule, write, type Paint } from './paint.ts';

/** Orders that the tape shows on average. */
const ordersInSight = 22;
const most = 15;
const fullCircle = 2 * Math.PI;

export function orderRadius(units: number): number {
  return Math.min(most, 1.5 + 2.2 * Math.sqrt(units));
}

export function drawTape(paint: Paint, floor: Floor, box: Box): void {
  const { context, theme } = paint;
  const { tape, week, setup } = floor;
  const weeks = ordersInSight / setup.ordersPerWeek;
  const middle = box.y + box.height - most - 1;
  const right = box.x + box.width - most - 1;
  rule(paint, theme.hairline, box.x, middle, right, middle);
  write(paint, 'Orders, and how many units each', box.x, box.y + 11);
  write(paint, 'now', right + most, box.y + 11, theme.inkSoft, 'right');
  const oldest = Math.max(0, tape.count - tapeLength);
  for (let order = oldest; order < tape.count; order += 1) {
    const row = order % tapeLength;
    const age = (week - tape.weeks[row]!) / weeks;
    if (age > 1) continue;
    const units = tape.units[row]!;
    const radius = orderRadius(units);
    const x = right - age * (right - box.x - most);
    context.beginPath();
    context.arc(x, middle, radius, 0, fullCircle);
    context.fillStyle = theme.ground;
    context.fill();
    context.strokeStyle = theme.ink;
    context.lineWidth = order === tape.count - 1 ? 2 : 1.25;
    context.stroke();
    if (units > 1)
      write(paint, tape.labels[row]!, x, middle + 4, theme.ink, 'center', 400, radius > 6 ? 11 : 9);
  }
}
