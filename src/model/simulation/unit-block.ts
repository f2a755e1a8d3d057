/**
 * Some hundred units on their way through the factory together: one column for each fact, one row for each unit.
 *
 * There is one block for all factories of a thread, because a block is filled, used up and forgotten within one step. That
 * is worth a global: modules with busy loops take the columns they need into constants of their own, and engines, knowing where
 * such a column lies and how long it is, spend neither registers nor look-ups on it.
 */
import { mostModules } from './options.ts';

export const blockUnits = 1024;

const times = (length: number): Float64Array => new Float64Array(length);
const numbers = (length: number): Int32Array => new Int32Array(length);

export const block = {
  /** Rows in use. */
  count: 0,
  /** When the unit was ordered, weeks. */
  time: times(blockUnits),
  /** Which of the orders below it belongs to. */
  order: numbers(blockUnits),
  /** Weeks that the bottleneck takes for it; one column for each module line. */
  machine: Array.from({ length: mostModules }, () => times(blockUnits)),
  /** When it leaves the machine of the line that lanes are taken along. */
  done: times(blockUnits),
  /** In the lane at hand: how long the product waited for its customer or, below zero, the customer for the product. */
  slack: times(blockUnits),

  /** Orders of the block, 0 being the one that goes on from the block before: when it was placed, … */
  orderTime: times(blockUnits + 1),
  /** … which version, and which platform that is made from, … */
  version: numbers(blockUnits + 1),
  platform: numbers(blockUnits + 1),
  /** … and the row behind its last unit. */
  end: numbers(blockUnits + 1),
  lastOrder: 0,
};

/** When the last unit of the block was ordered. */
export function endTime(): number {
  return block.time[block.count - 1] ?? 0;
}
