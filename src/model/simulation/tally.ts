/** What is observed in one strategy's lane. */
import { Batches, sum } from './batches.ts';
import { block } from './unit-block.ts';
import { scale, WaitBins } from './wait-bins.ts';

const { slack } = block;

export class Tally {
  readonly batches = new Batches();
  bins: WaitBins;
  #warmingUp = true;
  #longest = 0;

  /** `tailWeeks` is how far waits are expected to reach beyond the lead time. */
  constructor(leadWeeks: number, tailWeeks: number) {
    this.bins = new WaitBins(leadWeeks, tailWeeks);
  }

  /** Ends the warm-up: forgets what was seen, but for how long waits can be. */
  begin(): void {
    const { leadWeeks, tailWeeks } = this.bins;
    this.bins = new WaitBins(leadWeeks, Math.max(tailWeeks, 1.5 * (this.#longest - leadWeeks)));
    this.batches.clear();
    this.#warmingUp = false;
  }

  /** Adds the units of the block, each served alone. */
  addUnits(): void {
    const { count } = block;
    const { scales } = this.bins;
    const { sums, sumRow, currentCounts } = this.batches;
    const last = currentCounts.length - 1;
    const leadWeeks = scales[scale.leadWeeks]!;
    const leadScale = scales[scale.lead]!;
    const tailScale = scales[scale.tail]!;
    const tailShift = scales[scale.tailShift]!;
    let net = 0;
    let gross = 0;
    let waiting = 0;
    for (let row = 0; row < count; row += 1) {
      const weeks = slack[row]!;
      net += weeks;
      gross += Math.abs(weeks);
      if (weeks < 0) {
        // As in WaitBins.binOf, which this loop is too busy to call.
        const place = -weeks < leadWeeks ? -weeks * leadScale : tailShift - weeks * tailScale;
        const bin = place < last ? place | 0 : last;
        currentCounts[bin] = currentCounts[bin]! + 1;
        waiting = (waiting + 1) | 0;
      }
    }
    if (this.#warmingUp) this.#noteLongest(count);
    sums[sumRow + sum.ordered] = sums[sumRow + sum.ordered]! + count;
    sums[sumRow + sum.sold] = sums[sumRow + sum.sold]! + count;
    sums[sumRow + sum.atOnce] = sums[sumRow + sum.atOnce]! + count - waiting;
    sums[sumRow + sum.waited] = sums[sumRow + sum.waited]! + (gross - net) / 2;
    sums[sumRow + sum.kept] = sums[sumRow + sum.kept]! + (gross + net) / 2;
  }

  /**
   * Adds units that are handed over together after `wait` weeks, `atOnce` of which found what they needed in stock; `kept` is
   * how long that had been there, all together.
   */
  addShipment(units: number, atOnce: number, wait: number, kept: number): void {
    const { sums, sumRow, currentCounts } = this.batches;
    sums[sumRow + sum.ordered] = sums[sumRow + sum.ordered]! + units;
    sums[sumRow + sum.sold] = sums[sumRow + sum.sold]! + units;
    sums[sumRow + sum.waited] = sums[sumRow + sum.waited]! + units * wait;
    sums[sumRow + sum.kept] = sums[sumRow + sum.kept]! + kept;
    sums[sumRow + sum.atOnce] = sums[sumRow + sum.atOnce]! + atOnce;
    if (wait <= 0) return;
    const bin = this.bins.binOf(wait);
    currentCounts[bin] = currentCounts[bin]! + units;
    if (wait > this.#longest) this.#longest = wait;
  }

  /** How far waits can reach is looked at during the warm-up alone. */
  #noteLongest(count: number): void {
    for (let row = 0; row < count; row += 1) this.#longest = Math.max(this.#longest, -slack[row]!);
  }

  /** Adds units that were ordered and left. */
  addLost(units: number): void {
    const { sums, sumRow } = this.batches;
    sums[sumRow + sum.ordered] = sums[sumRow + sum.ordered]! + units;
  }
}
