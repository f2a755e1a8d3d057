/** How long orders wait: a chance of not waiting at all, and a tail. Every line in this folder is described by one. */
import { divide, multiply, type Complex } from '../numeric/complex.ts';
import { tailFromTransform, type Transform } from '../numeric/invert-transform.ts';
import { gammaTransform } from './gamma-time.ts';

export interface WaitLaw {
  readonly mean: number;
  /** Chance that an order has to wait. */
  readonly probabilityOfWait: number;
  /** P(wait > t) for t ≥ 0. */
  exceeds(time: number): number;
  readonly transform: Transform;
}

/** A share of orders waits, and those wait an exponential time: exact for M/M/c and GI/M/1, an approximation elsewhere. */
export function exponentialWait(probabilityOfWait: number, mean: number): WaitLaw {
  const rate = mean > 0 ? probabilityOfWait / mean : 1;
  return {
    mean,
    probabilityOfWait: mean > 0 ? probabilityOfWait : 0,
    exceeds: (time) => (mean > 0 ? probabilityOfWait * Math.exp(-rate * time) : 0),
    transform: (s) => {
      if (mean === 0) return [1, 0];
      const [real, imaginary] = divide([probabilityOfWait * rate, 0], [rate + s[0], s[1]]);
      return [1 - probabilityOfWait + real, imaginary];
    },
  };
}

/**
 * Chance that an order is in the shop for longer than t: its wait plus a gamma process time of its own.
 * For guarded inputs.
 */
export function timeInShopExceeds(
  wait: WaitLaw,
  processWeeks: number,
  processScv: number,
): (time: number) => number {
  if (processScv === 0) return (time) => (time < processWeeks ? 1 : wait.exceeds(time - processWeeks));
  const process = gammaTransform(processWeeks, processScv);
  const both = (s: Complex): Complex => multiply(wait.transform(s), process(s));
  const terms = termsFor(processScv);
  return (time) => (time <= 0 ? 1 : tailFromTransform(both, time, terms));
}

/** The steadier process times are, the sharper the bends of a curve at their multiples, and the more terms it takes. */
export function termsFor(processScv: number): number {
  return 30 + Math.min(270, Math.ceil(3 / Math.sqrt(processScv)));
}

/**
 * The smallest time that is exceeded with a chance of at most 1 − `share`. Tails are nearly exponential, so a straight line
 * through their logarithms guesses well; every third step halves instead, for curves that jump.
 */
export function quantileOf(exceeds: (time: number) => number, share: number, mean: number): number {
  const over = (time: number): number => Math.log(Math.max(exceeds(time), Number.MIN_VALUE) / (1 - share));
  let [low, above] = [0, over(0)];
  if (mean === 0 || above <= 0) return 0;
  let [high, below] = [mean, over(mean)];
  while (below > 0) {
    [low, above] = [high, below];
    high *= 2;
    below = over(high);
  }
  for (let round = 1; round < 150 && high - low > 1e-13 * high; round += 1) {
    const guess = low + ((high - low) * above) / (above - below);
    const middle = round % 3 === 0 || !(guess > low && guess < high) ? (low + high) / 2 : guess;
    const value = over(middle);
    if (Math.abs(value) < 1e-12) return middle;
    if (value > 0) [low, above] = [middle, value];
    else [high, below] = [middle, value];
  }
  return high;
}
