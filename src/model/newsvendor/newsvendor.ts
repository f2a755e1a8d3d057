/** How much to make once, before it is known how much will be asked for. */
import type { DemandLaw } from '../demand/demand-law.ts';
import { mostCriticalRatio } from '../inventory/least-cost-stock.ts';
import { requireFinite, requireNotNegative } from '../numeric/guard.ts';

interface Stakes {
  /** What a unit too few loses, and what a unit too many loses. */
  readonly underage: number;
  readonly overage: number;
}

export interface BestQuantity {
  /** Q*, units; 0 where even a unit sure to sell brings nothing. */
  readonly quantity: number;
  /** u/(u + o): the probability of meeting all demand that is worth its leftovers, after capping. */
  readonly criticalRatio: number;
  /** True where leftovers cost (almost) nothing, so that the best quantity has no bound. */
  readonly capped: boolean;
}

/**
 * Newsvendor quantity: how many units should be made before a season whose demand is only known as a distribution?
 *
 * The smallest Q with P(D ≤ Q) ≥ u/(u + o): u the underage cost, what a unit too few loses; o the overage cost, what a
 * unit too many loses. The ratio is capped at 0.9999 where o is (almost) nothing, and the quantity is never below 0.
 * Two quantities that tie earn the same. Throws a RangeError for costs that are not finite or an overage below 0.
 * Source: F. Y. Edgeworth (1888); K. J. Arrow, T. Harris and J. Marschak, Econometrica 19 (1951) 250–272.
 *
 * @example newsvendorQuantity({ demand: poissonDemand({ mean: 6 }), underage: 4, overage: 1 }).quantity // 8
 */
export function newsvendorQuantity(input: Stakes & { readonly demand: DemandLaw }): BestQuantity {
  const { criticalRatio, capped } = criticalRatioOf(input);
  const quantity = criticalRatio === 0 ? 0 : Math.max(0, input.demand.quantile(criticalRatio));
  return { quantity, criticalRatio, capped };
}

/** u/(u + o), capped; 0 where even a unit sure to sell brings nothing. */
export function criticalRatioOf({ underage, overage }: Stakes): Omit<BestQuantity, 'quantity'> {
  requireFinite('underage', underage);
  requireNotNegative('overage', overage);
  if (underage <= 0) return { criticalRatio: 0, capped: false };
  const ratio = underage / (underage + overage);
  const criticalRatio = Math.min(ratio, mostCriticalRatio);
  return { criticalRatio, capped: ratio > criticalRatio };
}

export interface SeasonResult {
  /** E min(D, Q), units sold at the full price. */
  readonly sales: number;
  /** E(Q − D)⁺ */
  readonly leftovers: number;
  /** E(D − Q)⁺, units asked for when nothing was left. */
  readonly lost: number;
  /** P(D ≤ Q), the share of seasons in which nobody is turned away. */
  readonly inStock: number;
  /** E min(D, Q)/E D, the share of units asked for that are sold. */
  readonly fillRate: number;
}

/**
 * A season sold from a fixed quantity: what is sold, what is left over and who is turned away, on average?
 *
 * With L(Q) = E(D − Q)⁺: sales μ − L(Q), leftovers Q − μ + L(Q). Throws a RangeError for a negative quantity.
 * Source: G. Cachon and C. Terwiesch, Matching Supply with Demand (2013), chapter 12.
 *
 * @example newsvendorSeason({ demand: normalDemand({ mean: 50, deviation: 8 }), quantity: 50 }).lost // 3.191538243211461
 */
export function newsvendorSeason(input: {
  readonly demand: DemandLaw;
  readonly quantity: number;
}): SeasonResult {
  const { demand, quantity } = input;
  requireNotNegative('quantity', quantity);
  const lost = demand.loss(quantity);
  const sales = demand.mean - lost;
  return {
    sales,
    leftovers: Math.max(0, quantity - sales),
    lost,
    inStock: demand.atMost(quantity),
    fillRate: demand.mean > 0 ? sales / demand.mean : 1,
  };
}

/**
 * Mismatch cost: what does not knowing demand cost, compared with making exactly what is asked for?
 *
 * o·E(Q − D)⁺ + u·E(D − Q)⁺, in the currency of the two unit costs. The expected profit of the season is that of a
 * perfect forecast, u·μ less penalties, minus this. Throws a RangeError for negative costs or quantity.
 * Source: G. Cachon and C. Terwiesch, Matching Supply with Demand (2013), chapter 13.
 *
 * @example mismatchCost({ demand: poissonDemand({ mean: 6 }), quantity: 5, underage: 4, overage: 1 }) // 6.590296024616343
 */
export function mismatchCost(input: {
  readonly demand: DemandLaw;
  readonly quantity: number;
  readonly underage: number;
  readonly overage: number;
}): number {
  requireNotNegative('underage', input.underage);
  requireNotNegative('overage', input.overage);
  const { leftovers, lost } = newsvendorSeason(input);
  return input.overage * leftovers + input.underage * lost;
}
