/** The stock rule of the comparison: least cost or a target service, and never less than one unit. */
import { capCriticalRatio } from '../inventory/least-cost-stock.ts';
import { levelAt, smallestLevel } from '../inventory/level.ts';
import type { StockLevel } from '../inventory/stock-level.ts';
import type { StockPointLaw } from '../inventory/stock-point-law.ts';
import type { Scenario } from './scenario.ts';

/** A stock point that holds nothing is make to order, which has a column of its own. */
const leastStock = 1;

/** w/(w+H), both per unit-week and per unit of one-off cost; 0 where neither waiting nor carrying stock costs anything. */
export function criticalRatioOf(scenario: Scenario, stockedValue: number): number {
  const carrying = (stockedValue * carryingRate(scenario)) / 52;
  const waiting = scenario.waitCostRate;
  return waiting === 0 ? 0 : waiting / (waiting + carrying);
}

/** What a unit of stock costs a year, as a share of its value: holding plus the markdown spread over the product's life. */
export function carryingRate(scenario: Scenario): number {
  return scenario.holdingRate + scenario.markdown / scenario.productLifeYears;
}

export function ruledLevel(
  law: StockPointLaw,
  scenario: Scenario,
  criticalRatio: number,
  given: number,
): StockLevel {
  if (given >= 0) return levelAt(law, law.ordersIn(law.leadTimeWeeks), given);
  if (scenario.fillTarget !== null) return smallestLevel(law, leastStock, 0, scenario.fillTarget);
  return smallestLevel(law, leastStock, capCriticalRatio(criticalRatio), 0);
}
