/** The guard of a whole scenario: ranges come from the parameter table, so that they are written once. */
import { refuse, requireNotNegative, requireWhole, requireWithin } from '../numeric/guard.ts';
import type { ScenarioParameter } from './scenario-parameter.ts';
import { scenarioParameters, type Scenario, type ScenarioName } from './scenario.ts';

/** Plain constants instead of a loop over names: this runs in every evaluation. */
const table: Readonly<Record<ScenarioName, ScenarioParameter>> = scenarioParameters;
const {
  demandRate,
  versions,
  holdingRate,
  unitCost,
  scaleSaving,
  platformValueShare,
  versionsPerPlatform,
  fabricationWeeks,
  assemblyWeeks,
  utilization,
  productLifeYears,
  markdown,
  waitCostRate,
  misfit,
  fillTarget,
} = table;

/**
 * Throws a RangeError naming the first parameter outside its range. Any volatility of 0 or more is
 * accepted.
 */
export function requireScenario(scenario: Scenario): void {
  requireNotNegative('demandCv', scenario.demandCv);
  requireWithin('demandRate', scenario.demandRate, demandRate.min, demandRate.max);
  requireWhole('versions', scenario.versions, versions.min, versions.max);
  requireWithin('holdingRate', scenario.holdingRate, holdingRate.min, holdingRate.max);
  requireWithin('unitCost', scenario.unitCost, unitCost.min, unitCost.max);
  requireWithin('scaleSaving', scenario.scaleSaving, scaleSaving.min, scaleSaving.max);
  requireWithin(
    'platformValueShare',
    scenario.platformValueShare,
    platformValueShare.min,
    platformValueShare.max,
  );
  requireWhole(
    'versionsPerPlatform',
    scenario.versionsPerPlatform,
    versionsPerPlatform.min,
    versionsPerPlatform.max,
  );
  requireWithin('fabricationWeeks', scenario.fabricationWeeks, fabricationWeeks.min, fabricationWeeks.max);
  requireWithin('assemblyWeeks', scenario.assemblyWeeks, assemblyWeeks.min, assemblyWeeks.max);
  requireWithin('utilization', scenario.utilization, utilization.min, utilization.max);
  requireWithin('productLifeYears', scenario.productLifeYears, productLifeYears.min, productLifeYears.max);
  requireWithin('markdown', scenario.markdown, markdown.min, markdown.max);
  requireWithin('waitCostRate', scenario.waitCostRate, waitCostRate.min, waitCostRate.max);
  requireWithin('misfit', scenario.misfit, misfit.min, misfit.max);
  const target = scenario.fillTarget;
  if (target === null) return;
  if (!(typeof target === 'number' && target >= fillTarget.min && target <= fillTarget.max)) {
    refuse('fillTarget', target, `null or a number from ${fillTarget.min} to ${fillTarget.max}`);
  }
}
