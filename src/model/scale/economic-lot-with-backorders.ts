import { requirePositive } from '../numeric/guard.ts';
import { economicLot, type LotInput } from './economic-lot.ts';

export interface BackorderLot {
  readonly quantity: number;
  readonly cost: number;
  readonly cycleTime: number;
  /** Share of demand that waits for the next lot. */
  readonly backorderedShare: number;
  readonly peakBackorders: number;
}

/**
 * Economic lot with planned backorders: how large a lot when some customers may wait for it?
 *
 * Q* = √(2KD(h + b)/(hb)), with a share h/(h + b) of demand backordered; b is what keeping one unit waiting costs per unit
 * of time, other symbols as in `economicLot`. The longer customers may wait, the less stock: the way from make to stock
 * to make to order in one formula. Throws a RangeError unless K, D, h and b are above 0.
 * Source: Silver, Pyke & Thomas (2017), section 4.8; Zipkin (2000), section 3.3.
 *
 * @example economicLotWithBackorders({ setupCost: 1, demandRate: 2, holdingCost: 1, backorderCost: 1 }).backorderedShare // 0.5
 */
export function economicLotWithBackorders(
  input: Omit<LotInput, 'productionRate'> & { readonly backorderCost: number },
): BackorderLot {
  const { backorderCost, demandRate, holdingCost, setupCost } = input;
  requirePositive('backorderCost', backorderCost);
  const { quantity, cost } = economicLot({ setupCost, demandRate, holdingCost });
  const backorderedShare = holdingCost / (holdingCost + backorderCost);
  const stretch = Math.sqrt((holdingCost + backorderCost) / backorderCost);
  return {
    quantity: quantity * stretch,
    cost: cost / stretch,
    cycleTime: (quantity * stretch) / demandRate,
    backorderedShare,
    peakBackorders: quantity * stretch * backorderedShare,
  };
}
