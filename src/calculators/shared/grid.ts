/** Places along an axis at which a curve is computed, and ends that hold still while a slider moves. */

/** `count` + 1 places from 0 to `end`, evenly. */
export function fromZero(end: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) => (end * index) / count);
}

/** `count` + 1 places from `start` to `end`, evenly by order of magnitude; both are above zero. */
export function byMagnitude(start: number, end: number, count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, index) =>
    index === count ? end : start * (end / start) ** (index / count),
  );
}

const roundEnds = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** The next round number from `value` up: an axis that ends there stays put until the data leave it. */
export function roundEnd(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return Number((decade * (roundEnds.find((lead) => lead * decade >= value) ?? 10)).toPrecision(12));
}
