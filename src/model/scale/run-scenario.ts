/** A family of versions made in runs on one machine: what the functions of this folder need to know about it. */
import {
  requireFraction,
  requireNotNegative,
  requirePositive,
  requireWhole,
  requireWithin,
} from '../numeric/guard.ts';
import { scaleFactor } from '../strategy/scale.ts';
import { scenarioParameters } from '../strategy/scenario.ts';
import type { LotInput } from './economic-lot.ts';

export const weeksPerYear = 52;

export interface RunScenario {
  /** Λ, units of the family sold a week. */
  readonly demandRate: number;
  /** V, versions that share them equally. */
  readonly versions: number;
  /** K, cost of changing over to a version. */
  readonly setupCost: number;
  /** c, cost of a unit made as a one-off, its set-up apart. */
  readonly unitCost: number;
  /** Saved with each doubling of the number of alike units a week. */
  readonly scaleSaving: number;
  /** h, holding cost as a share of value a year. */
  readonly holdingRate: number;
  /** ρ, share of the machine's time that the whole family takes. */
  readonly utilization: number;
}

export function requireRuns(scenario: RunScenario): void {
  requirePositive('demandRate', scenario.demandRate);
  requireWhole('versions', scenario.versions, 1, 1e9);
  requirePositive('setupCost', scenario.setupCost);
  requirePositive('unitCost', scenario.unitCost);
  const { min, max } = scenarioParameters.scaleSaving;
  requireWithin('scaleSaving', scenario.scaleSaving, min, max);
  requireNotNegative('holdingRate', scenario.holdingRate);
  requireFraction('utilization', scenario.utilization);
}

/** v = c·scale(λ), cost and value of a unit of a version that sells `rate` a week. */
export function unitValueAt({ unitCost, scaleSaving }: RunScenario, rate: number): number {
  return unitCost * scaleFactor(rate, scaleSaving);
}

/** The lot-size problem of one version that sells `rate` units a week and takes ρ/V of the machine's time. */
export function lotOf(scenario: RunScenario, rate: number): Required<LotInput> {
  const { setupCost, holdingRate, utilization, versions } = scenario;
  return {
    setupCost,
    demandRate: rate,
    holdingCost: (unitValueAt(scenario, rate) * holdingRate) / weeksPerYear,
    productionRate: (rate * versions) / utilization,
  };
}
