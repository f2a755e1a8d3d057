/**
 * The bottleneck as Lindley's recursion: a unit is begun when it is there and the machine is free, so no calendar of events
 * is needed. Fixed stages before it only shift the clock; times here are as if there were none.
 *
 * Source: Lindley, Proceedings of the Cambridge Philosophical Society 48 (1952) 277–289.
 */
import { block } from './unit-block.ts';

const { time, order, done } = block;
const machine = block.machine[0]!;

export class Line {
  readonly #changeoverWeeks: number;
  #free = 0;
  #lastItem = -1;

  constructor(changeoverWeeks: number) {
    this.#changeoverWeeks = changeoverWeeks;
  }

  /** Takes in the block; `items` says what kind of item each of its orders is for. */
  take(items: Int32Array): void {
    if (this.#changeoverWeeks > 0) this.#takeWithChangeovers(items, block.count);
    else this.#takeAlike(block.count);
  }

  #takeAlike(count: number): void {
    let free = this.#free;
    for (let row = 0; row < count; row += 1) {
      const ordered = time[row]!;
      free = (free > ordered ? free : ordered) + machine[row]!;
      done[row] = free;
    }
    this.#free = free;
  }

  #takeWithChangeovers(items: Int32Array, count: number): void {
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
