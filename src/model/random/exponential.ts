/**
 * Exponential random numbers by the ziggurat: 256 strips of equal area under e⁻ˣ. A word picks a strip (8 bits) and a
 * place in it (24 bits); 99 times in 100 that is the answer. No logarithm is taken, and the tables come from exact arithmetic.
 *
 * Source: Marsaglia & Tsang, The ziggurat method for generating random variables, Journal of Statistical Software 5 (2000),
 * no. 8. Strip and place use separate bits, as Doornik (2005) advises.
 */
import { BitStream, streamState } from './bit-stream.ts';
import { exactExp, exactLog } from './elementary.ts';
import { fillWords } from './xoshiro.ts';

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

/**
 * Exponential numbers in bulk: the n-th number comes from the n-th word of its stream, and the few that need more words take
 * them from a stream of their own (the next one), so that numbers stay in step whatever happens.
 */
export class ExponentialStream {
  readonly #state: Int32Array;
  readonly #words: Int32Array;
  readonly #missed: Int32Array;
  readonly #spare: BitStream;

  constructor(seed: number, stream: number, mostAtOnce: number) {
    this.#state = streamState(seed, stream);
    this.#words = new Int32Array(mostAtOnce);
    this.#missed = new Int32Array(mostAtOnce);
    this.#spare = new BitStream(seed, stream + 1);
  }

  /** Puts `count` numbers with the given mean into `out`. */
  fill(out: Float64Array, count: number, mean: number): void {
    fillWords(this.#state, this.#words, count);
    const misses = fillCores(this.#words, out, count, mean, this.#missed, steps, ends);
    redraw(this.#words, out, mean, this.#missed, misses, this.#spare);
  }
}

/**
 * Takes every number as if it lay in the core of its strip; notes where that is not so, and returns how many. The tables are
 * parameters because engines look exported names up again in every round of a loop.
 */
function fillCores(
  words: Int32Array,
  out: Float64Array,
  count: number,
  mean: number,
  missed: Int32Array,
  stripSteps: Float64Array,
  stripEnds: Float64Array,
): number {
  let misses = 0;
  for (let index = 0; index < count; index += 1) {
    const word = words[index]!;
    const strip = word & 255;
    const x = ((word >>> 8) + 0.5) * stripSteps[strip]!;
    out[index] = mean * x;
    if (x >= stripEnds[strip + 1]!) {
      missed[misses] = index;
      misses += 1;
    }
  }
  return misses;
}

/** Outside its strip's core, a number may be kept, drawn again, or moved to the tail, which is exponential again. */
function redraw(
  words: Int32Array,
  out: Float64Array,
  mean: number,
  missed: Int32Array,
  misses: number,
  spare: BitStream,
): void {
  for (let miss = 0; miss < misses; miss += 1) {
    let word = words[missed[miss]!]!;
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
