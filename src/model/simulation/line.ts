/**
 * The bottleneck as Lindley's recursion: a unit is begun when it is there and the machine is free, so no calendar of events
 * is needed. Fixed stages before it only shift the clock; times here are as if there were none.
 *
 * Source: Lindley, Proceedings of the Cambridge Philosophical Society 48 (1952) 277–289.
 */
import { blockUnits, type UnitBlock } from './unit-block.ts';

export class Line {
  /** When each unit of the block leaves the machine. */
  readonly done = new Float64Array(blockUnits);
  readonly #changeoverWeeks: number;
  #free = 0;
  #lastItem = -1;

  constructor(changeoverWeeks: number) {
    this.#changeoverWeeks = changeoverWeeks;
  }

  /** Takes in a block; `items` says what kind of item each of its orders is for. */
  take(block: UnitBlock, items: Int32Array): void {
    if (this.#changeoverWeeks > 0) this.#takeWithChangeovers(block, items);
    else this.#takeAlike(block.time, block.machine[0]!, block.count);
  }

  #takeAlike(time: Float64Array, machine: Float64Array, count: number): void {
    const { done } = this;
    let free = this.#free;
    for (let row = 0; row < count; row += 1) {
      const ordered = time[row]!;
      free = (free > ordered ? free : ordered) + machine[row]!;
      done[row] = free;
    }
    this.#free = free;
  }

  #takeWithChangeovers(block: UnitBlock, items: Int32Array): void {
    const { done } = this;
    const { time, order, count } = block;
    const machine = block.machine[0]!;
    let free = this.#free;
    let lastItem = this.#lastItem;
    for (let row = 0; row < count; row += 1) {
      const ordered = time[row]!;
      const item = items[order[row]!]!;
      const changeover = item === lastItem ? 0 : this.#changeoverWeeks;
      free = (free > ordered ? free : ordered) + (changeover + machine[row]!);
      lastItem = item;
      done[row] = free;
    }
    this.#free = free;
    this.#lastItem = lastItem;
  }
}
