/**
 * Waits sorted into bins: even ones up to the fixed lead time, where the law of the wait has its bend, and even ones of another
 * width beyond it. Units served at once are counted apart; the last bin takes all that is longer.
 */
export const leadBins = 256;
export const tailBins = 512;
export const bins = leadBins + tailBins + 1;

export class WaitBins {
  readonly leadWeeks: number;
  readonly tailWeeks: number;
  /** Bins a week in both parts. */
  readonly leadScale: number;
  readonly tailScale: number;
  /** Where the tail's scale has its zero, so that it meets the other at the lead time. */
  readonly tailShift: number;

  /** `tailWeeks` should hold all but a few of the waits beyond the lead time. */
  constructor(leadWeeks: number, tailWeeks: number) {
    this.leadWeeks = leadWeeks;
    this.tailWeeks = tailWeeks;
    this.leadScale = leadWeeks > 0 ? leadBins / leadWeeks : 0;
    this.tailScale = tailBins / tailWeeks;
    this.tailShift = leadBins - leadWeeks * this.tailScale;
  }

  /** The bin of a wait above 0. */
  binOf(weeks: number): number {
    const place = weeks < this.leadWeeks ? weeks * this.leadScale : this.tailShift + weeks * this.tailScale;
    return place < bins - 1 ? place | 0 : bins - 1;
  }

  /** Where bin `bin` begins, weeks. */
  edge(bin: number): number {
    return bin < leadBins
      ? (bin * this.leadWeeks) / leadBins
      : this.leadWeeks + ((bin - leadBins) * this.tailWeeks) / tailBins;
  }
}
