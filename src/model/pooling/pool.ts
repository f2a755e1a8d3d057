/** What a service takes on many shelves, and what it takes on one. */
import type { DemandLaw } from '../demand/demand-law.ts';
import { requireFraction } from '../numeric/guard.ts';
import { requireShelves, shelvesOf, type Shelves, type ShelvesInput } from './shelves.ts';

export interface ShelfStock {
  /** Units that give the service, all shelves together. */
  readonly stock: number;
  /** Stock less expected demand. */
  readonly safetyStock: number;
  /** E(S − D)⁺ and E(D − S)⁺, all shelves together. */
  readonly leftovers: number;
  readonly short: number;
  /** (1 − α)·leftovers + α·short: what uncertainty costs where a unit too few and one too many cost 1 together. */
  readonly mismatch: number;
}

export interface Pooling {
  readonly separate: ShelfStock;
  readonly pooled: ShelfStock;
  /** Pooled over separate; null where there is nothing to compare. */
  readonly safetyStockRatio: number | null;
  readonly mismatchRatio: number | null;
}

/**
 * Pooling: how much less stock serves several uncertain demands from one shelf than from a shelf each?
 *
 * Each shelf holds the smallest stock with P(D ≤ S) ≥ α, which costs least where α is the newsvendor's ratio. For normal
 * demand the ratio of safety stocks is that of standard deviations: 1/√V for V like, independent demands, and
 * √((1 + (V − 1)ρ)/V) with correlation ρ. Throws a RangeError for a service outside 0 to 1.
 * Source: G. D. Eppen, Management Science 25 (1979) 498–501.
 *
 * @example poolShelves({ separate: [{ count: 4, law: normalDemand({ mean: 100, deviation: 30 }) }], pooled: normalDemand({ mean: 400, deviation: 60 }) }, 0.9).mismatchRatio // 0.5
 */
export function poolShelves({ separate, pooled }: Shelves, service: number): Pooling {
  requireFraction('service', service);
  const apart = separate.map(({ count, law }) => ({ count, stock: stockOf(law, service) }));
  const sum = (of: (stock: ShelfStock) => number): number =>
    apart.reduce((total, { count, stock }) => total + count * of(stock), 0);
  const all = {
    stock: sum(({ stock }) => stock),
    safetyStock: sum(({ safetyStock }) => safetyStock),
    leftovers: sum(({ leftovers }) => leftovers),
    short: sum(({ short }) => short),
    mismatch: sum(({ mismatch }) => mismatch),
  };
  const together = stockOf(pooled, service);
  return {
    separate: all,
    pooled: together,
    safetyStockRatio: all.safetyStock > 0 ? together.safetyStock / all.safetyStock : null,
    // One shelf can copy what many would do, so it never costs more; a fitted distribution may stray.
    mismatchRatio: all.mismatch > 0 ? Math.min(1, together.mismatch / all.mismatch) : null,
  };
}

function stockOf(law: DemandLaw, service: number): ShelfStock {
  const stock = Math.max(0, law.quantile(service));
  const short = law.loss(stock);
  const leftovers = Math.max(0, stock - law.mean + short);
  return {
    stock,
    safetyStock: stock - law.mean,
    leftovers,
    short,
    mismatch: (1 - service) * leftovers + service * short,
  };
}

/**
 * Pooled shelves: what does one shelf save for V versions with this demand, correlation and inequality?
 *
 * {@link poolShelves} for demands of one family; see there and {@link ShelvesInput}. Throws a RangeError naming the
 * parameter, and for a correlation that so many versions cannot have. Source: as there.
 *
 * @example pooling({ family: 'normal', versions: 16, versionDemand: 100, versionCv: 0.3, inequality: 0, correlation: 0, service: 0.9 }).safetyStockRatio // 0.25
 */
export function pooling(input: ShelvesInput & { readonly service: number }): Pooling {
  requireShelves(input);
  return poolShelves(shelvesOf(input), input.service);
}

/**
 * Square-root law: which share of the separate shelves' safety stock does one shelf need, by the rule of thumb?
 *
 * 1/√V, for V demands that are alike, independent and normal. Source: D. H. Maister, International Journal of Physical
 * Distribution 6 (1976) 124–134.
 *
 * @example squareRootLaw(16) // 0.25
 */
export function squareRootLaw(versions: number): number {
  return 1 / Math.sqrt(versions);
}
