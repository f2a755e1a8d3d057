/** Make to order without options: every customer waits for the unit that the order itself released. */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import { newTally } from './new-tally.ts';
import type { Tally } from './tally.ts';
import { block } from './unit-block.ts';

const { time, done, slack } = block;

export class OrderLane implements Lane {
  readonly tally: Tally;
  readonly #leadWeeks: number;

  constructor(setup: FactorySetup, lane: LaneSetup) {
    this.tally = newTally(setup, lane);
    this.#leadWeeks = lane.leadWeeks;
  }

  take(): void {
    const { count } = block;
    const lead = this.#leadWeeks;
    for (let row = 0; row < count; row += 1) slack[row] = time[row]! - (done[row]! + lead);
    this.tally.addUnits();
  }
}
