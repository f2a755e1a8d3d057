/**
 * Where an increasing function of x > 0 reaches `target`: the bracket grows by doubling from a guess and is then halved
 * until its ends are neighbors. Slow and certain.
 */
export function solveIncreasing(value: (x: number) => number, target: number, guess: number): number {
  let [low, high] = [0, guess];
  while (value(high) < target && high < Number.MAX_VALUE / 2) [low, high] = [high, 2 * high];
  for (;;) {
    const middle = low > 0 && high / low > 4 ? Math.sqrt(low * high) : (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (value(middle) < target) low = middle;
    else high = middle;
  }
}
