import type { CostPerUnit } from './outcome.ts';
import type { Scenario } from './scenario.ts';

export const weeksPerYear = 52;

/**
 * What carrying a unit of stock costs a year, as a share of its value: holding plus the markdown spread
 * over its life.
 */
export function carryingRate(scenario: Scenario): number {
  return scenario.holdingRate + obsolescenceRate(scenario);
}

/** The part of it that is lost value: a markdown once in a product's life. */
export function obsolescenceRate(scenario: Scenario): number {
  return scenario.markdown / scenario.productLifeYears;
}

/**
 * All cost parts, currency per unit sold. `production` is what the unit costs to make, `stockValue` the
 * mean value of all stock, `meanWait` the customer's mean wait in weeks.
 *
 * Misfit is Salop's circle: with V evenly spaced versions the average customer's wish is 1/(4V) of the
 * circle away from the nearest.
 */
export function costPerUnit(
  scenario: Scenario,
  production: number,
  stockValue: number,
  meanWait: number,
): CostPerUnit {
  const { unitCost } = scenario;
  const yearlyValue = stockValue / (weeksPerYear * scenario.demandRate);
  const holding = scenario.holdingRate * yearlyValue;
  const obsolescence = obsolescenceRate(scenario) * yearlyValue;
  const waiting = scenario.waitCostRate * unitCost * meanWait;
  const misfit = (unitCost * scenario.misfit) / (4 * scenario.versions);
  const total = production + holding + obsolescence + waiting + misfit;
  return { production, holding, obsolescence, waiting, misfit, total };
}
