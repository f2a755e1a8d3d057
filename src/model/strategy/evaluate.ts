/** The three strategies, each one stock point (or none) and the costs that follow from it. */
import { dispersionOf } from '../demand/dispersion.ts';
import { mostCriticalRatio } from '../inventory/least-cost-stock.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { requireWhole } from '../numeric/guard.ts';
import { mostBaseStock } from '../inventory/stock-point-input.ts';
import { StockPointWait } from './customer-wait.ts';
import { requireScenario } from './guard-scenario.ts';
import type { Outcome, Strategy } from './outcome.ts';
import { scaleFactor } from './scale.ts';
import type { Scenario } from './scenario.ts';
import { carryingRate, criticalRatioOf, ruledLevel } from './stock-rule.ts';

const weeksPerYear = 52;
/** Stands for "let the stock rule decide". */
const byRule = -1;

export interface Outcomes {
  readonly mts: Outcome;
  readonly ato: Outcome;
  readonly mto: Outcome;
}

/**
 * Comparison of the three strategies: what does each cost per unit sold, and how long do its customers wait?
 *
 * Costs in currency per unit sold: production, holding, obsolescence, waiting, misfit and their total; waits in weeks; stock
 * in units over all stock points. Each strategy that holds stock holds the least-cost level, or the smallest that reaches
 * `fillTarget`, at least one unit a point. Median and 95th percentile are computed when first read. Assumes the factory of
 * docs/model.md: independent customers, one bottleneck before the decoupling point, one-for-one replenishment, equally popular versions.
 * Throws a RangeError that names the parameter outside the range of `scenarioParameters`.
 * Source: docs/model.md; the stock point is Zipkin (2000), sections 6.2 and 7.3, misfit is Salop, Bell Journal of Economics 10 (1979) 141–156.
 *
 * @example evaluateStrategies(defaultScenario).ato.stock.baseStock // 43
 */
export function evaluateStrategies(scenario: Scenario): Outcomes {
  requireScenario(scenario);
  return {
    mts: makeToStock(scenario, byRule),
    ato: assembleToOrder(scenario, byRule),
    mto: makeToOrder(scenario),
  };
}

/**
 * Make to stock alone: finished versions wait for customers. `baseStock` overrules the stock rule (1 or more units of
 * each version), to draw what every level costs. Errors and units as in `evaluateStrategies`.
 *
 * @example evaluateMakeToStock(defaultScenario).stock.baseStock // 8
 */
export function evaluateMakeToStock(scenario: Scenario, baseStock?: number): Outcome {
  requireScenario(scenario);
  return makeToStock(scenario, givenLevel(baseStock));
}

/**
 * Assemble to order alone: half-finished platforms wait for customers, who wait for assembly. `baseStock` as in
 * `evaluateMakeToStock`, in platforms of each kind. Errors and units as in `evaluateStrategies`.
 *
 * @example evaluateAssembleToOrder(defaultScenario).stock.points // 4
 */
export function evaluateAssembleToOrder(scenario: Scenario, baseStock?: number): Outcome {
  requireScenario(scenario);
  return assembleToOrder(scenario, givenLevel(baseStock));
}

/**
 * Make to order alone: nothing is made before the order; W = L₁ + L₂ + Exp(η). Errors and units as in
 * `evaluateStrategies`.
 *
 * @example evaluateMakeToOrder(defaultScenario).wait.mean // 2.96
 */
export function evaluateMakeToOrder(scenario: Scenario): Outcome {
  requireScenario(scenario);
  return makeToOrder(scenario);
}

function givenLevel(baseStock: number | undefined): number {
  if (baseStock === undefined) return byRule;
  requireWhole('baseStock', baseStock, 1, mostBaseStock);
  return baseStock;
}

function makeToStock(scenario: Scenario, given: number): Outcome {
  const unit = scaleFactor(scenario.demandRate / scenario.versions, scenario.scaleSaving);
  const lead = scenario.fabricationWeeks + scenario.assemblyWeeks;
  return fromStock('mts', scenario, scenario.versions, lead, 0, unit, unit, given);
}

function assembleToOrder(scenario: Scenario, given: number): Outcome {
  const { demandRate, platformValueShare, scaleSaving, assemblyWeeks } = scenario;
  const platforms = Math.ceil(scenario.versions / scenario.versionsPerPlatform);
  const platform = platformValueShare * scaleFactor(demandRate / platforms, scaleSaving);
  const unit = platform + (1 - platformValueShare);
  return fromStock(
    'ato',
    scenario,
    platforms,
    scenario.fabricationWeeks,
    assemblyWeeks,
    unit,
    platform,
    given,
  );
}

/** Stock at `points` alike; `unit` and `stocked` are the costs of a unit sold and of a unit in stock, in one-off costs. */
function fromStock(
  strategy: Strategy,
  scenario: Scenario,
  points: number,
  leadTimeWeeks: number,
  afterwardsWeeks: number,
  unit: number,
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
  const perUnit = value / (weeksPerYear * demandRate);
  const meanWait = level.backorders / law.unitRate;
  const wait = new StockPointWait(
    law,
    level.baseStock,
    level.unserved,
    level.served,
    meanWait,
    afterwardsWeeks,
  );
  const turns = (weeksPerYear * demandRate) / onHand;
  return {
    strategy,
    cost: costs(
      scenario,
      unitCost * unit,
      scenario.holdingRate * perUnit,
      (carryingRate(scenario) - scenario.holdingRate) * perUnit,
      wait.mean,
    ),
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

function makeToOrder(scenario: Scenario): Outcome {
  const { demandRate, fabricationWeeks, assemblyWeeks, utilization } = scenario;
  const lead = fabricationWeeks + assemblyWeeks;
  const law = new StockPointLaw(
    demandRate,
    dispersionOf(demandRate, scenario.demandCv),
    utilization,
    1,
    lead,
  );
  const wait = new StockPointWait(law, 0, 1, 0, lead + 1 / law.departureRate, 0);
  return {
    strategy: 'mto',
    cost: costs(scenario, scenario.unitCost, 0, 0, wait.mean),
    wait,
    stock: { points: 0, baseStock: 0, fillRate: 0, onHand: 0, value: 0, turns: null, capped: false },
  };
}

function costs(
  scenario: Scenario,
  production: number,
  holding: number,
  obsolescence: number,
  meanWait: number,
) {
  const { unitCost } = scenario;
  const waiting = scenario.waitCostRate * unitCost * meanWait;
  const misfit = (unitCost * scenario.misfit) / (4 * scenario.versions);
  const total = production + holding + obsolescence + waiting + misfit;
  return { production, holding, obsolescence, waiting, misfit, total };
}
