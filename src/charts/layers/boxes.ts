/** Rectangles for labels, and what they would cover. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Point = readonly [x: number, y: number];

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

export function inside(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** Whether the stretch between two points meets the box. Asked thousands of times a drawing: no objects, cheap tests first. */
export function crosses([x1, y1]: Point, [x2, y2]: Point, { left, top, right, bottom }: Box): boolean {
  if ((x1 < left && x2 < left) || (x1 > right && x2 > right)) return false;
  if ((y1 < top && y2 < top) || (y1 > bottom && y2 > bottom)) return false;
  // Both ends lie where the box could be met: it is, unless all four corners lie on one side of the stretch.
  const side = (x: number, y: number): number => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
  const sum = side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom);
  return Math.abs(sum) < 4;
}
