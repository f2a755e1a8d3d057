import { requireSeries, type Series } from './series.ts';

/**
 * Sample mean: how much is demanded in an average period? x̄ = Σxᵢ/n, for one period or more.
 *
 * @example sampleMean([2, 4, 9]) // 5
 */
export function sampleMean(series: Series): number {
  requireSeries(series, 1);
  return series.reduce((sum, value) => sum + value, 0) / series.length;
}

/**
 * Sample standard deviation: how far does a typical period stray from the mean?
 *
 * s = √(Σ(xᵢ − x̄)²/(n − 1)); 0 for a single period. Throws a RangeError for an empty series.
 *
 * @example sampleDeviation([2, 4, 4, 4, 5, 5, 7, 9]) // 2.138089935299395
 */
export function sampleDeviation(series: Series): number {
  const mean = sampleMean(series);
  if (series.length === 1) return 0;
  const squares = series.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (series.length - 1));
}
