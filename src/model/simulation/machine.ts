/** The bottleneck one unit at a time, for lanes in which units cannot go through it as a column. The same sums as `Line`. */
export class Machine {
  /** When the last unit was begun, its changeover included. */
  begun = 0;
  readonly #changeoverWeeks: number;
  #free = 0;
  #lastItem = -1;

  constructor(changeoverWeeks: number) {
    this.#changeoverWeeks = changeoverWeeks;
  }

  /** When work that is there at `ready` will be done. */
  work(ready: number, weeks: number, item: number): number {
    const changeover = item === this.#lastItem ? 0 : this.#changeoverWeeks;
    this.#lastItem = item;
    this.begun = this.#free > ready ? this.#free : ready;
    this.#free = this.begun + (changeover + weeks);
    return this.#free;
  }
}
