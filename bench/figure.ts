/** What a benchmark reports. Each part of `npm run bench` exports `measure(): Promise<readonly Figure[]>`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What the value should reach; without it the figure is only told. */
  readonly budget?: number;
  /** Whether a good value lies below the budget (times, sizes) or above it (rates). */
  readonly good: 'below' | 'above';
}

/** How much of the budget is used: at most 1 is within it. */
export function ratio({ value, budget, good }: Figure): number | undefined {
  if (budget === undefined) return undefined;
  return good === 'below' ? value / budget : budget / value;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that a share of the values stays at or below. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? NaN;
}
