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

/** Whether the stretch between two points meets the box (Liang and Barsky's clipping). */
export function crosses([x1, y1]: Point, [x2, y2]: Point, { left, top, right, bottom }: Box): boolean {
  let enter = 0;
  let leave = 1;
  const edges: readonly Point[] = [
    [x1 - x2, x1 - left],
    [x2 - x1, right - x1],
    [y1 - y2, y1 - top],
    [y2 - y1, bottom - y1],
  ];
  for (const [pace, room] of edges) {
    if (pace === 0 && room < 0) return false;
    if (pace < 0) enter = Math.max(enter, room / pace);
    if (pace > 0) leave = Math.min(leave, room / pace);
  }
  return enter <= leave;
}
