/**
 * Lines through a grid of cells, by marching squares: wherever corners of a square belong to different classes, the
 * line passes between them at the place told by `cross`. Where three or four meet, at a point inside.
 */
import type { Field } from './field.ts';
import type { Point } from './layers/boxes.ts';

export interface Classes {
  readonly of: (cell: number) => number;
  /** Squares whose corners differ in this stay empty. */
  readonly within?: (cell: number) => number;
  /** Where the class changes on the way between two neighbors, from 0 to 1. */
  readonly cross: (from: number, to: number) => number;
  /** Closes the lines around a class along the map's edge: beyond it, everything is of this class. */
  readonly beyond?: number;
}

/** Lines as chains of points from 0 to 1 along both axes. */
export function march(field: Field, classes: Classes): Point[][] {
  const { columns, rows } = field;
  const margin = classes.beyond === undefined ? 0 : 1;
  const pieces: [Point, Point][] = [];
  for (let row = -margin; row < rows - 1 + margin; row += 1)
    for (let column = -margin; column < columns - 1 + margin; column += 1)
      square(field, classes, column, row, pieces);
  return chain(pieces);
}

function square(field: Field, classes: Classes, column: number, row: number, into: [Point, Point][]): void {
  const corners = [
    [column, row],
    [column + 1, row],
    [column + 1, row + 1],
    [column, row + 1],
  ] as const;
  const kinds = corners.map(([i, j]) => classAt(field, classes, i, j));
  if (kinds.every((kind) => kind === kinds[0])) return;
  const { within } = classes;
  if (within) {
    const groups = corners.map(([i, j]) => within(j * field.columns + i));
    if (groups.some((group) => group !== groups[0])) return;
  }
  const points: Point[] = [];
  for (let side = 0; side < 4; side += 1) {
    const next = (side + 1) % 4;
    if (kinds[side] === kinds[next]) continue;
    const [a, b] = [corners[side] as Corner, corners[next] as Corner];
    // Neighboring squares must find the very same point: always asked in the same direction.
    const forward = a[0] + a[1] < b[0] + b[1];
    points.push(forward ? pointBetween(field, classes, a, b) : pointBetween(field, classes, b, a));
  }
  const [one, other] = points as [Point, Point];
  // At the map's corners, and wherever two crossings fall together, there is no piece to draw.
  if (points.length === 2 && one[0] === other[0] && one[1] === other[1]) return;
  if (points.length === 2) into.push([one, other]);
  else {
    const middle: Point = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
    for (const point of points) into.push([point, middle]);
  }
}

type Corner = readonly [column: number, row: number];

function isInside({ columns, rows }: Field, [column, row]: Corner): boolean {
  return column >= 0 && row >= 0 && column < columns && row < rows;
}

function classAt(field: Field, classes: Classes, column: number, row: number): number {
  return isInside(field, [column, row])
    ? classes.of(row * field.columns + column)
    : (classes.beyond as number);
}

function pointBetween(field: Field, classes: Classes, a: Corner, b: Corner): Point {
  const { across, up, columns } = field;
  const place = ([column, row]: Corner): Point => [across[column] as number, up[row] as number];
  // Beyond the edge there is nothing: the line runs along it.
  if (!isInside(field, a)) return place(b);
  if (!isInside(field, b)) return place(a);
  const share = classes.cross(a[1] * columns + a[0], b[1] * columns + b[0]);
  const [from, to] = [place(a), place(b)];
  return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Joins pieces that share an end into chains as long as they go. */
function chain(pieces: readonly (readonly [Point, Point])[]): Point[][] {
  const name = ([x, y]: Point): string => `${Math.round(x * 1e7)},${Math.round(y * 1e7)}`;
  const ends = new Map<string, number[]>();
  pieces.forEach((piece, index) => {
    for (const end of piece) {
      const there = ends.get(name(end));
      if (there) there.push(index);
      else ends.set(name(end), [index]);
    }
  });
  const used = new Uint8Array(pieces.length);
  const onward = (from: Point): Point | undefined => {
    const there = ends.get(name(from)) ?? [];
    // Where three lines meet, each of them ends.
    const next = there.length === 2 ? there.find((index) => used[index] === 0) : undefined;
    if (next === undefined) return undefined;
    used[next] = 1;
    const [one, other] = pieces[next] as readonly [Point, Point];
    return name(one) === name(from) ? other : one;
  };
  const chains: Point[][] = [];
  pieces.forEach(([first, second], index) => {
    if (used[index] === 1) return;
    used[index] = 1;
    const line = [first, second];
    for (let next = onward(second); next; next = onward(next)) line.push(next);
    const before: Point[] = [];
    for (let next = onward(first); next; next = onward(next)) before.push(next);
    chains.push([...before.toReversed(), ...line]);
  });
  return chains;
}
