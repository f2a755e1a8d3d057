import { requirePositive } from '../numeric/guard.ts';
import { economicLot } from './economic-lot.ts';
import { lotOf, requireRuns, unitValueAt, weeksPerYear, type RunScenario } from './run-scenario.ts';

/** Where stock costs nothing the best run has no end; a run never covers more than the sales of so many years. */
export const longestRunYears = 10;

export interface RunCosts {
  /** Units a run. */
  readonly quantity: number;
  /** Cost per unit sold: making it, its share of the set-up, its time in stock. */
  readonly production: number;
  readonly setup: number;
  readonly holding: number;
  readonly total: number;
  /** Of the whole family: set-ups a year, and units in stock on average. */
  readonly setupsPerYear: number;
  readonly cycleStock: number;
}

export interface BestRun extends RunCosts {
  /** Best size by the formula, before the bounds below; null where stock costs nothing. */
  readonly economicQuantity: number | null;
  /** `one`: set-ups are so cheap that every unit is its own run; `longest`: stock is so cheap that runs have no end. */
  readonly bound: 'none' | 'one' | 'longest';
}

/**
 * Cost of a run: what does a unit cost when each version is made in runs of Q?
 *
 * v + K/Q + v·h/52 · Q(1 − ρ/V)/(2λ), with λ = Λ/V units of a version a week and v = c·scale(λ) the cost of making one;
 * symbols and units as in {@link RunScenario}. Assumes steady demand, equal versions, and runs that do not get in each
 * other's way on the machine. Throws a RangeError for a number outside its range.
 * Source: Taft (1918); Silver, Pyke & Thomas (2017), sections 4.2 and 4.9.
 *
 * @example runCosts({ demandRate: 1, versions: 1, setupCost: 100, unitCost: 52, scaleSaving: 0, holdingRate: 0.5, utilization: 0.5 }, 20).total // 59.5
 */
export function runCosts(scenario: RunScenario, quantity: number): RunCosts {
  requireRuns(scenario);
  requirePositive('quantity', quantity);
  const { demandRate, versions, setupCost, utilization } = scenario;
  const rate = demandRate / versions;
  const { holdingCost } = lotOf(scenario, rate);
  const production = unitValueAt(scenario, rate);
  const meanStock = (quantity * (1 - utilization / versions)) / 2;
  const setup = setupCost / quantity;
  const holding = (holdingCost * meanStock) / rate;
  return {
    quantity,
    production,
    setup,
    holding,
    total: production + setup + holding,
    setupsPerYear: (weeksPerYear * demandRate) / quantity,
    cycleStock: versions * meanStock,
  };
}

/**
 * Best run: how many units of a version to make at once?
 *
 * The economic production quantity √(2Kλ/(H(1 − ρ/V))), H = v·h/52, but never less than one unit and never more than ten
 * years' sales. At a fixed family volume Λ it falls, and set-ups and stock of the whole family rise, like √V. Assumptions
 * and errors as for `runCosts`.
 * Source: Taft (1918).
 *
 * @example bestRun({ demandRate: 1, versions: 1, setupCost: 100, unitCost: 52, scaleSaving: 0, holdingRate: 0.5, utilization: 0.75 }).quantity // 40
 */
export function bestRun(scenario: RunScenario): BestRun {
  requireRuns(scenario);
  const lot = lotOf(scenario, scenario.demandRate / scenario.versions);
  const economicQuantity = lot.holdingCost > 0 ? economicLot(lot).quantity : null;
  const longest = longestRunYears * weeksPerYear * lot.demandRate;
  const quantity = Math.max(1, Math.min(longest, economicQuantity ?? longest));
  const unbounded = economicQuantity === quantity;
  return {
    ...runCosts(scenario, quantity),
    economicQuantity,
    bound: unbounded ? 'none' : quantity === 1 && (economicQuantity ?? 0) < 1 ? 'one' : 'longest',
  };
}
