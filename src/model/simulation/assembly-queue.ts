/**
 * Shipments on their way to a bottleneck in assembly; the one whose platforms are there first goes first, ties by age. A binary
 * heap of records of numbers.
 */
export const work = {
  ready: 0,
  unit: 1,
  ordered: 2,
  units: 3,
  machineWeeks: 4,
  version: 5,
  kept: 6,
} as const;
const width = 7;

export class AssemblyQueue {
  /** The record taken out last. */
  readonly taken = new Float64Array(width);
  #records = new Float64Array(64 * width);
  #length = 0;

  /** When the first can be begun at the earliest. */
  get firstReady(): number {
    return this.#length === 0 ? Infinity : this.#records[work.ready]!;
  }

  push(
    ready: number,
    unit: number,
    ordered: number,
    units: number,
    machineWeeks: number,
    version: number,
    kept: number,
  ): void {
    if ((this.#length + 1) * width > this.#records.length) this.#grow();
    let place = this.#length;
    this.#length += 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (!this.#isBehind(parent, ready, unit)) break;
      this.#move(parent, place);
      place = parent;
    }
    const records = this.#records;
    const first = place * width;
    records[first + work.ready] = ready;
    records[first + work.unit] = unit;
    records[first + work.ordered] = ordered;
    records[first + work.units] = units;
    records[first + work.machineWeeks] = machineWeeks;
    records[first + work.version] = version;
    records[first + work.kept] = kept;
  }

  /** Takes the first record out, into `taken`. */
  pop(): void {
    const records = this.#records;
    for (let column = 0; column < width; column += 1) this.taken[column] = records[column]!;
    this.#length -= 1;
    const last = this.#length;
    const ready = records[last * width + work.ready]!;
    const unit = records[last * width + work.unit]!;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= last) break;
      if (child + 1 < last && this.#isBehind(child, this.#ready(child + 1), this.#unit(child + 1)))
        child += 1;
      if (this.#isBehind(child, ready, unit)) break;
      this.#move(child, place);
      place = child;
    }
    this.#move(last, place);
  }

  #ready(place: number): number {
    return this.#records[place * width + work.ready]!;
  }

  #unit(place: number): number {
    return this.#records[place * width + work.unit]!;
  }

  /** Whether the record at `place` comes after one with these marks. */
  #isBehind(place: number, ready: number, unit: number): boolean {
    const own = this.#ready(place);
    return own > ready || (own === ready && this.#unit(place) > unit);
  }

  #move(from: number, to: number): void {
    this.#records.copyWithin(to * width, from * width, (from + 1) * width);
  }

  #grow(): void {
    const records = new Float64Array(2 * this.#records.length);
    records.set(this.#records);
    this.#records = records;
  }
}
