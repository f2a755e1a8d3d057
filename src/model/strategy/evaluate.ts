import { assembleToOrder } from './assemble-to-order.ts';
import { requireScenario } from './guard-scenario.ts';
import { makeToOrder } from './make-to-order.ts';
import { makeToStock } from './make-to-stock.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { byRule } from './stock-rule.ts';

export interface Outcomes {
  readonly mts: Outcome;
  readonly ato: Outcome;
  readonly mto: Outcome;
}

/**
 * Comparison of the three strategies: what does each cost per unit sold, and how long do its customers
 * wait?
 *
 * Costs are currency per unit sold: production c·scale(·), holding v·h/52·ΣE[I]/Λ, obsolescence
 * v·(δ/T)/52·ΣE[I]/Λ, waiting w·c·E[W], misfit f·c/(4V); v is the value of a stocked unit. Waits are weeks;
 * `baseStock` and `fillRate` are per stock point, `onHand` and `value` over all of them. A strategy that
 * holds stock holds the least-cost level, or the smallest that reaches `fillTarget`, and at least one unit
 * a point. Median and 95th percentile are computed when first read.
 *
 * Assumes independent customers, one bottleneck before the decoupling point, one-for-one replenishment and
 * equally popular versions. Throws a RangeError that names the parameter outside the range of
 * `scenarioParameters`.
 * Source: docs/model.md; stock points after Zipkin, Foundations of Inventory Management (2000), chapters 6
 * and 7; misfit after Salop, Bell Journal of Economics 10 (1979) 141–156.
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
