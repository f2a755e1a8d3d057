import { dispersionOf } from '../demand/dispersion.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { levelAt } from '../inventory/level.ts';
import { costPerUnit } from './cost-per-unit.ts';
import { StockPointWait } from './customer-wait.ts';
import { requireScenario } from './guard-scenario.ts';
import type { Outcome, Stock } from './outcome.ts';
import type { Scenario } from './scenario.ts';

const noStock: Stock = Object.freeze({
  points: 0,
  baseStock: 0,
  fillRate: 0,
  onHand: 0,
  value: 0,
  turns: null,
  capped: false,
});

/**
 * Make to order alone: nothing is made before the order. What does it cost, and how long do customers wait?
 *
 * W = L₁ + L₂ + Exp(η) weeks. Formula, units, assumptions, errors and source as in `evaluateStrategies`.
 *
 * @example evaluateMakeToOrder(defaultScenario).wait.mean // 2.96
 */
export function evaluateMakeToOrder(scenario: Scenario): Outcome {
  requireScenario(scenario);
  return makeToOrder(scenario);
}

/**
 * For guarded inputs: the stock point that holds nothing, so that every unit waits for its own
 * replenishment.
 */
export function makeToOrder(scenario: Scenario): Outcome {
  const { demandRate, fabricationWeeks, assemblyWeeks, utilization } = scenario;
  const dispersion = dispersionOf(demandRate, scenario.demandCv);
  const law = new StockPointLaw(demandRate, dispersion, utilization, 1, fabricationWeeks + assemblyWeeks);
  const wait = new StockPointWait(law, levelAt(law, law.ordersIn(law.leadTimeWeeks), 0), 0);
  return {
    strategy: 'mto',
    cost: costPerUnit(scenario, scenario.unitCost, 0, wait.mean),
    wait,
    stock: noStock,
  };
}
