/**
 * A lane of plain stock points. One-for-one replenishment and first come, first served mean that a point's n-th customer gets
 * what its (n−s)-th order brought: all there is to remember is when each point's last s units arrive.
 */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import type { Line } from './line.ts';
import { newTally } from './new-tally.ts';
import type { Tally } from './tally.ts';
import { blockUnits, type UnitBlock } from './unit-block.ts';

export class ShelfLane implements Lane {
  readonly tally: Tally;
  readonly #line: Line;
  readonly #byPlatform: boolean;
  readonly #leadWeeks: number;
  /** Arrival times of the last s units of each point, in rings that lie one behind the other. */
  readonly #arrivals: Float64Array;
  readonly #first: Int32Array;
  readonly #beyond: Int32Array;
  readonly #next: Int32Array;
  readonly #slack = new Float64Array(blockUnits);

  constructor(setup: FactorySetup, lane: LaneSetup, line: Line) {
    this.tally = newTally(setup, lane);
    this.#line = line;
    this.#byPlatform = lane.strategy === 'ato';
    this.#leadWeeks = lane.leadWeeks;
    let total = 0;
    this.#beyond = lane.levels.map((level) => (total += level));
    this.#first = this.#beyond.map((beyond, point) => beyond - lane.levels[point]!);
    this.#next = this.#first.slice();
    this.#arrivals = new Float64Array(total);
  }

  take(block: UnitBlock): void {
    this.#match(block.time, this.#byPlatform ? block.platform : block.version, this.#line.done, block.count);
    this.tally.add(this.#slack, block.count);
  }

  #match(time: Float64Array, points: Int32Array, done: Float64Array, count: number): void {
    const arrivals = this.#arrivals;
    const first = this.#first;
    const beyond = this.#beyond;
    const next = this.#next;
    const slack = this.#slack;
    const lead = this.#leadWeeks;
    for (let row = 0; row < count; row += 1) {
      const point = points[row]!;
      const place = next[point]!;
      slack[row] = time[row]! - arrivals[place]!;
      arrivals[place] = done[row]! + lead;
      next[point] = place + 1 === beyond[point]! ? first[point]! : place + 1;
    }
  }
}
