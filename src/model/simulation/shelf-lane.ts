/**
 * A lane of plain stock points. One-for-one replenishment and first come, first served mean that a point's n-th customer gets
 * what its (n−s)-th order brought: all there is to remember is when each point's last s units arrive.
 */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import { newTally } from './new-tally.ts';
import type { Tally } from './tally.ts';
import { block, blockUnits } from './unit-block.ts';

const { time, order, end, done, slack } = block;
/**
 * For each order of a block, side by side: where its point's ring begins, what to add to a row for the point's count, and its
 * level.
 */
const places = new Int32Array(4 * (blockUnits + 1));

export class ShelfLane implements Lane {
  readonly tally: Tally;
  readonly #byPlatform: boolean;
  readonly #leadWeeks: number;
  readonly #levels: Int32Array;
  /** Arrival times at each point, newest over oldest, in rings of a power of two that lie one behind the other. */
  readonly #arrivals: Float64Array;
  readonly #ringUnits: number;
  /** Units ordered at each point so far, give or take whole turns of the ring. */
  readonly #ordered: Int32Array;

  constructor(setup: FactorySetup, lane: LaneSetup) {
    this.tally = newTally(setup, lane);
    this.#byPlatform = lane.strategy === 'ato';
    this.#leadWeeks = lane.leadWeeks;
    this.#levels = lane.levels;
    this.#ringUnits = powerOfTwo(Math.max(...lane.levels));
    this.#arrivals = new Float64Array(lane.points * this.#ringUnits);
    this.#ordered = new Int32Array(lane.points);
  }

  take(): void {
    this.#count(this.#byPlatform ? block.platform : block.version);
    this.#match(block.count);
    this.tally.addUnits();
  }

  /** Gives each order of the block its place in its point's count. */
  #count(points: Int32Array): void {
    const ordered = this.#ordered;
    const levels = this.#levels;
    const ringUnits = this.#ringUnits;
    const { lastOrder, count } = block;
    let begin = 0;
    for (let each = 0, place = 0; each <= lastOrder; each += 1, place += 4) {
      const point = points[each]!;
      const stop = Math.min(end[each]!, count);
      const shift = (ordered[point]! - begin) | 0;
      places[place] = Math.imul(point, ringUnits);
      places[place + 1] = shift;
      places[place + 2] = levels[point]!;
      ordered[point] = (shift + stop) | 0;
      begin = stop;
    }
  }

  #match(count: number): void {
    const arrivals = this.#arrivals;
    const lead = this.#leadWeeks;
    const mask = this.#ringUnits - 1;
    for (let row = 0; row < count; row += 1) {
      const place = order[row]! << 2;
      const ring = places[place]!;
      const unit = (places[place + 1]! + row) | 0;
      slack[row] = time[row]! - arrivals[(ring + ((unit - places[place + 2]!) & mask)) | 0]!;
      arrivals[(ring + (unit & mask)) | 0] = done[row]! + lead;
    }
  }
}

/** The smallest power of two that is not below `units`. */
function powerOfTwo(units: number): number {
  let power = 1;
  while (power < units) power *= 2;
  return power;
}
