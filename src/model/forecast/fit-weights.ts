/** Finds smoothing weights: those with the least squared error one period ahead over a learning stretch. */
import type { ForecastPath, Series } from './series.ts';

export type Weights = readonly number[];

/** Weights tried at first, and the finest change that still matters. */
const coarse = [0.02, 0.1, 0.25, 0.45, 0.7, 0.95] as const;
const finest = 1e-6;

/** Sum of squared one-step errors of the periods seen up to `until`, from the first forecast on. */
export function squaredErrors(series: Series, path: ForecastPath, until: number): number {
  let sum = 0;
  for (let seen = path.start; seen < until; seen += 1)
    sum += ((series[seen] as number) - path.at(seen, 1)) ** 2;
  return sum;
}

/**
 * The weights between 0 and 1 that make `cost` least: the best corner of a coarse grid, then a compass search whose steps
 * halve. Weights at which the cost is no number are passed over. No promise of the global least, which smoothing methods do not offer either.
 */
export function fitWeights(count: number, cost: (weights: Weights) => number): Weights {
  let best: Weights = new Array<number>(count).fill(coarse[1]);
  let least = Infinity;
  const consider = (weights: Weights): boolean => {
    const value = cost(weights);
    if (!(value < least)) return false;
    [best, least] = [weights, value];
    return true;
  };
  for (const weights of grid(count)) consider(weights);
  for (let step = 0.12; step > finest; step /= 2) while (neighbors(best, step).some(consider));
  return best;
}

function grid(count: number): readonly Weights[] {
  if (count === 0) return [[]];
  return grid(count - 1).flatMap((weights) => coarse.map((weight) => [...weights, weight]));
}

function neighbors(weights: Weights, step: number): readonly Weights[] {
  return weights.flatMap((weight, place) =>
    [weight + step, weight - step].map((moved) => weights.with(place, Math.min(1, Math.max(0, moved)))),
  );
}
