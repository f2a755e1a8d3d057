/** The dice that a template throws: everything from one seeded stream, so that the same seed gives the same question. */
import { BitStream } from '../../model/random/bit-stream.ts';

export class Draw {
  readonly #bits: BitStream;

  constructor(seed: number) {
    this.#bits = new BitStream(seed, 0);
  }

  whole(min: number, max: number): number {
    return min + this.#bits.below(max - min + 1);
  }

  /** One of min, min + step, …, max, without the dust of binary fractions. */
  step(min: number, max: number, step: number): number {
    const steps = Math.round((max - min) / step);
    return Number((min + this.#bits.below(steps + 1) * step).toFixed(6));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.#bits.below(list.length)] as T;
  }

  /** A copy in random order (Fisher and Yates). */
  shuffle<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = this.#bits.below(last + 1);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  }

  /** `count` different entries in random order. */
  some<T>(list: readonly T[], count: number): T[] {
    return this.shuffle(list).slice(0, count);
  }
}
