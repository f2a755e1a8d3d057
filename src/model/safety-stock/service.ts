/** What a reorder level does: two measures of service that share a name in everyday speech, and the stock they take. */
import type { CycleDemandLaw } from '../demand/demand-law.ts';
import { requireFinite, requireFraction, requireNotNegative, requirePositive } from '../numeric/guard.ts';
import { smallestWhole } from '../numeric/smallest-whole.ts';
import { solveIncreasing } from '../numeric/solve-increasing.ts';

export interface ReorderInput {
  /** Lead-time demand. */
  readonly demand: CycleDemandLaw;
  /** r, units on hand and on order at which the next lot is ordered. */
  readonly reorderLevel: number;
  /** Q, units ordered at a time. */
  readonly lotSize: number;
}

export interface ReorderMeasures {
  /** r − μ: what is expected to be left when the replenishment arrives. */
  readonly safetyStock: number;
  /** P(D ≤ r), the share of order cycles without a stockout. */
  readonly cycleService: number;
  /** P(D > r) to full relative precision. */
  readonly stockoutRisk: number;
  /** Share of units served from stock at once. */
  readonly fillRate: number;
  /** Units backordered in a cycle. */
  readonly shortPerCycle: number;
  /** E[B], mean units backordered, and E[I], mean units on hand. */
  readonly meanBackorders: number;
  readonly meanOnHand: number;
}

/**
 * Reorder level: which service does it give, and how much stock does it keep?
 *
 * A lot of Q is ordered when stock on hand and on order falls to r. With L(x) = E(D − x)⁺ the units short in a cycle are
 * L(r) − L(r + Q), the fill rate is one minus that over Q, and mean backorders are the average of L over r … r + Q; mean
 * stock on hand is mean position less what is on order plus backorders. Continuous review, no customer is lost, lots
 * arrive in the order they were placed; exact for demand that comes unit by unit. With Q = 1 it is the base-stock rule
 * with s = r + 1. Throws a RangeError for a lot of 0 or less.
 * Source: G. Hadley and T. M. Whitin, Analysis of Inventory Systems (1963), chapter 4; P. Zipkin, Foundations of Inventory
 * Management (2000), section 6.5.
 *
 * @example reorderMeasures({ demand: poissonDemand({ mean: 7.5 }), reorderLevel: 9, lotSize: 5 }).fillRate // 0.8990347536792037
 */
export function reorderMeasures({ demand, reorderLevel, lotSize }: ReorderInput): ReorderMeasures {
  requireFinite('reorderLevel', reorderLevel);
  requirePositive('lotSize', lotSize);
  const top = reorderLevel + lotSize;
  const shortPerCycle = Math.max(0, demand.loss(reorderLevel) - demand.loss(top));
  // A counted position is r + 1 … r + Q, each as often; a continuous one anywhere between r and r + Q.
  const meanPosition = reorderLevel + (demand.counted ? (lotSize + 1) / 2 : lotSize / 2);
  const summedLoss = demand.secondLoss(reorderLevel) - demand.secondLoss(top);
  const meanBackorders = Math.max(0, summedLoss / lotSize);
  return {
    safetyStock: reorderLevel - demand.mean,
    cycleService: demand.atMost(reorderLevel),
    stockoutRisk: demand.exceeds(reorderLevel),
    fillRate: Math.min(1, Math.max(0, 1 - shortPerCycle / lotSize)),
    shortPerCycle,
    meanBackorders,
    meanOnHand: meanPosition - demand.mean + meanBackorders,
  };
}

/**
 * Reorder level for a cycle service: at which level must be ordered so that the given share of cycles passes without a
 * stockout? The smallest r ≥ 0 with P(D ≤ r) ≥ target. Throws a RangeError for a target outside 0 to 1.
 * Source: E. A. Silver, D. F. Pyke and D. J. Thomas, Inventory and Production Management in Supply Chains (2017).
 *
 * @example reorderLevelForCycles({ demand: poissonDemand({ mean: 10 }), target: 0.95 }) // 15
 */
export function reorderLevelForCycles(input: {
  readonly demand: CycleDemandLaw;
  readonly target: number;
}): number {
  requireFraction('target', input.target);
  return Math.max(0, input.demand.quantile(input.target));
}

/**
 * Reorder level for a fill rate: at which level must be ordered so that the given share of units comes from stock?
 *
 * The smallest r ≥ 0 whose fill rate reaches the target; large lots can reach it with r below mean lead-time demand,
 * which is a negative safety stock. Throws a RangeError for a target outside 0 to 1 or a lot of 0 or less.
 * Source: as for {@link reorderMeasures}.
 *
 * @example reorderLevelForFill({ demand: poissonDemand({ mean: 10 }), lotSize: 1, target: 0.9 }) // 14
 */
export function reorderLevelForFill(input: {
  readonly demand: CycleDemandLaw;
  readonly lotSize: number;
  readonly target: number;
}): number {
  const { demand, lotSize, target } = input;
  requireFraction('target', target);
  requirePositive('lotSize', lotSize);
  /** The same comparison as fill rate against target, with the digits of the short units. */
  const reached = (level: number): boolean =>
    demand.loss(level) - demand.loss(level + lotSize) <= (1 - target) * lotSize * (1 + 1e-12);
  if (reached(0)) return 0;
  const guess = demand.quantile(target);
  if (demand.counted) return smallestWhole(reached, guess);
  return solveIncreasing((level) => (reached(level) ? 1 : 0), 0.5, guess);
}

/**
 * Implied shortage cost: what must a unit short for a week cost for a base-stock of this service to be the cheapest?
 *
 * The newsvendor's ratio read backwards: b = h·P/(1 − P), with h the cost of holding a unit for a week and P the share of
 * time without backorders. Throws a RangeError for a negative cost or a service outside 0 to 1.
 * Source: G. Hadley and T. M. Whitin, Analysis of Inventory Systems (1963), section 4-15.
 *
 * @example impliedShortageCost({ holdingCost: 1, service: 0.95 }) // 19
 */
export function impliedShortageCost(input: {
  readonly holdingCost: number;
  readonly service: number;
}): number {
  requireNotNegative('holdingCost', input.holdingCost);
  requireFraction('service', input.service);
  return (input.holdingCost * input.service) / (1 - input.service);
}
