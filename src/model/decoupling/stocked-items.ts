import { requireWhole } from '../numeric/guard.ts';
import { stagesBefore, type DecouplingPoint } from './supply-line.ts';

export interface StockedItemsInput {
  readonly point: DecouplingPoint;
  /** Finished versions offered (V). */
  readonly versions: number;
  /** Finished versions made from one half-finished platform (m). */
  readonly versionsPerPlatform: number;
  /** Purchased materials that fabrication starts from. */
  readonly materials: number;
  /** Places near customers that each hold every version. */
  readonly places: number;
}

/**
 * Stocked items: how many different shelves does the decoupling point need, each with a forecast of its own?
 *
 * Materials before fabrication, ⌈V/m⌉ platforms before assembly, V versions after it, V times the number of places near
 * customers; none where purchasing waits for the order. Counts only. Throws a RangeError unless all four numbers are
 * whole, from 1 to a million, and the point is one of the six.
 * Source: Hoekstra & Romme, Integral Logistic Structures (1992).
 *
 * @example stockedItems({ point: 'assembleToOrder', versions: 24, versionsPerPlatform: 6, materials: 10, places: 5 }) // 4
 */
export function stockedItems(input: StockedItemsInput): number {
  const { point, versions, versionsPerPlatform, materials, places } = input;
  for (const [name, value] of Object.entries({ versions, versionsPerPlatform, materials, places }))
    requireWhole(name, value, 1, 1e6);
  const platforms = Math.ceil(versions / versionsPerPlatform);
  return [0, 0, materials, platforms, versions, versions * places][stagesBefore(point)] ?? 0;
}
