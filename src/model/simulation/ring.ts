/** First in, first out, of numbered units and the time each is (or will be) there. Grows when it must, which is rare. */
export class Ring {
  length = 0;
  #times: Float64Array;
  #units: Int32Array;
  #head = 0;

  constructor(capacity: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, capacity)));
    this.#times = new Float64Array(size);
    this.#units = new Int32Array(size);
  }

  push(time: number, unit: number): void {
    if (this.length === this.#times.length) this.#grow();
    const place = (this.#head + this.length) & (this.#times.length - 1);
    this.#times[place] = time;
    this.#units[place] = unit;
    this.length += 1;
  }

  /** Time of the entry `behind` places behind the first. */
  timeAt(behind: number): number {
    return this.#times[(this.#head + behind) & (this.#times.length - 1)]!;
  }

  unitAt(behind: number): number {
    return this.#units[(this.#head + behind) & (this.#times.length - 1)]!;
  }

  drop(count: number): void {
    this.#head = (this.#head + count) & (this.#times.length - 1);
    this.length -= count;
  }

  #grow(): void {
    const times = new Float64Array(2 * this.length);
    const units = new Int32Array(2 * this.length);
    for (let behind = 0; behind < this.length; behind += 1) {
      times[behind] = this.timeAt(behind);
      units[behind] = this.unitAt(behind);
    }
    this.#times = times;
    this.#units = units;
    this.#head = 0;
  }
}
