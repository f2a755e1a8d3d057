/**
 * SplitMix64: turns one seed into as many well-mixed words as a generator's state needs. 64-bit whole numbers are slow
 * here, which does not matter for four words.
 *
 * Source: Steele, Lea & Flood, Fast splittable pseudorandom number generators, OOPSLA 2014, 453–472; constants as in
 * Vigna's public-domain splitmix64.c.
 */
export class SplitMix64 {
  #state: bigint;

  constructor(seed: bigint) {
    this.#state = BigInt.asUintN(64, seed);
  }

  /** The next word, 0 to 2⁶⁴ − 1. */
  next(): bigint {
    this.#state = BigInt.asUintN(64, this.#state + 0x9e3779b97f4a7c15n);
    let mixed = this.#state;
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
    mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
    return mixed ^ (mixed >> 31n);
  }
}

/** Four 32-bit words of state from a seed, the low half of each 64-bit word first. */
export function stateFromSeed(seed: number): Int32Array {
  const words = new SplitMix64(BigInt(seed));
  const state = new Int32Array(4);
  for (let index = 0; index < 4; index += 2) {
    const word = words.next();
    state[index] = Number(BigInt.asIntN(32, word));
    state[index + 1] = Number(BigInt.asIntN(32, word >> 32n));
  }
  return state;
}
