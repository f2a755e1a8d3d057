import {
  safetyStockPlan,
  stockCostPerYear,
  type ReorderPlan,
  type SafetyStockInput,
  type SafetyStockPlan,
} from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

export type SafetyStockValues = Values<typeof parameters>;

export interface SafetyStockResult extends SafetyStockPlan {
  /** The reading of the target that sets the stock, and the other one. */
  readonly chosen: ReorderPlan;
  readonly other: ReorderPlan;
  /** Currency a year for holding the chosen plan's safety stock, and all of its stock on hand. */
  readonly safetyCost: number;
  readonly onHandCost: number;
}

/** The values that the model reads; it takes no notice of the others. */
export function planInput(values: SafetyStockValues): SafetyStockInput {
  return values;
}

export function compute(values: SafetyStockValues): SafetyStockResult {
  const plan = safetyStockPlan(planInput(values));
  const [chosen, other] = values.measure === 'cycle' ? [plan.cycle, plan.fill] : [plan.fill, plan.cycle];
  return {
    ...plan,
    chosen,
    other,
    safetyCost: stockCostPerYear({ ...values, units: chosen.measures.safetyStock }),
    onHandCost: stockCostPerYear({ ...values, units: chosen.measures.meanOnHand }),
  };
}

/** How the two readings are called, in the order of a plan's fields. */
export const readings = {
  cycle: { series: 'Cycles without a stockout', short: 'of cycles', target: 'cycle service' },
  fill: { series: 'Units served from stock', short: 'of units', target: 'fill rate' },
} as const;

/** A share whose distance from 100 % still shows: 99.99 % is not 100 %. */
export function shareDecimals(share: number): number {
  const short = 1 - share;
  return short <= 0 ? 0 : Math.min(4, Math.max(1, Math.ceil(-Math.log10(short) - 1e-9) - 1));
}
