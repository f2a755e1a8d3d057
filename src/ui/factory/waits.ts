/** How long the customers waited who have been served so far: counts of units in steps of equal length. */
export const waitSteps = 30;

export class Waits {
  /** End of the scale; whoever waited longer counts in the last step. */
  readonly endWeeks: number;
  readonly counts = new Int32Array(waitSteps);
  units = 0;
  weeks = 0;
  /** The fullest step, and the one that was last added to (−1 before the first). */
  most = 0;
  latest = -1;

  constructor(endWeeks: number) {
    this.endWeeks = endWeeks;
  }

  add(units: number, wait: number): void {
    const step = Math.min(waitSteps - 1, Math.floor((wait / this.endWeeks) * waitSteps));
    this.counts[step] = this.counts[step]! + units;
    this.most = Math.max(this.most, this.counts[step]);
    this.latest = step;
    this.units += units;
    this.weeks += units * wait;
  }

  get mean(): number {
    return this.units === 0 ? 0 : this.weeks / this.units;
  }
}
