/** A line of heights under a pointer that may move faster than the page looks. */
export interface Heights {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** The nearest height that can be drawn. */
export function roundHeight({ min, max, step }: Heights, value: number): number {
  const inside = Math.min(max, Math.max(min, value));
  return Number((Math.round(inside / step) * step).toFixed(6));
}

/** The line after a stroke from place `from` to place `to`: what the stroke passed gets the straight line between. */
export function strokeLine(
  line: readonly (number | null)[],
  heights: Heights,
  from: number,
  to: number,
  value: number,
): readonly (number | null)[] {
  const start = line[from] ?? value;
  return line.map((old, at) => {
    if (at === to) return roundHeight(heights, value);
    const isPassed = (at > from && at < to) || (at < from && at > to);
    return isPassed ? roundHeight(heights, start + ((value - start) * (at - from)) / (to - from)) : old;
  });
}

/** Pixels that a digit of a place's name takes, with the space around it shared out. */
const digitWidth = 8;

/** Where the names of all places would touch, only every second or third of them is written. */
export function nameStep(places: readonly string[], width: number): number {
  const longest = Math.max(...places.map((place) => place.length));
  return Math.max(1, Math.ceil((digitWidth * longest * places.length) / width));
}
