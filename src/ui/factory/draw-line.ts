/** What a unit passes through before and after its shelf: belts, the queue, the bottleneck. */
import type { Belt } from './belt.ts';
import { idle, type FloorLane } from './floor-lane.ts';
import { pileGap, pileRoom, pileSide, unitSide, type Box } from './floor-layout.ts';
import { addUnit, finishUnits, rule, type Paint } from './paint.ts';

/** More units than this on a belt are a solid stretch to the eye. */
const mostOnBelt = 500;

/** Units ride from left to right; those of one order stand on each other. */
export function drawBelt(
  paint: Paint,
  belt: Belt,
  box: Box,
  week: number,
  color: string,
  owned: boolean,
): void {
  const { context, theme } = paint;
  const bottom = box.y + box.height;
  rule(paint, theme.inkSoft, box.x, bottom + 0.5, box.x + box.width, bottom + 0.5);
  const most = Math.floor(box.height / (unitSide + 1));
  let before = Infinity;
  let stacked = 0;
  // On a crowded belt only some units are drawn, evenly, so that it still moves.
  const every = Math.ceil(belt.count / mostOnBelt);
  context.beginPath();
  for (let index = 0; index < belt.count; index += every) {
    const x = box.x + belt.position(index, week) * (box.width - unitSide);
    stacked = before - x < unitSide + 1 ? stacked + 1 : 0;
    if (stacked === 0) before = x;
    if (stacked < most) addUnit(paint, x, bottom - 1 - stacked * (unitSide + 1), unitSide, owned);
  }
  finishUnits(paint, color, owned);
}

/** Who waits for the bottleneck, the next in line at the right. */
export function drawQueue(paint: Paint, count: number, box: Box, color: string, owned: boolean): void {
  const { context, theme } = paint;
  const bottom = box.y + box.height;
  rule(paint, theme.hairline, box.x, bottom + 0.5, box.x + box.width, bottom + 0.5);
  const side = pileSide(count, box.width, box.height);
  const rows = pileRoom(box.height, side);
  const drawn = Math.min(count, rows * pileRoom(box.width, side));
  context.beginPath();
  for (let unit = 0; unit < drawn; unit += 1) {
    const x = box.x + box.width - (Math.floor(unit / rows) + 1) * (side + pileGap);
    addUnit(paint, x, bottom - 1 - (unit % rows) * (side + pileGap), side, owned);
  }
  finishUnits(paint, color, owned);
}

/** The bottleneck as a funnel, one for each line, with the unit in work inside. */
export function drawMachines(paint: Paint, lane: FloorLane, box: Box, color: string, owned: boolean): void {
  const { context, theme } = paint;
  const lines = lane.working.length;
  const pitch = box.height / lines;
  const wide = Math.min(22, pitch * 0.45);
  const thin = wide / 3;
  const inner = Math.min(unitSide + 2, wide);
  context.strokeStyle = theme.ink;
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.beginPath();
  for (let line = 0; line < lines; line += 1) {
    const middle = box.y + (line + 0.5) * pitch;
    context.moveTo(box.x, middle - wide);
    context.lineTo(box.x + box.width, middle - thin);
    context.lineTo(box.x + box.width, middle + thin);
    context.lineTo(box.x, middle + wide);
    context.closePath();
  }
  context.stroke();
  context.beginPath();
  for (let line = 0; line < lines; line += 1) {
    if (lane.working[line] === idle) continue;
    const middle = box.y + (line + 0.5) * pitch;
    addUnit(paint, box.x + box.width * 0.35, middle + inner / 2, inner, owned);
  }
  finishUnits(paint, color, owned);
}
