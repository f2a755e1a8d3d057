/**
 * Exponential random numbers by the ziggurat: 256 strips of equal area under e⁻ˣ. A word picks a strip (8 bits) and a
 * place in it (24 bits); 99 times in 100 that is the answer. No logarithm is taken, and the tables come from exact arithmetic.
 *
 * Source: Marsaglia & Tsang, The ziggurat method for generating random variables, Journal of Statistical Software 5 (2000),
 * no. 8. Strip and place use separate bits, as Doornik (2005) advises.
 */
import { BitStream, streamState } from './bit-stream.ts';
import { exactExp, exactLog } from './elementary.ts';

export const strips = 256;
/** Where the bottom strip ends and the tail begins, and the area of each strip. */
const tailStart = 7.69711747013104972;
export const stripArea = 3.949659822581572e-3;
const places = 2 ** 24;

/** Right ends x₀ > x₁ > … > x₂₅₆ = 0 of the strips; the bottom strip counts its tail as if it were a rectangle. */
export const ends = new Float64Array(strips + 1);
/** e⁻ˣ at those ends. */
const heights = new Float64Array(strips + 1);
/** Length of one place in each strip. */
const steps = new Float64Array(strips);

ends[0] = stripArea / exactExp(-tailStart);
ends[1] = tailStart;
heights[1] = exactExp(-tailStart);
for (let strip = 1; strip < strips; strip += 1) {
  heights[strip + 1] = stripArea / ends[strip]! + heights[strip]!;
  ends[strip + 1] = -exactLog(heights[strip + 1]!);
}
ends[strips] = 0;
heights[strips] = 1;
for (let strip = 0; strip < strips; strip += 1) steps[strip] = ends[strip]! / places;

/** What lies outside the core of its strip: where it belongs, and the word that it was made of. */
const missedAtOnce = 1024;
const missed = new Int32Array(missedAtOnce);
const missedWords = new Int32Array(missedAtOnce);

/** For the busy loop, which would look exported names up again in every round. */
const stripSteps = steps;
const stripEnds = ends;

/**
 * Exponential numbers in bulk: the n-th number comes from the n-th word of its stream, and the few that need more words take
 * them from a stream of their own (the next one), so that numbers stay in step whatever happens.
 */
export class ExponentialStream {
  readonly #state: Int32Array;
  readonly #spare: BitStream;

  constructor(seed: number, stream: number) {
    this.#state = streamState(seed, stream);
    this.#spare = new BitStream(seed, stream + 1);
  }

  /** Puts `count` numbers with the given mean into `out`. */
  fill(out: Float64Array, count: number, mean: number): void {
    for (let begin = 0; begin < count; begin += missedAtOnce) {
      const end = Math.min(count, begin + missedAtOnce);
      redraw(out, mean, fillCores(this.#state, out, begin, end, mean), this.#spare);
    }
  }
}

/**
 * Takes every number as if it lay in the core of its strip; notes where that is not so, and returns how many. The generator
 * stands here once more (`fillWords`), since a word that stays in a register costs half of one that goes through memory.
 */
function fillCores(state: Int32Array, out: Float64Array, begin: number, end: number, mean: number): number {
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  let misses = 0;
  for (let index = begin; index < end; index += 1) {
    const times5 = Math.imul(s1, 5);
    const word = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
    const strip = word & 255;
    const x = ((word >>> 8) + 0.5) * stripSteps[strip]!;
    out[index] = mean * x;
    if (x >= stripEnds[strip + 1]!) {
      missed[misses] = index;
      missedWords[misses] = word;
      misses = (misses + 1) | 0;
    }
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
  return misses;
}

/** Outside its strip's core, a number may be kept, drawn again, or moved to the tail, which is exponential again. */
function redraw(out: Float64Array, mean: number, misses: number, spare: BitStream): void {
  for (let miss = 0; miss < misses; miss += 1) {
    let word = missedWords[miss]!;
    let tail = 0;
    let x = 0;
    for (;;) {
      const strip = word & 255;
      const end = ends[strip + 1]!;
      x = ((word >>> 8) + 0.5) * steps[strip]!;
      if (x < end) break;
      if (strip === 0) tail += tailStart;
      else {
        const low = heights[strip]!;
        const high = heights[strip + 1]!;
        if (low + spare.uniform() * (high - low) < high * exactExp(end - x)) break;
      }
      word = spare.next();
    }
    out[missed[miss]!] = mean * (tail + x);
  }
}
