/**
 * Waits sorted into bins: even ones up to the fixed lead time, where the law of the wait has its bend, and even ones of another
 * width beyond it. Units served at once are counted apart; the last bin takes all that is longer.
 */
export const leadBins = 256;
export const tailBins = 512;
export const bins = leadBins + tailBins + 1;

/** What the place of a wait among the bins is worked out from, as `WaitBins.scales` holds it. */
export const scale = {
  leadWeeks: 0,
  /** Bins a week up to the lead time, and beyond it. */
  lead: 1,
  tail: 2,
  /** Where the tail's scale has its zero, so that it meets the other at the lead time. */
  tailShift: 3,
} as const;

export class WaitBins {
  readonly leadWeeks: number;
  readonly tailWeeks: number;
  /** In an array of numbers, because engines box the fields of an object that may be whole. */
  readonly scales: Float64Array;

  /** `tailWeeks` should hold all but a few of the waits beyond the lead time. */
  constructor(leadWeeks: number, tailWeeks: number) {
    const tail = tailBins / tailWeeks;
    this.leadWeeks = leadWeeks;
    this.tailWeeks = tailWeeks;
    this.scales = Float64Array.of(
      leadWeeks,
      leadWeeks > 0 ? leadBins / leadWeeks : 0,
      tail,
      leadBins - leadWeeks * tail,
    );
  }

  /** The bin of a wait above 0. */
  binOf(weeks: number): number {
    const { scales } = this;
    const place =
      weeks < this.leadWeeks
        ? weeks * scales[scale.lead]!
        : scales[scale.tailShift]! + weeks * scales[scale.tail]!;
    return place < bins - 1 ? place | 0 : bins - 1;
  }

  /** Where bin `bin` begins, weeks. */
  edge(bin: number): number {
    return bin < leadBins
      ? (bin * this.leadWeeks) / leadBins
      : this.leadWeeks + ((bin - leadBins) * this.tailWeeks) / tailBins;
  }
}
