/** Finds room for a label beside a point. */
import { crosses, inside, overlap, type Box, type Point } from './boxes.ts';

/** What the label should keep clear of: boxes and the plot's edge above all, lines if it can. */
export interface Surroundings {
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
  readonly area: Box;
}

const distances = [8, 18, 32, 50, 72] as const;
/** Right and left, up and down: corners first, as map makers do. */
const directions: readonly Point[] = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [0, -1],
  [0, 1],
  [1, 0],
  [-1, 0],
];
const costs = { line: 40, box: 400, edge: 1000 } as const;

/** Tries places around the point, nearest first, and takes the one that covers least. */
export function placeNear(point: Point, width: number, height: number, around: Surroundings): Box {
  let best: Box | undefined;
  let least = Infinity;
  for (const away of distances) {
    // Farther places cannot cost less than their distance.
    if (least <= away) break;
    for (const direction of directions) {
      const box = boxAt(point, direction, away, width, height);
      const cost = away + costOf(box, around);
      if (cost < least) [best, least] = [box, cost];
    }
  }
  return best as Box;
}

function boxAt([x, y]: Point, [across, down]: Point, away: number, width: number, height: number): Box {
  const reach = across !== 0 && down !== 0 ? away * Math.SQRT1_2 : away;
  const left = x + across * reach + (width * (across - 1)) / 2;
  const top = y + down * reach + (height * (down - 1)) / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function costOf(box: Box, { taken, lines, area }: Surroundings): number {
  const hits = lines.filter((line) => meets(line, box)).length;
  const clashes = taken.filter((other) => overlap(box, other)).length;
  return costs.line * hits + costs.box * clashes + (inside(box, area) ? 0 : costs.edge);
}

function meets(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => index > 0 && crosses(line[index - 1] as Point, point, box));
}
