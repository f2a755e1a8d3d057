import { requireNotNegative } from '../numeric/guard.ts';
import { customerLeadTime } from './customer-lead-time.ts';
import { decouplingPoints, type DecouplingPoint, type StageWeeks } from './supply-line.ts';

/** Sums of stage times carry dust in their last digits; nobody's patience is that precise. */
const dust = 1e-9;

/**
 * Feasible decoupling points: where may the order enter without losing patience?
 *
 * Every point k with Wₖ ≤ D, from upstream to downstream. Shipping to local stock is always among them: nobody waits
 * there. Throws a RangeError unless the stage times and D are finite and not negative.
 * Source: Olhager, Int. J. Production Economics 85 (2003) 319–329.
 *
 * @example feasibleDecouplingPoints({ engineering: 8, supply: 4, fabrication: 2, assembly: 0.5, delivery: 1 }, 3).length // 3
 */
export function feasibleDecouplingPoints(
  weeks: StageWeeks,
  patienceWeeks: number,
): readonly DecouplingPoint[] {
  requireNotNegative('patienceWeeks', patienceWeeks);
  return decouplingPoints.filter((point) => customerLeadTime(point, weeks) <= patienceWeeks + dust);
}

/**
 * Furthest upstream point: how far up the line may the order enter?
 *
 * The first of {@link feasibleDecouplingPoints}. Everything after it is made to order, so it leaves the least to the
 * forecast. Throws as that does.
 * Source: Hoekstra & Romme, Integral Logistic Structures (1992).
 *
 * @example furthestUpstream({ engineering: 8, supply: 4, fabrication: 2, assembly: 0.5, delivery: 1 }, 3) === 'assembleToOrder' ? 1 : 0 // 1
 */
export function furthestUpstream(weeks: StageWeeks, patienceWeeks: number): DecouplingPoint {
  return feasibleDecouplingPoints(weeks, patienceWeeks)[0] ?? 'shipToStock';
}
