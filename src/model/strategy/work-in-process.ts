import { dispersionOf } from '../demand/dispersion.ts';
import { departureRate } from '../queue/bottleneck.ts';
import { requireScenario } from './guard-scenario.ts';
import type { Scenario } from './scenario.ts';

/**
 * Work in process: how many units are being made at a random moment?
 *
 * Λ·(L₁ + L₂ + 1/η) units by Little's law: the units sold a week times the weeks each spends in
 * fabrication, assembly and at the bottleneck. The same for all three strategies, so it is reported and not
 * charged. Throws a RangeError as `evaluateStrategies` does.
 * Source: Little, Operations Research 9 (1961) 383–387.
 *
 * @example workInProcess(defaultScenario) // 148
 */
export function workInProcess(scenario: Scenario): number {
  requireScenario(scenario);
  const { demandRate, demandCv, utilization, fabricationWeeks, assemblyWeeks } = scenario;
  const departures = departureRate(demandRate, dispersionOf(demandRate, demandCv), utilization);
  return demandRate * (fabricationWeeks + assemblyWeeks + 1 / departures);
}
