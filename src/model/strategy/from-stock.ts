/**
 * What make to stock and assemble to order share: alike stock points, a stock rule, and the costs that
 * follow.
 */
import { dispersionOf } from '../demand/dispersion.ts';
import { mostCriticalRatio } from '../inventory/least-cost-stock.ts';
import { mostBaseStock } from '../inventory/stock-point-input.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { requireWhole } from '../numeric/guard.ts';
import { costPerUnit, weeksPerYear } from './cost-per-unit.ts';
import { StockPointWait } from './customer-wait.ts';
import type { Outcome, Strategy } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { byRule, criticalRatioOf, ruledLevel } from './stock-rule.ts';

/**
 * Stock at `points` alike, each replenished in `leadTimeWeeks` plus the bottleneck; customers then wait
 * `afterwardsWeeks`. `made` and `stocked` are what a unit sold and a unit in stock cost, as shares of the
 * one-off unit cost.
 */
export function outcomeFromStock(
  strategy: Strategy,
  scenario: Scenario,
  points: number,
  leadTimeWeeks: number,
  afterwardsWeeks: number,
  made: number,
  stocked: number,
  given: number,
): Outcome {
  const { demandRate, unitCost } = scenario;
  const dispersion = dispersionOf(demandRate, scenario.demandCv);
  const law = new StockPointLaw(demandRate, dispersion, scenario.utilization, 1 / points, leadTimeWeeks);
  const criticalRatio = criticalRatioOf(scenario, stocked);
  const level = ruledLevel(law, scenario, criticalRatio, given);
  const onHand = points * level.onHand;
  const value = unitCost * stocked * onHand;
  const wait = new StockPointWait(law, level, afterwardsWeeks);
  const turns = (weeksPerYear * demandRate) / onHand;
  return {
    strategy,
    cost: costPerUnit(scenario, unitCost * made, value, wait.mean),
    wait,
    stock: {
      points,
      baseStock: level.baseStock,
      fillRate: level.served,
      onHand,
      value,
      turns: turns < Infinity ? turns : null,
      capped: given === byRule && scenario.fillTarget === null && criticalRatio > mostCriticalRatio,
    },
  };
}

/** Guards a level that overrules the stock rule. */
export function givenLevel(baseStock: number | undefined): number {
  if (baseStock === undefined) return byRule;
  requireWhole('baseStock', baseStock, 1, mostBaseStock);
  return baseStock;
}
