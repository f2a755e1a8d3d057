import type { Tally } from './tally.ts';
import type { UnitBlock } from './unit-block.ts';

/** One strategy's way through the factory: takes the same units as the other lanes, and counts what becomes of them. */
export interface Lane {
  readonly tally: Tally;
  take(block: UnitBlock): void;
}
