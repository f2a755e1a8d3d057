/** Measured values beside the exact ones of the formulas, and how many standard errors lie between. */
import { evaluateStrategies } from '../strategy/evaluate.ts';
import { evaluateAssembleToOrder } from '../strategy/assemble-to-order.ts';
import { evaluateMakeToStock } from '../strategy/make-to-stock.ts';
import type { Outcome, Strategy } from '../strategy/outcome.ts';
import type { Estimate } from './estimate.ts';
import type { LaneReport, SimulationReport } from './report.ts';
import type { SimulationRequest } from './request.ts';

export const comparedMeasures = ['total', 'holding', 'waiting', 'meanWait', 'fillRate', 'onHand'] as const;
export type ComparedMeasure = (typeof comparedMeasures)[number];

export interface Comparison extends Estimate {
  readonly strategy: Strategy;
  readonly measure: ComparedMeasure;
  readonly exact: number;
  /** (measured − exact) ÷ standard error; null while the run is too short or where nothing is left to chance. */
  readonly standardErrors: number | null;
  /** Whether the exact value lies in the 95 % interval; null likewise. */
  readonly inside: boolean | null;
}

/**
 * Every measure of every lane. Only a request without options has exact values to compare with (`isExact`); with options the
 * same rows say what the formulas would have said.
 */
export function compareWithExact(
  request: SimulationRequest,
  report: SimulationReport,
): readonly Comparison[] {
  return report.lanes.flatMap((lane) => {
    const exact = exactOutcome(request, lane.strategy);
    return comparedMeasures
      .filter((measure) => lane.strategy !== 'mto' || exactValue(exact, measure) !== 0)
      .map((measure) => compare(lane, measure, exactValue(exact, measure)));
  });
}

/** What the formulas say of a lane, with the base-stock that the request overrules. */
export function exactOutcome({ scenario, baseStock }: SimulationRequest, strategy: Strategy): Outcome {
  if (strategy === 'mts') return evaluateMakeToStock(scenario, baseStock?.mts);
  if (strategy === 'ato') return evaluateAssembleToOrder(scenario, baseStock?.ato);
  return evaluateStrategies(scenario).mto;
}

function compare(lane: LaneReport, measure: ComparedMeasure, exact: number): Comparison {
  const estimate = measured(lane, measure);
  const { value, standardError, halfWidth } = estimate;
  const known = standardError !== null && halfWidth !== null && standardError > 0;
  return {
    ...estimate,
    strategy: lane.strategy,
    measure,
    exact,
    standardErrors: known ? (value - exact) / standardError : null,
    inside: known ? Math.abs(value - exact) <= halfWidth : null,
  };
}

function measured({ cost, wait, stock }: LaneReport, measure: ComparedMeasure): Estimate {
  if (measure === 'meanWait') return wait.mean;
  if (measure === 'fillRate' || measure === 'onHand') return stock[measure];
  return cost[measure];
}

function exactValue({ cost, wait, stock }: Outcome, measure: ComparedMeasure): number {
  if (measure === 'meanWait') return wait.mean;
  if (measure === 'fillRate' || measure === 'onHand') return stock[measure];
  return cost[measure];
}
