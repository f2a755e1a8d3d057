/** Make to order without options: every customer waits for the unit that the order itself released. */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import type { Line } from './line.ts';
import { newTally } from './new-tally.ts';
import type { Tally } from './tally.ts';
import { blockUnits, type UnitBlock } from './unit-block.ts';

export class OrderLane implements Lane {
  readonly tally: Tally;
  readonly #line: Line;
  readonly #leadWeeks: number;
  readonly #slack = new Float64Array(blockUnits);

  constructor(setup: FactorySetup, lane: LaneSetup, line: Line) {
    this.tally = newTally(setup, lane);
    this.#line = line;
    this.#leadWeeks = lane.leadWeeks;
  }

  take({ time, count }: UnitBlock): void {
    const { done } = this.#line;
    const slack = this.#slack;
    const lead = this.#leadWeeks;
    for (let row = 0; row < count; row += 1) slack[row] = time[row]! - (done[row]! + lead);
    this.tally.add(slack, count);
  }
}
