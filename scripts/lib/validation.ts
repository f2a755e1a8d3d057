/** Simulated factories beside the exact formulas: which scenarios, what is compared, and how the differences are counted. */
import {
  defaultScenario,
  demandCvFloor,
  dispersionIndex,
  type Outcome,
  type Scenario,
} from '../../src/model/index.ts';
import { BitStream } from '../../src/model/random/bit-stream.ts';
import { exactOutcome } from '../../src/model/simulation/against-exact.ts';
import { studentQuantile975, type Estimate } from '../../src/model/simulation/estimate.ts';
import type { LaneReport } from '../../src/model/simulation/report.ts';
import { Simulation } from '../../src/model/simulation/simulation.ts';
import { leadBins } from '../../src/model/simulation/wait-bins.ts';
import { longerThan } from '../../src/model/simulation/wait-law.ts';

export const measures = [
  'total cost',
  'mean wait',
  'fill rate',
  'stock on hand',
  'share later than half the lead time',
  'share later than lead time and mean queueing time',
  'share later than the 95th percentile',
] as const;

/** Parameters that the scenarios vary, in the order in which the data list them; the others stay at their defaults. */
export const varied = [
  'demandRate',
  'demandCv',
  'versions',
  'versionsPerPlatform',
  'utilization',
  'fabricationWeeks',
  'assemblyWeeks',
  'holdingRate',
  'waitCostRate',
  'fillTarget',
] as const;

/** Batches in a run, each at least twenty relaxation times long; runs too long for that settle for half of them. */
export const mostBatches = 128;
const relaxationsInBatch = 20;
/** Longest runs, and the longest that get all batches. */
export const mostUnits = 60_000_000;
/** A share closer than this to none or all counts too few independent events for a normal error. */
export const rarest = 0.005;

export interface ValidatedScenario {
  /** Values of `varied`. */
  readonly values: readonly (number | null)[];
  readonly seed: number;
  readonly units: number;
  readonly batches: number;
  /** (measured − exact) ÷ standard error as a normal score, for each of `measures`; null where not compared. */
  readonly scores: Readonly<Record<string, readonly (number | null)[]>>;
}

/** `count` scenarios spread over the parameter space, drawn from a seed. */
export function validationScenarios(seed: number, count: number): readonly Scenario[] {
  const chance = new BitStream(seed, 0);
  const between = (low: number, high: number) => low + (high - low) * chance.uniform();
  const logBetween = (low: number, high: number) => low * (high / low) ** chance.uniform();
  return Array.from({ length: count }, () => {
    const demandRate = round(logBetween(2, 500), 1);
    const mostCv = Math.sqrt(30 / demandRate);
    return {
      ...defaultScenario,
      demandRate,
      demandCv: round(between(0.9 * demandCvFloor(demandRate), mostCv), 3),
      versions: Math.round(logBetween(1, 200)),
      versionsPerPlatform: Math.round(logBetween(1, 30)),
      utilization: round(between(0.3, 0.97), 3),
      fabricationWeeks: chance.uniform() < 0.1 ? 0 : round(between(0, 8), 2),
      assemblyWeeks: chance.uniform() < 0.1 ? 0 : round(between(0, 3), 2),
      holdingRate: round(between(0.05, 1), 3),
      waitCostRate: round(logBetween(0.005, 0.3), 4),
      fillTarget: chance.uniform() < 0.7 ? null : round(between(0.6, 0.98), 3),
    };
  });
}

/** Runs a scenario for as long as its memory demands; null where that would be too long. */
export function validate(scenario: Scenario, seed: number): ValidatedScenario | null {
  const request = { scenario, seed, units: 1 };
  const { relaxationUnits } = new Simulation(request).setup;
  const half = Math.ceil((mostBatches / 2) * relaxationsInBatch * relaxationUnits);
  if (half > mostUnits) return null;
  const units = 2 * half > mostUnits ? half : 2 * half;
  const simulation = new Simulation({ ...request, units });
  while (!simulation.done) simulation.advance(Infinity);
  const report = simulation.report();
  const { bottleneckWeeks } = simulation.setup;
  const scores = report.lanes.map((lane) => {
    const exact = exactOutcome(request, lane.strategy);
    return [lane.strategy, scoresOf(lane, exact, bottleneckWeeks, report.batches)] as const;
  });
  return {
    values: varied.map((name) => scenario[name]),
    seed,
    units: report.units,
    batches: report.batches,
    scores: Object.fromEntries(scores),
  };
}

function scoresOf(
  lane: LaneReport,
  exact: Outcome,
  queueWeeks: number,
  batches: number,
): readonly (number | null)[] {
  const { cost, wait, stock, strategy } = lane;
  const { edges } = wait.histogram;
  const leadWeeks = edges[leadBins]! - edges[0]!;
  const waiting = 1 - exact.stock.fillRate;
  const stocked = strategy !== 'mto';
  const tail = edges.findIndex((edge) => edge >= edges[leadBins]! + queueWeeks);
  const later = (weeks: number) => scoreOfShare(lane, exact.wait.exceeds(weeks), weeks, batches);
  const within = leadWeeks > 0 && stocked;
  return [
    // Without stock the total is the mean wait, times a price.
    stocked && isOrdinary(waiting) ? score(cost.total, exact.cost.total, batches) : null,
    !stocked || isOrdinary(waiting) ? score(wait.mean, exact.wait.mean, batches) : null,
    stocked && isOrdinary(waiting) ? score(stock.fillRate, exact.stock.fillRate, batches) : null,
    stocked ? score(stock.onHand, exact.stock.onHand, batches) : null,
    within ? later(edges[leadBins / 2]!) : null,
    later(edges[tail]!),
    // Where 95 % are served at once the percentile is no longer a place in a spread.
    exact.wait.p95 > edges[0]! ? later(exact.wait.p95) : null,
  ];
}

function scoreOfShare(lane: LaneReport, exact: number, weeks: number, batches: number): number | null {
  if (!isOrdinary(exact)) return null;
  const { value, halfWidth } = longerThan(lane.wait.histogram, weeks);
  const standardError = (halfWidth ?? NaN) / studentQuantile975(batches - 1);
  return score({ value, standardError, halfWidth }, exact, batches);
}

function isOrdinary(share: number): boolean {
  return share > rarest && share < 1 - rarest;
}

/**
 * Student's t as the normal score of the same probability. Source: D. L. Wallace, Annals of Mathematical Statistics 30 (1959)
 * 1124–1130; within 0.001 for the batches used here.
 */
function score({ value, standardError }: Estimate, exact: number, batches: number): number | null {
  if (standardError === null || !(standardError > 0)) return null;
  const t = (value - exact) / standardError;
  const freedom = batches - 1;
  const normal = Math.sqrt(freedom * Math.log1p((t * t) / freedom)) * ((8 * freedom + 1) / (8 * freedom + 3));
  return round(Math.sign(t) * normal, 2);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** How lumpy and how busy a scenario is: told when it is left out. */
export function describeScenario(scenario: Scenario): string {
  const dispersion = dispersionIndex(scenario.demandRate, scenario.demandCv);
  return `dispersion ${dispersion.toFixed(1)}, utilization ${scenario.utilization}`;
}
