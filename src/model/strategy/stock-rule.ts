/** The stock rule of the comparison: least cost or a target service, and never less than one unit. */
import { capCriticalRatio } from '../inventory/least-cost-stock.ts';
import { levelAt, smallestLevel } from '../inventory/level.ts';
import type { StockLevel } from '../inventory/stock-level.ts';
import type { StockPointLaw } from '../inventory/stock-point-law.ts';
import { carryingRate, weeksPerYear } from './cost-per-unit.ts';
import type { Scenario } from './scenario.ts';

/** A stock point that holds nothing is make to order, which has a column of its own. */
const leastStock = 1;
/** Stands for "let the stock rule decide"; levels themselves are never negative. */
export const byRule = -1;

/**
 * w/(w+H) per unit-week, both as shares of the one-off unit cost; 0 where waiting costs nothing, whatever H
 * is.
 */
export function criticalRatioOf(scenario: Scenario, stockedValue: number): number {
  const carrying = (stockedValue * carryingRate(scenario)) / weeksPerYear;
  const waiting = scenario.waitCostRate;
  return waiting === 0 ? 0 : waiting / (waiting + carrying);
}

/** The level to hold at each point: the `given` one, else what the scenario's rule says. */
export function ruledLevel(
  law: StockPointLaw,
  scenario: Scenario,
  criticalRatio: number,
  given: number,
): StockLevel {
  if (given !== byRule) return levelAt(law, law.ordersIn(law.leadTimeWeeks), given);
  if (scenario.fillTarget !== null) return smallestLevel(law, leastStock, 0, scenario.fillTarget);
  return smallestLevel(law, leastStock, capCriticalRatio(criticalRatio), 0);
}
