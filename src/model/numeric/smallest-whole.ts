/**
 * The smallest whole number, 0 or more, from which `holds` is true for good: first in growing steps away from a guess,
 * then by halving. A good guess makes it a handful of evaluations.
 */
export function smallestWhole(holds: (count: number) => boolean, guess: number): number {
  let high = Math.max(0, Math.round(guess));
  let low = high - 1;
  for (let step = 1; low >= 0 && holds(low); step *= 2) [high, low] = [low, Math.max(-1, low - step)];
  for (let step = 1; !holds(high); step *= 2) [low, high] = [high, high + step];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
