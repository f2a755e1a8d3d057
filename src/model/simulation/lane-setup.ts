/** What a strategy's lane of the factory looks like: where its stock stands, how much of it, and what it costs. */
import { dispersionOf } from '../demand/dispersion.ts';
import { StockPointLaw } from '../inventory/stock-point-law.ts';
import { refuse } from '../numeric/guard.ts';
import { obsolescenceRate, weeksPerYear } from '../strategy/cost-per-unit.ts';
import { evaluateAssembleToOrder } from '../strategy/assemble-to-order.ts';
import { evaluateMakeToOrder } from '../strategy/make-to-order.ts';
import { evaluateMakeToStock } from '../strategy/make-to-stock.ts';
import type { Outcome, Strategy } from '../strategy/outcome.ts';
import { scaleFactor } from '../strategy/scale.ts';
import type { Scenario } from '../strategy/scenario.ts';
import { byRule, criticalRatioOf, ruledLevel } from '../strategy/stock-rule.ts';
import type { GuardedRequest } from './request.ts';

export interface LaneSetup {
  readonly strategy: Strategy;
  /** Stock points: versions, platforms, or versions that are never stocked. */
  readonly points: number;
  /** Units that each point starts with and returns to. */
  readonly levels: Int32Array;
  /** Weeks of fixed stages before the stock point, and after it. */
  readonly leadWeeks: number;
  readonly afterWeeks: number;
  /** Cost per unit sold that chance does not move: production and misfit. */
  readonly production: number;
  readonly misfit: number;
  /** What a unit in stock is worth, and what keeping it or waiting for one costs a week. */
  readonly stockedValue: number;
  readonly holdingPerWeek: number;
  readonly obsolescencePerWeek: number;
  readonly waitingPerWeek: number;
}

/** More stock than this has no place in memory, and would take forever to turn over. */
const mostStock = 4_000_000;

export function laneSetup(strategy: Strategy, request: GuardedRequest, shares: Float64Array): LaneSetup {
  const { scenario } = request;
  const { fabricationWeeks, assemblyWeeks, unitCost } = scenario;
  const outcome = outcomeOf(strategy, request);
  const stocked = stockedShareOfCost(strategy, scenario);
  const levels = levelsOf(outcome, request, shares, stocked);
  const total = levels.reduce((sum, level) => sum + level, 0);
  if (total > mostStock) refuse('total stock', total, `at most ${mostStock} units to be simulated`);
  const stockedValue = unitCost * stocked;
  const early = strategy === 'ato';
  return {
    strategy,
    points: levels.length,
    levels,
    leadWeeks: early ? fabricationWeeks : fabricationWeeks + assemblyWeeks,
    afterWeeks: early ? assemblyWeeks : 0,
    production: outcome.cost.production,
    misfit: outcome.cost.misfit,
    stockedValue,
    holdingPerWeek: (stockedValue * scenario.holdingRate) / weeksPerYear,
    obsolescencePerWeek: (stockedValue * obsolescenceRate(scenario)) / weeksPerYear,
    waitingPerWeek: unitCost * scenario.waitCostRate,
  };
}

function outcomeOf(strategy: Strategy, { scenario, baseStock }: GuardedRequest): Outcome {
  if (strategy === 'mts') return evaluateMakeToStock(scenario, baseStock.mts);
  if (strategy === 'ato') return evaluateAssembleToOrder(scenario, baseStock.ato);
  return evaluateMakeToOrder(scenario);
}

/** Value of a stocked unit ÷ unit cost made as a one-off. Make to order holds only what customers left behind. */
function stockedShareOfCost(strategy: Strategy, scenario: Scenario): number {
  const { demandRate, versions, scaleSaving, platformValueShare } = scenario;
  if (strategy === 'mts') return scaleFactor(demandRate / versions, scaleSaving);
  if (strategy === 'mto') return 1;
  return platformValueShare * scaleFactor(demandRate / platformsOf(scenario), scaleSaving);
}

export function platformsOf({ versions, versionsPerPlatform }: Scenario): number {
  return Math.ceil(versions / versionsPerPlatform);
}

/** One level for all points, or the stock rule applied to each version's own share where popularity differs. */
function levelsOf(
  { strategy, stock }: Outcome,
  { scenario, options, baseStock }: GuardedRequest,
  shares: Float64Array,
  stocked: number,
): Int32Array {
  if (strategy === 'mto') return new Int32Array(scenario.versions);
  const given = baseStock[strategy] !== undefined;
  const levels = new Int32Array(stock.points).fill(stock.baseStock);
  if (options.popularityExponent === 0 || given) return levels;
  const dispersion = dispersionOf(scenario.demandRate, scenario.demandCv);
  const lead = scenario.fabricationWeeks + (strategy === 'ato' ? 0 : scenario.assemblyWeeks);
  const ratio = criticalRatioOf(scenario, stocked);
  return levels.map((_, point) => {
    const share = strategy === 'ato' ? platformShare(shares, point, stock.points) : shares[point]!;
    const law = new StockPointLaw(scenario.demandRate, dispersion, scenario.utilization, share, lead);
    return ruledLevel(law, scenario, ratio, byRule).baseStock;
  });
}

/** Platforms deal out the versions in turn, so that each carries popular and unpopular ones. */
export function platformShare(shares: Float64Array, platform: number, platforms: number): number {
  let share = 0;
  for (let version = platform; version < shares.length; version += platforms) share += shares[version]!;
  return share;
}
