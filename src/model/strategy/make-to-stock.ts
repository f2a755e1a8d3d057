import { givenLevel, outcomeFromStock } from './from-stock.ts';
import { requireScenario } from './guard-scenario.ts';
import type { Outcome } from './outcome.ts';
import { scaleFactor } from './scale.ts';
import type { Scenario } from './scenario.ts';

/**
 * Make to stock alone: finished versions wait for customers. What does it cost, and who still waits?
 *
 * `baseStock` (1 or more units of each version) overrules the stock rule, to draw what every level costs.
 * Formula, units, assumptions, errors and source as in `evaluateStrategies`.
 *
 * @example evaluateMakeToStock(defaultScenario).stock.baseStock // 8
 */
export function evaluateMakeToStock(scenario: Scenario, baseStock?: number): Outcome {
  requireScenario(scenario);
  return makeToStock(scenario, givenLevel(baseStock));
}

/** For guarded inputs: V points behind both fixed stages; the customer takes the unit home. */
export function makeToStock(scenario: Scenario, given: number): Outcome {
  const made = scaleFactor(scenario.demandRate / scenario.versions, scenario.scaleSaving);
  const lead = scenario.fabricationWeeks + scenario.assemblyWeeks;
  return outcomeFromStock('mts', scenario, scenario.versions, lead, 0, made, made, given);
}
