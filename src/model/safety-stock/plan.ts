/** One target read in its two ways, side by side, so that they are never taken for one another. */
import type { CycleDemandLaw } from '../demand/demand-law.ts';
import { requireNotNegative } from '../numeric/guard.ts';
import { leadTimeDemandLaw, type LeadTimeFamily, type LeadTimeInput } from './lead-time-demand.ts';
import {
  reorderLevelForCycles,
  reorderLevelForFill,
  reorderMeasures,
  type ReorderMeasures,
} from './service.ts';

export interface SafetyStockInput extends LeadTimeInput {
  readonly family: LeadTimeFamily;
  /** Weeks of demand in a lot; units are ordered one by one where that is less than one. */
  readonly lotWeeks: number;
  /** The service asked for, whichever of the two is meant. */
  readonly target: number;
}

export interface ReorderPlan {
  readonly reorderLevel: number;
  readonly measures: ReorderMeasures;
}

export interface SafetyStockPlan {
  readonly demand: CycleDemandLaw;
  readonly lotSize: number;
  /** What reaches the target as a share of cycles without a stockout. */
  readonly cycle: ReorderPlan;
  /** What reaches it as a share of units served from stock. */
  readonly fill: ReorderPlan;
}

/** Units in a lot: at least one, and whole. */
export function lotSizeOf({
  demandRate,
  lotWeeks,
}: Pick<SafetyStockInput, 'demandRate' | 'lotWeeks'>): number {
  return Math.max(1, Math.round(demandRate * lotWeeks));
}

/**
 * Safety stock: how much is needed for a service target, read as cycles without a stockout and as units from stock?
 *
 * Levels after {@link reorderLevelForCycles} and {@link reorderLevelForFill}, for lots of `lotWeeks` weeks of demand.
 * Throws a RangeError naming the parameter outside its range. Source: as there.
 *
 * @example safetyStockPlan({ demandRate: 250, demandCv: 0.6, leadTimeWeeks: 2, leadTimeDeviation: 0, family: 'normal', lotWeeks: 4, target: 0.5 }).cycle.reorderLevel // 500
 */
export function safetyStockPlan(input: SafetyStockInput): SafetyStockPlan {
  requireNotNegative('lotWeeks', input.lotWeeks);
  const demand = leadTimeDemandLaw(input, input.family);
  const lotSize = lotSizeOf(input);
  const { target } = input;
  const planAt = (reorderLevel: number): ReorderPlan => ({
    reorderLevel,
    measures: reorderMeasures({ demand, reorderLevel, lotSize }),
  });
  return {
    demand,
    lotSize,
    cycle: planAt(reorderLevelForCycles({ demand, target })),
    fill: planAt(reorderLevelForFill({ demand, lotSize, target })),
  };
}
