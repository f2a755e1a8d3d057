/** Short ways to simulate a factory in tests. */
import { defaultScenario, type Scenario, type Strategy } from '../../src/model/index.ts';
import type { Estimate } from '../../src/model/simulation/estimate.ts';
import type { FactoryOptions } from '../../src/model/simulation/options.ts';
import type { LaneReport } from '../../src/model/simulation/report.ts';
import { simulate } from '../../src/model/simulation/simulation.ts';

/** A plain queue: orders of one unit, one version, no fixed stages, ten units a week. */
export const queueScenario: Scenario = {
  ...defaultScenario,
  demandRate: 10,
  demandCv: 0,
  versions: 1,
  versionsPerPlatform: 1,
  fabricationWeeks: 0,
  assemblyWeeks: 0,
};

export function simulatedLane(
  strategy: Strategy,
  scenario: Scenario,
  options: Partial<FactoryOptions>,
  { units = 4_000_000, baseStock = {} } = {},
): LaneReport {
  const [lane] = simulate({ scenario, options, seed: 11, units, strategies: [strategy], baseStock }).lanes;
  if (!lane) throw new Error('No lane was simulated.');
  return lane;
}

/** How many standard errors a measured value is off, or a complaint where the run was too short to tell. */
export function standardErrorsOff({ value, standardError }: Estimate, expected: number): number {
  if (standardError === null) throw new Error('The run was too short for a standard error.');
  return Math.abs(value - expected) / standardError;
}
