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
  readonly #levels: Int32Array;
  /** Arrival times at each point, newest over oldest, in rings of a power of two that lie one behind the other. */
  readonly #arrivals: Float64Array;
  readonly #ringUnits: number;
  /** Units ordered at each point so far, give or take whole turns of the ring. */
  readonly #ordered: Int32Array;
  /**
   * For each order of a block, side by side: where its point's ring begins, what to add to a row for the point's count, and its
   * level. One array instead of three, because processors run out of registers for arrays.
   */
  readonly #places = new Int32Array(4 * (blockUnits + 1));
  readonly #slack = new Float64Array(blockUnits);

  constructor(setup: FactorySetup, lane: LaneSetup, line: Line) {
    this.tally = newTally(setup, lane);
    this.#line = line;
    this.#byPlatform = lane.strategy === 'ato';
    this.#leadWeeks = lane.leadWeeks;
    this.#levels = lane.levels;
    this.#ringUnits = powerOfTwo(Math.max(...lane.levels));
    this.#arrivals = new Float64Array(lane.points * this.#ringUnits);
    this.#ordered = new Int32Array(lane.points);
  }

  take(block: UnitBlock): void {
    this.#count(block, this.#byPlatform ? block.platform : block.version);
    this.#match(block);
    this.tally.add(this.#slack, block.count);
  }

  /** Gives each order of the block its place in its point's count. */
  #count({ end, lastOrder, count }: UnitBlock, points: Int32Array): void {
    const ordered = this.#ordered;
    const places = this.#places;
    let begin = 0;
    for (let order = 0; order <= lastOrder; order += 1) {
      const point = points[order]!;
      const stop = Math.min(end[order]!, count);
      const before = ordered[point]!;
      places[4 * order] = point * this.#ringUnits;
      places[4 * order + 1] = before - begin;
      places[4 * order + 2] = this.#levels[point]!;
      ordered[point] = before + stop - begin;
      begin = stop;
    }
  }

  #match({ time, order, count }: UnitBlock): void {
    const { done } = this.#line;
    const places = this.#places;
    const arrivals = this.#arrivals;
    const slack = this.#slack;
    const lead = this.#leadWeeks;
    const mask = this.#ringUnits - 1;
    for (let row = 0; row < count; row += 1) {
      const place = 4 * order[row]!;
      const ring = places[place]!;
      const unit = places[place + 1]! + row;
      slack[row] = time[row]! - arrivals[ring + ((unit - places[place + 2]!) & mask)]!;
      arrivals[ring + (unit & mask)] = done[row]! + lead;
    }
  }
}

/** The smallest power of two that is not below `units`. */
function powerOfTwo(units: number): number {
  let power = 1;
  while (power < units) power *= 2;
  return power;
}
