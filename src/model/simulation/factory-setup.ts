/** The factory that a request describes, with everything the run needs worked out once. */
import { dispersionOf, lastUnitProbability } from '../demand/dispersion.ts';
import { refuse } from '../numeric/guard.ts';
import { weeksPerYear } from '../strategy/cost-per-unit.ts';
import type { Scenario } from '../strategy/scenario.ts';
import { laneSetup, platformsOf, platformShare, type LaneSetup } from './lane-setup.ts';
import type { FactoryOptions } from './options.ts';
import { popularityShares } from './popularity.ts';
import { guardRequest, type GuardedRequest, type SimulationRequest } from './request.ts';

export interface FactorySetup {
  readonly request: GuardedRequest;
  readonly scenario: Scenario;
  readonly options: FactoryOptions;
  /** Each version's share of the orders. */
  readonly shares: Float64Array;
  readonly platforms: number;
  /** q, the chance that a unit is the last of its order; mean units of an order; orders a week. */
  readonly lastUnit: number;
  readonly meanOrderUnits: number;
  readonly ordersPerWeek: number;
  /** Mean weeks the bottleneck takes for a unit, and its load with changeovers. */
  readonly machineWeeks: number;
  readonly load: number;
  /** Mean weeks of a unit at the bottleneck, queueing included: exact without options, else an approximation. */
  readonly bottleneckWeeks: number;
  /** Units sold until the factory has forgotten most of its state; batches and warm-up are multiples of it. */
  readonly relaxationUnits: number;
  readonly warmUpUnits: number;
  readonly lanes: readonly LaneSetup[];
}

/** Relaxation times that the warm-up lasts. */
const warmUpTimes = 20;

/** Throws a RangeError that names what cannot be simulated: a value outside its range or a bottleneck that never keeps up. */
export function factorySetup(request: SimulationRequest): FactorySetup {
  const guarded = guardRequest(request);
  const { scenario, options } = guarded;
  const shares = popularityShares(scenario.versions, options.popularityExponent);
  const lanes = guarded.strategies.map((strategy) => laneSetup(strategy, guarded, shares));
  const dispersion = options.orderUnits ?? dispersionOf(scenario.demandRate, scenario.demandCv);
  const lastUnit = lastUnitProbability(dispersion);
  const meanOrderUnits = options.orderUnits ?? 1 / lastUnit;
  const changes = (scenario.demandRate / meanOrderUnits) * changeChance(guarded, shares);
  const load = scenario.utilization + changes * options.changeoverWeeks;
  if (!(load < 1)) refuse('load of the bottleneck with its changeovers', load, 'below 1');
  const lumpiness = (1 + dispersion) / 2;
  const queueUnits = (lumpiness * load * (1 + Math.sqrt(load)) ** 2) / (1 - load) ** 2;
  const fixedUnits = scenario.demandRate * (scenario.fabricationWeeks + scenario.assemblyWeeks);
  const seasonUnits = options.seasonAmplitude > 0 ? scenario.demandRate * weeksPerYear : 0;
  const turnovers = lanes.map(({ levels }) => levels.reduce((sum, level) => sum + level, 0));
  const relaxationUnits = queueUnits + fixedUnits + seasonUnits + Math.max(...turnovers);
  const emptied = lanes.map((lane) => unitsToEmpty(lane, 2 * lumpiness, Math.min(...shares)));
  return {
    request: guarded,
    scenario,
    options,
    shares,
    platforms: platformsOf(scenario),
    lastUnit,
    meanOrderUnits,
    ordersPerWeek: scenario.demandRate / meanOrderUnits,
    machineWeeks: scenario.utilization / scenario.demandRate,
    load,
    bottleneckWeeks: (lumpiness * load) / (scenario.demandRate * (1 - load)),
    relaxationUnits,
    warmUpUnits: Math.ceil(Math.max(warmUpTimes * relaxationUnits, ...emptied)),
    lanes,
  };
}

/** The greatest chance, over the strategies asked for, that two orders in a row are for different kinds of item. */
function changeChance({ strategies, scenario, options }: GuardedRequest, shares: Float64Array): number {
  const platforms = platformsOf(scenario);
  const onlyPlatforms =
    options.bottleneck === 'fabrication' &&
    (options.modules > 1 || strategies.every((strategy) => strategy === 'ato'));
  const kinds = onlyPlatforms
    ? Array.from({ length: platforms }, (_, platform) => platformShare(shares, platform, platforms))
    : [...shares];
  return 1 - kinds.reduce((sum, share) => sum + share * share, 0);
}

/** Family units until the slowest point has almost surely sold what it started with: x − 5√(Ix) = s, in its own units. */
function unitsToEmpty(
  { strategy, levels, points }: LaneSetup,
  dispersion: number,
  leastShare: number,
): number {
  if (strategy === 'mto') return 0;
  const share = strategy === 'ato' ? Math.max(leastShare, 0.5 / points) : leastShare;
  const spread = 5 * Math.sqrt(dispersion);
  const root = (spread + Math.sqrt(spread * spread + 4 * Math.min(...levels))) / 2;
  return (root * root) / share;
}
