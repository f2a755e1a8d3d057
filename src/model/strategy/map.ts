import { dispersionOf } from '../demand/dispersion.ts';
import { capCriticalRatio } from '../inventory/least-cost-stock.ts';
import { requireNotNegative } from '../numeric/guard.ts';
import { departureRate } from '../queue/bottleneck.ts';
import { costPerUnit } from './cost-per-unit.ts';
import { requireScenario } from './guard-scenario.ts';
import { MapStock } from './map-stock.ts';
import { scaleFactor } from './scale.ts';
import type { Scenario, ScenarioName } from './scenario.ts';
import { criticalRatioOf } from './stock-rule.ts';

/** A parameter that runs across the map, and where it is evaluated. */
export interface MapAxis {
  readonly name: ScenarioName;
  readonly values: readonly number[];
}

/** One strategy over the whole map, row by row: cell (column, row) stands at row · columns + column. */
export interface StrategyField {
  /** Currency per unit sold. */
  readonly cost: Float64Array;
  /** Weeks. */
  readonly meanWait: Float64Array;
  /** P(wait > the longest accepted), a share of units; null where no limit was given. */
  readonly lateShare: Float64Array | null;
}

export interface StrategyMap {
  readonly mts: StrategyField;
  readonly ato: StrategyField;
  readonly mto: StrategyField;
}

/** A wait is accepted if at most this share of customers waits longer. */
export const acceptedLateShare = 0.05;

/**
 * Map of the three strategies: what would each cost, and how long would its customers wait, at every
 * combination of two parameters?
 *
 * The same costs and waits as `evaluateStrategies`, for every pair of a value of x and a value of y, all else as in
 * `scenario`. With `longestWaitWeeks` t also P(W > t), told exactly where it is near 5 % and by a bound on the same side
 * of 5 % elsewhere. Stock points with thousands of units on order hold a level within two percent of a standard
 * deviation of the best. Throws a RangeError that names the parameter outside its range.
 * Source: docs/model.md, as `evaluateStrategies`.
 *
 * @example
 * evaluateStrategyMap(
 *   defaultScenario, { name: 'versions', values: [1, 24] }, { name: 'demandCv', values: [0.4] }, null
 * ).mto.meanWait[1] // 2.96
 */
export function evaluateStrategyMap(
  scenario: Scenario,
  x: MapAxis,
  y: MapAxis,
  longestWaitWeeks: number | null,
): StrategyMap {
  requireScenario(scenario);
  for (const { name, values } of [x, y])
    for (const value of values) requireScenario({ ...scenario, [name]: value });
  if (longestWaitWeeks !== null) requireNotNegative('longestWaitWeeks', longestWaitWeeks);
  const cells = x.values.length * y.values.length;
  const limited = longestWaitWeeks !== null;
  const map = { mts: field(cells, limited), ato: field(cells, limited), mto: field(cells, limited) };
  const stock = { mts: new MapStock(), ato: new MapStock() };
  const cell: Writable = { ...scenario };
  let index = 0;
  for (const down of y.values) {
    cell[y.name] = down;
    x.values.forEach((across, column) => {
      cell[x.name] = across;
      evaluateCell(cell, column, index, map, stock, longestWaitWeeks);
      index += 1;
    });
  }
  return map;
}

type Writable = { -readonly [K in keyof Scenario]: Scenario[K] };

function field(cells: number, limited: boolean): StrategyField {
  return {
    cost: new Float64Array(cells),
    meanWait: new Float64Array(cells),
    lateShare: limited ? new Float64Array(cells) : null,
  };
}

function evaluateCell(
  cell: Scenario,
  column: number,
  index: number,
  { mts, ato, mto }: StrategyMap,
  stock: { readonly mts: MapStock; readonly ato: MapStock },
  longest: number | null,
): void {
  const { demandRate, versions, scaleSaving, fabricationWeeks, assemblyWeeks, platformValueShare } = cell;
  const dispersion = dispersionOf(demandRate, cell.demandCv);
  const lead = fabricationWeeks + assemblyWeeks;
  const platforms = Math.ceil(versions / cell.versionsPerPlatform);
  const finished = scaleFactor(demandRate / versions, scaleSaving);
  const platform = platformValueShare * scaleFactor(demandRate / platforms, scaleSaving);
  const made = platform + (1 - platformValueShare);
  fromStock(cell, column, index, mts, stock.mts, dispersion, versions, lead, 0, finished, finished, longest);
  fromStock(
    cell, column, index, ato, stock.ato, dispersion, platforms, fabricationWeeks, assemblyWeeks, made, platform, longest,
  ); // prettier-ignore

  const departures = departureRate(demandRate, dispersion, cell.utilization);
  const wait = lead + 1 / departures;
  mto.cost[index] = costPerUnit(cell, cell.unitCost, 0, wait).total;
  mto.meanWait[index] = wait;
  if (mto.lateShare && longest !== null)
    mto.lateShare[index] = longest <= lead ? 1 : Math.exp(departures * (lead - longest));
}

/** As `outcomeFromStock`, into the map's arrays. */
function fromStock(
  cell: Scenario,
  column: number,
  index: number,
  into: StrategyField,
  stock: MapStock,
  dispersion: number,
  points: number,
  leadTimeWeeks: number,
  afterwardsWeeks: number,
  made: number,
  stocked: number,
  longest: number | null,
): void {
  const { demandRate, unitCost, fillTarget } = cell;
  const cover = fillTarget === null ? capCriticalRatio(criticalRatioOf(cell, stocked)) : 0;
  stock.evaluate(
    column,
    demandRate,
    dispersion,
    cell.utilization,
    points,
    leadTimeWeeks,
    cover,
    fillTarget ?? 0,
  );
  const wait = (points * stock.backorders) / demandRate + afterwardsWeeks;
  const value = unitCost * stocked * points * stock.onHand;
  into.cost[index] = costPerUnit(cell, unitCost * made, value, wait).total;
  into.meanWait[index] = wait;
  if (into.lateShare && longest !== null)
    into.lateShare[index] = stock.lateShare(longest - afterwardsWeeks, acceptedLateShare);
}
