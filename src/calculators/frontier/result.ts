/** All plans of the reader's factory, and the few that the words are about. */
import { costFloor, stockFrontier, type Plan, type Scenario, type StockFrontier } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { parameters } from './parameters.ts';

export type FrontierValues = Values<typeof parameters>;

export interface FrontierResult {
  readonly frontier: StockFrontier;
  readonly floor: number;
  readonly cheapest: Plan;
  /** The cheapest plan that keeps the wait promised; null where none does or nothing is promised. */
  readonly promised: Plan | null;
  /** The cheapest plan with at most half the wait of the cheapest of all; null where there is none. */
  readonly halved: Plan | null;
  /** The first level of each strategy that serves the target from stock; null where no target is set. */
  readonly served: { readonly mts: Plan | null; readonly ato: Plan | null } | null;
}

export function evaluateFrontier(values: FrontierValues): FrontierResult {
  const scenario = values as Scenario;
  const { measure, longestWait, fillTarget } = values;
  const frontier = stockFrontier(scenario, measure);
  const plans = [...frontier.mts, ...frontier.ato, frontier.mto];
  const within = (longest: number): Plan | null =>
    cheapestOf(plans.filter(({ outcome }) => outcome.wait[measure] <= longest));
  const cheapest = cheapestOf(plans) ?? frontier.mto;
  const wait = cheapest.outcome.wait[measure];
  const reaching = (levels: readonly Plan[]): Plan | null =>
    levels.find(({ outcome }) => outcome.stock.fillRate >= (fillTarget ?? 1)) ?? null;
  return {
    frontier,
    floor: costFloor(scenario),
    cheapest,
    promised: longestWait === null ? null : within(longestWait),
    halved: wait > 0 ? within(wait / 2) : null,
    served: fillTarget === null ? null : { mts: reaching(frontier.mts), ato: reaching(frontier.ato) },
  };
}

function cheapestOf(plans: readonly Plan[]): Plan | null {
  return plans.reduce<Plan | null>(
    (best, plan) => (best && best.outcome.cost.total <= plan.outcome.cost.total ? best : plan),
    null,
  );
}
