/** What a run measured: plain data, so that a worker can send it. */
import type { Strategy } from '../strategy/outcome.ts';
import { sum } from './batches.ts';
import { estimateRatio, type Estimate } from './estimate.ts';
import type { FactorySetup } from './factory-setup.ts';
import { groupBatches, type BatchGroups } from './batch-groups.ts';
import type { LaneSetup } from './lane-setup.ts';
import type { Tally } from './tally.ts';
import { waitLaw, waitQuantile, type QuantileEstimate, type WaitHistogram } from './wait-law.ts';

/** Money is currency per unit sold, as in `Outcome`; production and misfit are not left to chance. */
export interface MeasuredCost {
  readonly production: number;
  readonly holding: Estimate;
  readonly obsolescence: Estimate;
  readonly waiting: Estimate;
  readonly misfit: number;
  readonly total: Estimate;
}

/** Weeks a customer waits for a unit, all stages included. */
export interface MeasuredWait {
  readonly mean: Estimate;
  readonly median: QuantileEstimate;
  readonly p95: QuantileEstimate;
  /** Share of units handed over with no wait at all. */
  readonly servedAtOnce: Estimate;
  readonly histogram: WaitHistogram;
}

export interface MeasuredStock {
  readonly points: number;
  /** Units that each point starts with; one number for each point. */
  readonly levels: Int32Array;
  /** Share of units that found their product, platform or all their modules in stock. */
  readonly fillRate: Estimate;
  /** Mean units in stock, all points together, units reserved for an order included. A module counts as a part of a unit. */
  readonly onHand: Estimate;
  readonly value: Estimate;
}

export interface LaneReport {
  readonly strategy: Strategy;
  readonly cost: MeasuredCost;
  readonly wait: MeasuredWait;
  readonly stock: MeasuredStock;
  /** Share of units whose customers left. */
  readonly lost: Estimate;
}

export interface SimulationReport {
  readonly lanes: readonly LaneReport[];
  readonly seed: number;
  /** Units sold in complete batches, and in the warm-up that is left out. */
  readonly units: number;
  readonly warmUpUnits: number;
  /** Weeks that the complete batches lasted. */
  readonly weeks: number;
  /** Batches behind the intervals, and units in each; intervals are null below ten. */
  readonly batches: number;
  readonly batchUnits: number;
  /** Whether the run is over. */
  readonly done: boolean;
}

export function reportOf(
  setup: FactorySetup,
  tallies: readonly Tally[],
  run: { readonly batchUnits: number; readonly done: boolean },
): SimulationReport {
  const groups = tallies.map((tally) => groupBatches(setup, tally, run.batchUnits));
  const [first] = groups;
  return {
    lanes: setup.lanes.map((lane, index) => laneReport(lane, tallies[index]!, groups[index]!)),
    seed: setup.request.seed,
    units: first?.total(sum.ordered) ?? 0,
    warmUpUnits: setup.warmUpUnits,
    weeks: first?.total(sum.weeks) ?? 0,
    batches: first?.count ?? 0,
    batchUnits: first?.batchUnits ?? 0,
    done: run.done,
  };
}

function laneReport(lane: LaneSetup, tally: Tally, groups: BatchGroups): LaneReport {
  const perUnit = (numerators: Float64Array) => estimateRatio(numerators, groups.column(sum.sold));
  const perWeek = (numerators: Float64Array) => estimateRatio(numerators, groups.column(sum.weeks));
  const { holdingPerWeek, obsolescencePerWeek, waitingPerWeek, afterWeeks } = lane;
  const waited = groups.mix((batch) => batch(sum.waited) + afterWeeks * batch(sum.sold));
  const kept = groups.column(sum.kept);
  const weights = { kept: holdingPerWeek + obsolescencePerWeek, waited: waitingPerWeek };
  const fixed = lane.production + lane.misfit;
  const total = kept.map((weeks, index) => weights.kept * weeks + weights.waited * waited[index]!);
  const { histogram, waiting } = waitLaw(tally.bins, groups, afterWeeks);
  const waitless = groups.column(sum.sold).map((units, group) => units - waiting[group]!);
  return {
    strategy: lane.strategy,
    cost: {
      production: lane.production,
      holding: perUnit(kept.map((weeks) => holdingPerWeek * weeks)),
      obsolescence: perUnit(kept.map((weeks) => obsolescencePerWeek * weeks)),
      waiting: perUnit(waited.map((weeks) => waitingPerWeek * weeks)),
      misfit: lane.misfit,
      total: shifted(perUnit(total), fixed),
    },
    wait: {
      mean: perUnit(waited),
      median: waitQuantile(histogram, 0.5),
      p95: waitQuantile(histogram, 0.05),
      servedAtOnce: perUnit(afterWeeks > 0 ? new Float64Array(groups.count) : waitless),
      histogram,
    },
    stock: {
      points: lane.strategy === 'mto' ? 0 : lane.points,
      levels: lane.levels,
      fillRate: perUnit(groups.column(sum.atOnce)),
      onHand: perWeek(kept),
      value: perWeek(kept.map((weeks) => lane.stockedValue * weeks)),
    },
    lost: estimateRatio(
      groups.mix((batch) => batch(sum.ordered) - batch(sum.sold)),
      groups.column(sum.ordered),
    ),
  };
}

function shifted(estimate: Estimate, by: number): Estimate {
  return { ...estimate, value: estimate.value + by };
}
