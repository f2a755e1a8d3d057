/** What one base-stock level does at one stock point. Internal: the public face is `StockPointMeasures`. */
export class StockLevel {
  /** s */
  readonly baseStock: number;
  /** P(D ≤ s−1), share of units served at once, and its complement, each to full relative precision. */
  readonly served: number;
  readonly unserved: number;
  /** P(N ≤ s), share of time without backorders. */
  readonly covered: number;
  /** E[I] and E[B], units. */
  readonly onHand: number;
  readonly backorders: number;
  /** ∂P(D ≥ s)/∂θ: how fast the unserved share grows with the orders expected in the lead time. */
  readonly slope: number;

  constructor(
    baseStock: number,
    served: number,
    unserved: number,
    covered: number,
    onHand: number,
    backorders: number,
    slope: number,
  ) {
    this.baseStock = baseStock;
    // Sums of many terms may end a hair above one.
    this.served = Math.min(1, served);
    this.unserved = Math.min(1, unserved);
    this.covered = Math.min(1, covered);
    this.onHand = onHand;
    this.backorders = backorders;
    this.slope = slope;
  }
}
