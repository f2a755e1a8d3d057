import { refuse, requireWhole } from '../numeric/guard.ts';

/**
 * Least correlation: how strongly can V demands move against each other, all pairs alike?
 *
 * −1/(V − 1): the variance of their sum, Vσ²(1 + (V − 1)ρ), cannot be negative. Two can be opposites; of three, when one
 * is up and one is down, the third has no side left. Throws a RangeError for fewer than one version.
 * Source: A. Stuart and J. K. Ord, Kendall’s Advanced Theory of Statistics, volume 1 (1994).
 *
 * @example leastCorrelation(5) // -0.25
 */
export function leastCorrelation(versions: number): number {
  requireWhole('versions', versions, 1, 1e6);
  return versions === 1 ? -1 : -1 / (versions - 1);
}

/** A correlation that so many versions can have. */
export function requireCorrelation(correlation: number, versions: number): void {
  const least = leastCorrelation(versions);
  // A bound that was rounded on its way here is still the bound.
  if (correlation >= least - 1e-12 && correlation <= 1) return;
  refuse('correlation', correlation, `a number from ${least}, which is −1/(versions − 1), to 1`);
}
