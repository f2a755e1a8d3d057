import { requireNotNegative, requirePositive } from '../numeric/guard.ts';
import { bestRun } from './run-costs.ts';
import { requireRuns, weeksPerYear, type RunScenario } from './run-scenario.ts';

export interface StandardScenario extends RunScenario {
  /** F, what designing and tooling up for one standard version costs, once. */
  readonly toolingCost: number;
  /** T, how long the version sells. */
  readonly productLifeYears: number;
}

/** Rates between which a break-even is looked for, units of one version a week. */
const slowest = 1e-4;
const fastest = 1e6;

/**
 * Cost of a standard version: what does a unit cost, tooling included, when `rate` of them sell a week?
 *
 * F/(52Tλ) plus the cost of a unit in its best run. Symbols and units as in {@link StandardScenario}; the version takes
 * ρ/V of its machine whatever it sells. Throws a RangeError for a number outside its range.
 * Source: Hax & Majluf, Interfaces 12 (1982) 50–61, with Taft (1918) for the run.
 *
 * @example standardUnitCost({ demandRate: 1, versions: 1, setupCost: 100, unitCost: 52, scaleSaving: 0, holdingRate: 0.5, utilization: 0.75, toolingCost: 5200, productLifeYears: 1 }, 100) // 53.5
 */
export function standardUnitCost(scenario: StandardScenario, rate: number): number {
  requireStandard(scenario);
  requirePositive('rate', rate);
  return unitCostAt(scenario, rate);
}

/**
 * Cost of a one-off: what does a unit cost that is designed by nobody else's order?
 *
 * c + K: the unit itself and a set-up all its own; no tooling, no stock. Throws a RangeError unless both are above 0.
 * Source: definition; c is the cost of a unit made as a one-off.
 *
 * @example oneOffUnitCost({ unitCost: 600, setupCost: 200 }) // 800
 */
export function oneOffUnitCost(input: Pick<RunScenario, 'unitCost' | 'setupCost'>): number {
  requirePositive('unitCost', input.unitCost);
  requirePositive('setupCost', input.setupCost);
  return input.unitCost + input.setupCost;
}

/**
 * Break-even volume: how many of one version must sell a week for a standard product to beat one-offs?
 *
 * The rate λ at which F/(52Tλ) + best-run cost = c + K. The left side falls as λ rises, so there is one at most; found by
 * halving the logarithm. Null where even a million a week do not pay the tooling; the lower end, 0.0001 a week, where
 * fewer still would. Throws a RangeError as `standardUnitCost` does.
 * Source: as `standardUnitCost`.
 *
 * @example breakEvenRate({ demandRate: 1, versions: 1, setupCost: 100, unitCost: 52, scaleSaving: 0, holdingRate: 0, utilization: 0.75, toolingCost: 0, productLifeYears: 1 }) // 0.0001
 */
export function breakEvenRate(scenario: StandardScenario): number | null {
  requireStandard(scenario);
  const oneOff = oneOffUnitCost(scenario);
  const pays = (rate: number): boolean => unitCostAt(scenario, rate) <= oneOff;
  if (pays(slowest)) return slowest;
  if (!pays(fastest)) return null;
  let [low, high] = [Math.log(slowest), Math.log(fastest)];
  while (high - low > 1e-13 * Math.abs(high) + 1e-14) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (pays(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

function unitCostAt(scenario: StandardScenario, rate: number): number {
  const { toolingCost, productLifeYears, versions } = scenario;
  const tooling = toolingCost / (weeksPerYear * productLifeYears * rate);
  return tooling + bestRun({ ...scenario, demandRate: rate * versions }).total;
}

function requireStandard(scenario: StandardScenario): void {
  requireRuns(scenario);
  requireNotNegative('toolingCost', scenario.toolingCost);
  requirePositive('productLifeYears', scenario.productLifeYears);
}
