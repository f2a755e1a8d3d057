import { givenLevel, outcomeFromStock } from './from-stock.ts';
import { requireScenario } from './guard-scenario.ts';
import type { Outcome } from './outcome.ts';
import { scaleFactor } from './scale.ts';
import type { Scenario } from './scenario.ts';

/**
 * Assemble to order alone: half-finished platforms wait for customers, who wait for assembly. What does it
 * cost?
 *
 * `baseStock` (1 or more platforms of each kind) overrules the stock rule. Formula, units, assumptions,
 * errors and source as in `evaluateStrategies`.
 *
 * @example evaluateAssembleToOrder(defaultScenario).stock.points // 4
 */
export function evaluateAssembleToOrder(scenario: Scenario, baseStock?: number): Outcome {
  requireScenario(scenario);
  return assembleToOrder(scenario, givenLevel(baseStock));
}

/**
 * For guarded inputs: ⌈V/m⌉ points behind fabrication, assembly after them. Only platforms gain from scale.
 */
export function assembleToOrder(scenario: Scenario, given: number): Outcome {
  const { platformValueShare, fabricationWeeks, assemblyWeeks } = scenario;
  const platforms = Math.ceil(scenario.versions / scenario.versionsPerPlatform);
  const platform = platformValueShare * scaleFactor(scenario.demandRate / platforms, scenario.scaleSaving);
  const made = platform + (1 - platformValueShare);
  return outcomeFromStock('ato', scenario, platforms, fabricationWeeks, assemblyWeeks, made, platform, given);
}
