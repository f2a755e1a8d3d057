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
  /** The place that follows each place of a ring, and the place where each point is. */
  readonly #following: Int32Array;
  readonly #next: Int32Array;
  readonly #slack = new Float64Array(blockUnits);

  constructor(setup: FactorySetup, lane: LaneSetup, line: Line) {
    this.tally = newTally(setup, lane);
    this.#line = line;
    this.#byPlatform = lane.strategy === 'ato';
    this.#leadWeeks = lane.leadWeeks;
    const total = lane.levels.reduce((sum, level) => sum + level, 0);
    this.#arrivals = new Float64Array(total);
    this.#following = new Int32Array(total).map((_, place) => place + 1);
    let first = 0;
    this.#next = lane.levels.map((level) => {
      const start = first;
      first += level;
      this.#following[first - 1] = start;
      return start;
    });
  }

  take(block: UnitBlock): void {
    this.#match(block, this.#byPlatform ? block.platform : block.version);
    this.tally.add(this.#slack, block.count);
  }

  #match({ time, order, count }: UnitBlock, points: Int32Array): void {
    const { done } = this.#line;
    const arrivals = this.#arrivals;
    const following = this.#following;
    const next = this.#next;
    const slack = this.#slack;
    const lead = this.#leadWeeks;
    for (let row = 0; row < count; row += 1) {
      const point = points[order[row]!]!;
      const place = next[point]!;
      slack[row] = time[row]! - arrivals[place]!;
      arrivals[place] = done[row]! + lead;
      next[point] = following[place]!;
    }
  }
}
