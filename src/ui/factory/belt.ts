/** What travels through a stage that always takes the same time: when each unit got on, oldest first. */
export class Belt {
  readonly weeks: number;
  /** A ring, twice as large whenever it is full. */
  #entered = new Float64Array(256);
  #first = 0;
  #count = 0;

  constructor(weeks: number) {
    this.weeks = weeks;
  }

  get count(): number {
    return this.#count;
  }

  enter(week: number): void {
    if (this.weeks <= 0) return;
    if (this.#count === this.#entered.length) this.#grow();
    this.#entered[(this.#first + this.#count) & (this.#entered.length - 1)] = week;
    this.#count += 1;
  }

  /** Lets go of what has come to the end by `week`. */
  leave(week: number): void {
    const mask = this.#entered.length - 1;
    while (this.#count > 0 && week - this.#entered[this.#first]! >= this.weeks) {
      this.#first = (this.#first + 1) & mask;
      this.#count -= 1;
    }
  }

  /** How far the unit has come, 0 to 1; index 0 is the one that has come furthest. */
  position(index: number, week: number): number {
    const entered = this.#entered[(this.#first + index) & (this.#entered.length - 1)]!;
    return Math.min(1, Math.max(0, (week - entered) / this.weeks));
  }

  #grow(): void {
    const larger = new Float64Array(2 * this.#entered.length);
    for (let index = 0; index < this.#count; index += 1) {
      larger[index] = this.#entered[(this.#first + index) & (this.#entered.length - 1)]!;
    }
    this.#entered = larger;
    this.#first = 0;
  }
}
