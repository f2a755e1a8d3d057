import { refuse, requireNotNegative, requirePositive } from '../numeric/guard.ts';

export interface LotInput {
  /** Cost of setting up for one lot, K. */
  readonly setupCost: number;
  /** Units demanded per unit of time, D. */
  readonly demandRate: number;
  /** Cost of holding one unit for one unit of time, h. */
  readonly holdingCost: number;
  /** Units made per unit of time while the lot runs, P; left out where a lot arrives all at once. */
  readonly productionRate?: number;
}

export interface EconomicLot {
  readonly quantity: number;
  /** Set-ups and holding, per unit of time. */
  readonly cost: number;
  /** From one set-up to the next. */
  readonly cycleTime: number;
  /** How long the lot is being made. */
  readonly runTime: number;
  readonly peakStock: number;
  readonly meanStock: number;
}

/**
 * Economic production quantity: how many units to make at once when each lot costs a set-up and each unit in stock costs?
 *
 * Q* = √(2KD / (h(1 − D/P))), cost √(2KDh(1 − D/P)) per unit of time; without P the economic order quantity of Harris.
 * Symbols as in {@link LotInput}, any one unit of time. Assumes steady demand that is always met, and the same cost for
 * every set-up. Throws a RangeError unless K, D and h are above 0 and P, if given, above D.
 * Source: Harris (1913); Taft (1918); Silver, Pyke & Thomas, Inventory and Production Management (4th ed., 2017), ch. 4.
 *
 * @example economicLot({ setupCost: 100, demandRate: 200, holdingCost: 5, productionRate: 1000 }).quantity // 100
 */
export function economicLot(input: LotInput): EconomicLot {
  requireLot(input);
  requirePositive('holdingCost', input.holdingCost);
  const { setupCost, demandRate, holdingCost } = input;
  const idle = idleShare(input);
  const quantity = Math.sqrt((2 * setupCost * demandRate) / (holdingCost * idle));
  return {
    quantity,
    cost: Math.sqrt(2 * setupCost * demandRate * holdingCost * idle),
    cycleTime: quantity / demandRate,
    runTime: (quantity / demandRate) * (1 - idle),
    peakStock: quantity * idle,
    meanStock: (quantity * idle) / 2,
  };
}

/**
 * Cost of a lot size: what do set-ups and stock cost per unit of time when every lot has Q units?
 *
 * K·D/Q + h·Q(1 − D/P)/2. Assumptions as for `economicLot`. Throws a RangeError unless Q, K and D are above 0, h is not
 * negative and P, if given, above D.
 * Source: Harris (1913); Taft (1918).
 *
 * @example lotCost({ setupCost: 8, demandRate: 1300, holdingCost: 0.225 }, 250) // 69.725
 */
export function lotCost(input: LotInput, quantity: number): number {
  requireLot(input);
  requireNotNegative('holdingCost', input.holdingCost);
  requirePositive('quantity', quantity);
  const { setupCost, demandRate, holdingCost } = input;
  return (setupCost * demandRate) / quantity + (holdingCost * quantity * idleShare(input)) / 2;
}

/**
 * Flat bottom of the lot-size curve: how much dearer is a lot of x times the best size?
 *
 * ½(x + 1/x) times the least cost: 1.25 at twice or half the best lot. Free of every cost and rate. Throws a RangeError
 * unless x is above 0.
 * Source: Silver, Pyke & Thomas (2017), section 4.2.
 *
 * @example lotCostRatio(2) // 1.25
 */
export function lotCostRatio(timesBest: number): number {
  requirePositive('timesBest', timesBest);
  return (timesBest + 1 / timesBest) / 2;
}

function requireLot({ setupCost, demandRate, productionRate }: LotInput): void {
  requirePositive('setupCost', setupCost);
  requirePositive('demandRate', demandRate);
  if (productionRate !== undefined && !(productionRate > demandRate && productionRate < Infinity))
    refuse('productionRate', productionRate, `a finite number above the demand rate of ${demandRate}`);
}

/** 1 − D/P, the share of production that outruns demand. */
function idleShare({ demandRate, productionRate }: LotInput): number {
  return productionRate === undefined ? 1 : 1 - demandRate / productionRate;
}
