/**
 * Batch means: what a run measured, and how sure it can be. Neighboring units share their queue, so single units say nothing about
 * the error; long batches are almost independent, and their spread does.
 *
 * Source: Law, Simulation Modeling and Analysis (5th ed., 2015), section 9.5.3; ratios after Cochran, Sampling Techniques
 * (3rd ed., 1977), section 6.3.
 */
export interface Estimate {
  readonly value: number;
  /** Standard error; null while the run is too short to tell. */
  readonly standardError: number | null;
  /** Half of the 95 % confidence interval; null while the run is too short to tell. */
  readonly halfWidth: number | null;
}

/** Fewer batches than this say too little about their own spread. */
export const leastBatches = 10;

/** Σ numerators ÷ Σ denominators over batches, and its error. */
export function estimateRatio(numerators: Float64Array, denominators: Float64Array): Estimate {
  const count = numerators.length;
  let numerator = 0;
  let denominator = 0;
  for (let batch = 0; batch < count; batch += 1) {
    numerator += numerators[batch]!;
    denominator += denominators[batch]!;
  }
  const value = numerator / denominator;
  if (count < leastBatches) return { value, standardError: null, halfWidth: null };
  let squares = 0;
  for (let batch = 0; batch < count; batch += 1) {
    const residual = numerators[batch]! - value * denominators[batch]!;
    squares += residual * residual;
  }
  const standardError = Math.sqrt((squares * count) / (count - 1)) / denominator;
  return { value, standardError, halfWidth: studentQuantile975(count - 1) * standardError };
}

/**
 * 97.5 % quantile of Student's t, from the normal's by the Cornish–Fisher expansion: within 4e-5 of it from 9 degrees of
 * freedom on, by plain arithmetic. Source: Abramowitz & Stegun (1964), 26.7.5.
 */
export function studentQuantile975(freedom: number): number {
  const z = 1.959963984540054;
  const square = z * z;
  const first = (square + 1) * z;
  const second = ((5 * square + 16) * square + 3) * z;
  const third = (((3 * square + 19) * square + 17) * square - 15) * z;
  const fourth = ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) * z;
  return (
    z + (first / 4 + (second / 96 + (third / 384 + fourth / 92160 / freedom) / freedom) / freedom) / freedom
  );
}
