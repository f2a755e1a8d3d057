/**
 * All levels of one stock point, each walked once: on a map whole rows of cells ask the same stock point for different
 * levels. The recursion is that of `walkUnits`; a map needs no digits behind the sixth, so nothing is summed twice.
 */
import type { StockPointLaw } from '../inventory/stock-point-law.ts';

/** Levels kept at first; longer walks grow the tables. */
const firstCapacity = 256;

export class LevelTable {
  /** P(N ≤ s), P(D < s) and E[I], for s = 0 … `length` − 1. */
  covered: Float64Array = new Float64Array(firstCapacity);
  served: Float64Array = new Float64Array(firstCapacity);
  onHand: Float64Array = new Float64Array(firstCapacity);
  length = 0;
  #law: StockPointLaw | undefined;
  #orders = 0;
  #demand = 0;
  #recent = 0;
  #weighted = 0;
  #ahead = 0;
  #below = 0;

  /** Starts again at level 0, for another stock point. `orders` is at most 500, so that e^−θ is an ordinary number. */
  restart(law: StockPointLaw, orders: number): void {
    this.#law = law;
    this.#orders = orders;
    this.#demand = Math.exp(-orders);
    this.#recent = 0;
    this.#weighted = 0;
    this.#ahead = this.#demand;
    this.#below = 0;
    this.covered[0] = law.idle * this.#demand;
    this.served[0] = 0;
    this.onHand[0] = 0;
    this.length = 1;
  }

  /** The smallest level from 1 up that covers and serves the two targets, at least. */
  smallest(coverTarget: number, serveTarget: number): number {
    const { covered, served, length } = this;
    const last = length - 1;
    const enough =
      last >= 1 && (covered[last] as number) >= coverTarget && (served[last] as number) >= serveTarget;
    if (!enough) return this.#walk(coverTarget, serveTarget);
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((covered[middle] as number) >= coverTarget && (served[middle] as number) >= serveTarget)
        high = middle;
      else low = middle;
    }
    return high;
  }

  /** Goes on where the last walk stopped. */
  #walk(coverTarget: number, serveTarget: number): number {
    const law = this.#law as StockPointLaw;
    const { lastUnit, nextUnit, idle, tailRatio, tailGap } = law;
    const queueStep = law.load * tailGap;
    const orders = this.#orders;
    let demand = this.#demand;
    let recent = this.#recent;
    let weighted = this.#weighted;
    let ahead = this.#ahead;
    let below = this.#below;
    let s = this.length - 1;
    let isCovered = this.covered[s] as number;
    let onHand = this.onHand[s] as number;
    let { covered } = this;
    let capacity = covered.length;
    do {
      onHand += isCovered;
      below += ahead;
      isCovered += queueStep * ahead;
      s += 1;
      recent = nextUnit * recent + lastUnit * demand;
      weighted = nextUnit * weighted + recent;
      demand = (orders / s) * weighted;
      ahead = tailRatio * ahead + demand;
      isCovered += idle * demand;
      if (s >= capacity) {
        this.#grow();
        covered = this.covered;
        capacity = covered.length;
      }
      covered[s] = isCovered;
      this.served[s] = tailGap * below;
      this.onHand[s] = onHand;
    } while (isCovered < coverTarget || tailGap * below < serveTarget);
    this.#demand = demand;
    this.#recent = recent;
    this.#weighted = weighted;
    this.#ahead = ahead;
    this.#below = below;
    this.length = s + 1;
    return s;
  }

  #grow(): void {
    this.covered = doubled(this.covered);
    this.served = doubled(this.served);
    this.onHand = doubled(this.onHand);
  }
}

function doubled(values: Float64Array): Float64Array {
  const larger = new Float64Array(2 * values.length);
  larger.set(values);
  return larger;
}
