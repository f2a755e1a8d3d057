/** Demand for V versions, unequal if need be, and for all of them from one shelf. */
import { negativeBinomialDemand } from '../demand/counted-demand.ts';
import type { DemandLaw } from '../demand/demand-law.ts';
import { normalDemand } from '../demand/normal-demand.ts';
import { requireNotNegative, requirePositive, requireWhole } from '../numeric/guard.ts';
import { popularityShares } from '../simulation/popularity.ts';
import { requireCorrelation } from './correlation.ts';

export const shelfFamilies = ['counted', 'normal'] as const;
export type ShelfFamily = (typeof shelfFamilies)[number];

export interface ShelvesInput {
  readonly family: ShelfFamily;
  readonly versions: number;
  /** Mean demand for an average version over the replenishment time, units. */
  readonly versionDemand: number;
  /** Its coefficient of variation. */
  readonly versionCv: number;
  /** s, the exponent of Zipf's law: sales of the k-th best seller are proportional to k^−s; 0 makes all alike. */
  readonly inequality: number;
  /** ρ between any two versions. */
  readonly correlation: number;
}

/** Versions that are alike, and how many of them there are. */
export interface ShelfGroup {
  readonly count: number;
  readonly law: DemandLaw;
}

export interface Shelves {
  readonly separate: readonly ShelfGroup[];
  readonly pooled: DemandLaw;
}

export function requireShelves(input: ShelvesInput): void {
  requireWhole('versions', input.versions, 1, 1e6);
  requirePositive('versionDemand', input.versionDemand);
  requireNotNegative('versionCv', input.versionCv);
  requireNotNegative('inequality', input.inequality);
  requireCorrelation(input.correlation, input.versions);
}

/**
 * Shelves: how is demand distributed on each of V shelves, and on one shelf for all?
 *
 * All versions have the same variance over mean, I = CV²·μ̄, as shares of one crowd of customers have: slow sellers are
 * the more volatile ones. The sum has variance Σσ² + ρ[(Σσ)² − Σσ²]. Normal demand is exact for any correlation; counted
 * demand for none, and fitted to mean and variance otherwise. For guarded inputs. Source: G. D. Eppen, Management
 * Science 25 (1979) 498–501, for equal versions.
 *
 * @example shelvesOf({ family: 'normal', versions: 4, versionDemand: 100, versionCv: 0.3, inequality: 0, correlation: 1 }).pooled.deviation // 120
 */
export function shelvesOf(input: ShelvesInput): Shelves {
  const { versions, versionDemand, versionCv, inequality } = input;
  const asked = versionCv ** 2 * versionDemand;
  const dispersion = input.family === 'counted' ? Math.max(1, asked) : asked;
  const lawOf = (mean: number, deviation: number): DemandLaw =>
    input.family === 'normal'
      ? normalDemand({ mean, deviation })
      : negativeBinomialDemand({ mean, deviation });
  const shelf = (mean: number): DemandLaw => lawOf(mean, Math.sqrt(dispersion * mean));
  const separate =
    inequality === 0
      ? [{ count: versions, law: shelf(versionDemand) }]
      : Array.from(popularityShares(versions, inequality), (share) => ({
          count: 1,
          law: shelf(share * versions * versionDemand),
        }));
  const total = versions * versionDemand;
  const squares = dispersion * total;
  const spread = separate.reduce((sum, { count, law }) => sum + count * Math.sqrt(dispersion * law.mean), 0);
  const variance = squares + input.correlation * (spread * spread - squares);
  return { separate, pooled: lawOf(total, Math.sqrt(Math.max(0, variance))) };
}
