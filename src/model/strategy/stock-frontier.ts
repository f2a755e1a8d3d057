import { dispersionOf } from '../demand/dispersion.ts';
import { smallestLevel } from '../inventory/level.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { requireWhole } from '../numeric/guard.ts';
import { assembleToOrder } from './assemble-to-order.ts';
import { requireScenario } from './guard-scenario.ts';
import { makeToOrder } from './make-to-order.ts';
import { makeToStock } from './make-to-stock.ts';
import type { Outcome } from './outcome.ts';
import type { Scenario } from './scenario.ts';
import { byRule } from './stock-rule.ts';

/** One way to run the factory: a strategy with a stock level. */
export interface Plan {
  readonly outcome: Outcome;
  /** True where another plan costs no more and keeps nobody waiting longer, and is better in one of the two. */
  readonly dominated: boolean;
}

export interface StockFrontier {
  /** By rising stock level, from 1 to the level whose fill rate is 99.9 %. */
  readonly mts: readonly Plan[];
  readonly ato: readonly Plan[];
  readonly mto: Plan;
}

/** Stock beyond this share of units served at once buys off nothing that anybody would notice. */
const negligiblyFewWait = 0.999;

/**
 * Frontier of cost and wait: how much waiting can stock buy off, and at what price?
 *
 * Every base-stock level s of make to stock and of assemble to order, from 1 to the first that serves 99.9 % of units
 * at once, with what it costs and how long customers wait; and make to order, which has none. Where there are more than
 * `mostLevels` of them, so many evenly spread, the least-cost level among them. A plan is dominated if another one costs
 * no more and waits no longer and is strictly better in one; `wait` says which wait counts, the mean or the 95th
 * percentile. The scenario's `fillTarget` plays no part. Throws a RangeError that names the parameter outside its range.
 * Source: outcomes as `evaluateStrategies`; exchange curves as in Silver, Pyke & Thomas, Inventory and Production
 * Management in Supply Chains (4th ed., 2017), chapter 6.
 *
 * @example stockFrontier(defaultScenario, 'mean').mts[7].outcome.stock.baseStock // 8
 */
export function stockFrontier(scenario: Scenario, wait: 'mean' | 'p95', mostLevels = 160): StockFrontier {
  requireScenario(scenario);
  requireWhole('mostLevels', mostLevels, 3, 10_000);
  const free = { ...scenario, fillTarget: null };
  const { versions, fabricationWeeks, assemblyWeeks } = free;
  const platforms = Math.ceil(versions / free.versionsPerPlatform);
  const levels = (points: number, lead: number, best: Outcome): readonly number[] =>
    spread(Math.max(lastLevel(free, points, lead), best.stock.baseStock), best.stock.baseStock, mostLevels);
  const mts = levels(versions, fabricationWeeks + assemblyWeeks, makeToStock(free, byRule)).map((level) =>
    makeToStock(free, level),
  );
  const ato = levels(platforms, fabricationWeeks, assembleToOrder(free, byRule)).map((level) =>
    assembleToOrder(free, level),
  );
  const mto = makeToOrder(free);
  const dominated = dominatedAmong([...mts, ...ato, mto], wait);
  const plan = (outcome: Outcome): Plan => ({ outcome, dominated: dominated.has(outcome) });
  return { mts: mts.map(plan), ato: ato.map(plan), mto: plan(mto) };
}

function lastLevel(scenario: Scenario, points: number, leadTimeWeeks: number): number {
  const { demandRate, demandCv, utilization } = scenario;
  const dispersion = dispersionOf(demandRate, demandCv);
  const law = new StockPointLaw(demandRate, dispersion, utilization, 1 / points, leadTimeWeeks);
  return smallestLevel(law, 1, 0, negligiblyFewWait).baseStock;
}

function spread(last: number, best: number, most: number): readonly number[] {
  if (last <= most) return Array.from({ length: last }, (_, index) => index + 1);
  const even = Array.from({ length: most - 1 }, (_, index) =>
    Math.round(1 + ((last - 1) * index) / (most - 2)),
  );
  return [...new Set([...even, best])].sort((a, b) => a - b);
}

function dominatedAmong(outcomes: readonly Outcome[], wait: 'mean' | 'p95'): ReadonlySet<Outcome> {
  const order = [...outcomes].sort((a, b) => a.wait[wait] - b.wait[wait] || a.cost.total - b.cost.total);
  const dominated = new Set<Outcome>();
  let least: Outcome | undefined;
  for (const outcome of order) {
    const same = least?.wait[wait] === outcome.wait[wait] && least.cost.total === outcome.cost.total;
    if (least && !same && outcome.cost.total >= least.cost.total) dominated.add(outcome);
    else if (!same) least = outcome;
  }
  return dominated;
}
