import type { Tally } from './tally.ts';

/** One strategy's way through the factory: takes the same block of units as the other lanes, and counts what becomes of them. */
export interface Lane {
  readonly tally: Tally;
  take(): void;
}
