/** Leaves out points that nobody would miss: those nearer than `tolerance` to the line without them (Douglas & Peucker). */
import type { Point } from './layers/boxes.ts';

export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Uint8Array(line.length);
  kept[0] = 1;
  kept[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    let [farthest, most] = [0, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = distance(line[index] as Point, line[from] as Point, line[to] as Point);
      if (away > most) [farthest, most] = [index, away];
    }
    if (farthest === 0) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept[index] === 1);
}

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const [right, down] = [x2 - x1, y2 - y1];
  const length = Math.hypot(right, down);
  if (length === 0) return Math.hypot(x - x1, y - y1);
  return Math.abs(right * (y - y1) - down * (x - x1)) / length;
}
