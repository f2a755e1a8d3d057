/**
 * What the simulation can switch on beyond the formulas. With the defaults the simulated factory is exactly the one that
 * `evaluateStrategies` computes; each option leaves it in one direction.
 */
import { refuse, requireNotNegative, requireWhole, requireWithin } from '../numeric/guard.ts';

export const bottleneckPlaces = ['fabrication', 'assembly'] as const;
export type BottleneckPlace = (typeof bottleneckPlaces)[number];

export interface FactoryOptions {
  /**
   * Which stage the bottleneck belongs to. In assembly it comes after the platforms of assemble to order, which then reach
   * their shelf without queueing; for the other two strategies nothing changes.
   */
  readonly bottleneck: BottleneckPlace;
  /** Weeks the bottleneck stands still whenever the next item it makes is of another kind than the last. */
  readonly changeoverWeeks: number;
  /**
   * How regular the machine is: a unit's time is the sum of this many exponential parts (Erlang), 1 being exponential.
   * 0 stands for always the same time.
   */
  readonly machinePhases: number;
  /** Popularity of versions falls with their rank r as 1/r to this power (Zipf); 0 makes all alike. */
  readonly popularityExponent: number;
  /** Every order is for this many units; null leaves geometric orders of the size that volatility implies. */
  readonly orderUnits: number | null;
  /** Orders leave complete: units that are ready earlier wait for the last one of their order. */
  readonly shipComplete: boolean;
  /**
   * Modules in each product, each made on a line of its own and, in assemble to order, kept in its own stock; a product is
   * put together when the last of them is there. 1 is the platform of the formulas.
   */
  readonly modules: number;
  /** Demand swings around its mean by this share over the year, one peak and one trough; 0 is no season. */
  readonly seasonAmplitude: number;
  /** A customer who would wait longer than this leaves, empty-handed, after this time; null: everybody stays. */
  readonly patienceWeeks: number | null;
}

/** Everything off: the factory of the formulas. */
export const noOptions: FactoryOptions = Object.freeze({
  bottleneck: 'fabrication',
  changeoverWeeks: 0,
  machinePhases: 1,
  popularityExponent: 0,
  orderUnits: null,
  shipComplete: false,
  modules: 1,
  seasonAmplitude: 0,
  patienceWeeks: null,
});

/** Whether the exact formulas describe this factory. */
export function isExact(options: FactoryOptions): boolean {
  return (Object.keys(noOptions) as (keyof FactoryOptions)[]).every((key) => options[key] === noOptions[key]);
}

export const mostOrderUnits = 100_000;
export const mostPhases = 100;
export const mostModules = 8;

/** Throws a RangeError naming the first option outside its range. */
export function requireOptions(options: FactoryOptions): void {
  if (!bottleneckPlaces.includes(options.bottleneck)) {
    refuse('bottleneck', options.bottleneck, 'fabrication or assembly');
  }
  requireNotNegative('changeoverWeeks', options.changeoverWeeks);
  requireWhole('machinePhases', options.machinePhases, 0, mostPhases);
  requireWithin('popularityExponent', options.popularityExponent, 0, 3);
  if (options.orderUnits !== null) requireWhole('orderUnits', options.orderUnits, 1, mostOrderUnits);
  requireWhole('modules', options.modules, 1, mostModules);
  requireWithin('seasonAmplitude', options.seasonAmplitude, 0, 1);
  if (options.patienceWeeks !== null) requireNotNegative('patienceWeeks', options.patienceWeeks);
}
