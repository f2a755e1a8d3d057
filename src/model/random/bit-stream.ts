import { stateFromSeed } from './splitmix.ts';
import { fillWords, jump } from './xoshiro.ts';

/** State at the start of stream `stream` of `seed`; streams of one seed never overlap. */
export function streamState(seed: number, stream: number): Int32Array {
  const state = stateFromSeed(seed);
  for (let jumps = 0; jumps < stream; jumps += 1) jump(state);
  return state;
}

const blockWords = 1024;

/**
 * A stream of random words, drawn in blocks. Streams of one seed with different numbers never overlap, so that what one
 * cause of chance draws (who orders, how long the machine takes) never shifts what another draws.
 */
export class BitStream {
  readonly #state: Int32Array;
  readonly #words = new Int32Array(blockWords);
  #position = blockWords;

  /** `seed` is a whole number from 0 to 2³² − 1, `stream` a small whole number. */
  constructor(seed: number, stream: number) {
    this.#state = streamState(seed, stream);
  }

  /** 32 random bits as a signed whole number. */
  next(): number {
    if (this.#position === blockWords) {
      fillWords(this.#state, this.#words, blockWords);
      this.#position = 0;
    }
    const word = this.#words[this.#position]!;
    this.#position += 1;
    return word;
  }

  /** A number in (0, 1), the middle of one of 2³² equal parts. */
  uniform(): number {
    return ((this.next() >>> 0) + 0.5) * 2 ** -32;
  }

  /** A whole number from 0 to `count` − 1, each as likely. */
  below(count: number): number {
    return Math.floor((this.next() >>> 0) * count * 2 ** -32);
  }
}
