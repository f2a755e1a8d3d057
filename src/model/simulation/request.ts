/** What a run of the simulation is asked to do: plain data, so that it can be sent to a worker as it is. */
import { requireWhole, requireWithin } from '../numeric/guard.ts';
import { requireScenario } from '../strategy/guard-scenario.ts';
import { strategies, type Strategy } from '../strategy/outcome.ts';
import type { Scenario } from '../strategy/scenario.ts';
import { noOptions, requireOptions, type FactoryOptions } from './options.ts';

export interface SimulationRequest {
  readonly scenario: Scenario;
  /** What differs from the factory of the formulas; nothing by default. */
  readonly options?: Partial<FactoryOptions>;
  /** A whole number from 0 to 2³² − 1. The same seed gives the same numbers, everywhere. */
  readonly seed: number;
  /** The run ends when this many units have been sold after the warm-up (the cap). */
  readonly units: number;
  /**
   * The run ends earlier when each strategy's cost of stock and waiting is known to this share of itself, with 95 %
   * confidence; null runs to the cap. It is looked at whenever the run has doubled.
   */
  readonly precision?: number | null;
  /** All three by default. Whichever are run, they meet the same orders and the same machine times. */
  readonly strategies?: readonly Strategy[];
  /** Units held at each stock point, in place of what the scenario's stock rule says. */
  readonly baseStock?: { readonly mts?: number; readonly ato?: number };
}

export interface GuardedRequest extends Required<SimulationRequest> {
  readonly options: FactoryOptions;
}

export const mostSeed = 2 ** 32 - 1;
export const mostUnits = 1e12;
const mostBaseStock = 1e6;

/** Fills in what was left out. Throws a RangeError naming the first thing outside its range. */
export function guardRequest(request: SimulationRequest): GuardedRequest {
  requireScenario(request.scenario);
  const options = { ...noOptions, ...request.options };
  requireOptions(options);
  requireWhole('seed', request.seed, 0, mostSeed);
  requireWhole('units', request.units, 1, mostUnits);
  const { precision = null, baseStock = {} } = request;
  if (precision !== null) requireWithin('precision', precision, 1e-6, 1);
  for (const level of [baseStock.mts, baseStock.ato]) {
    if (level !== undefined) requireWhole('baseStock', level, 1, mostBaseStock);
  }
  const asked = request.strategies ?? strategies;
  return {
    ...request,
    options,
    precision,
    baseStock,
    strategies: strategies.filter((id) => asked.includes(id)),
  };
}
