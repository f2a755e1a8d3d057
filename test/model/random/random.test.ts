/** The generators against published numbers, and their draws against the laws they claim. */
import { describe, expect, it } from 'vitest';
import { BitStream, streamState } from '../../../src/model/random/bit-stream.ts';
import { exactExp, exactLog, exactLog1p } from '../../../src/model/random/elementary.ts';
import { ends, ExponentialStream, stripArea, strips } from '../../../src/model/random/exponential.ts';
import { SplitMix64 } from '../../../src/model/random/splitmix.ts';
import { fillWords, jump } from '../../../src/model/random/xoshiro.ts';

const unsigned = (words: Int32Array) => [...words].map((word) => word >>> 0);

function draws(seed: number, count: number): Float64Array {
  const out = new Float64Array(count);
  new ExponentialStream(seed, 6).fill(out, count, 1);
  return out;
}

describe('xoshiro128**', () => {
  // Outputs of the authors' xoshiro128starstar.c, as in the tests of the Rust crate rand_xoshiro.
  it('gives the reference numbers from state 1, 2, 3, 4', () => {
    const words = new Int32Array(10);
    fillWords(Int32Array.of(1, 2, 3, 4), words, 10);
    expect(unsigned(words)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  // Outputs and jumped states of the C reference, as in the test data of github.com/edorfaus/xoshiro-6502.
  it('jumps where the reference jumps', () => {
    const state = Int32Array.of(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
    const words = new Int32Array(4);
    fillWords(state.slice(), words, 4);
    expect(unsigned(words)).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
    jump(state);
    expect(unsigned(state)).toEqual([0x2a6dd50d, 0x01177499, 0xd7eb7d01, 0xddc48284]);
  });
});

describe('SplitMix64', () => {
  // Rosetta Code, "Pseudo-random numbers/Splitmix64", seed 1234567.
  it('gives the published numbers', () => {
    const words = new SplitMix64(1234567n);
    expect(Array.from({ length: 5 }, () => words.next())).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ]);
  });
});

describe('streams of one seed', () => {
  it('start 2⁶⁴ numbers apart, in one sequence', () => {
    const state = streamState(42, 2);
    jump(state);
    expect(state).toEqual(streamState(42, 3));
  });

  it('are the same again for the same seed, and others for another', () => {
    const words = (seed: number) =>
      Array.from(
        { length: 2000 },
        (
          (stream) => () =>
            stream.next()
        )(new BitStream(seed, 1)),
      );
    expect(words(7)).toEqual(words(7));
    expect(words(7)).not.toEqual(words(8));
  });
});

describe('exponential and logarithm of plain arithmetic', () => {
  // The engine's own functions are within an ulp or two of the true value.
  it.each(Array.from({ length: 60 }, (_, step) => -12 + step * 0.41))(
    'agree with the built-in ones at %d',
    (x) => {
      expect(exactExp(x) / Math.exp(x)).toBeCloseTo(1, 13);
      expect(exactLog(Math.exp(x))).toBeCloseTo(x, 13);
      expect(exactLog1p(Math.exp(-Math.abs(x)))).toBeCloseTo(Math.log1p(Math.exp(-Math.abs(x))), 14);
    },
  );
});

describe('exponential numbers', () => {
  // The defining property of the ziggurat: all strips have the same area. Marsaglia & Tsang (2000), section 2.
  it('come from strips of equal area', () => {
    for (let strip = 1; strip < strips; strip += 1) {
      const area = ends[strip]! * (Math.exp(-ends[strip + 1]!) - Math.exp(-ends[strip]!));
      expect(area / stripArea).toBeCloseTo(1, 10);
    }
  });

  it('follow the exponential law (Kolmogorov–Smirnov, 400 000 numbers)', () => {
    const numbers = draws(3, 400_000).sort();
    let distance = 0;
    numbers.forEach((x, rank) => {
      const share = -Math.expm1(-x);
      distance = Math.max(distance, share - rank / numbers.length, (rank + 1) / numbers.length - share);
    });
    // 1.95/√n is exceeded once in a thousand seeds.
    expect(distance).toBeLessThan(1.95 / Math.sqrt(numbers.length));
    expect(distance).toBeGreaterThan(0.2 / Math.sqrt(numbers.length));
  });

  it('reach into the tail as often as they should', () => {
    const beyond = draws(4, 2_000_000).filter((x) => x > 7.69711747013105).length;
    const expected = 2_000_000 * Math.exp(-7.69711747013105);
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('do not depend on how many are asked for at a time', () => {
    const pieces = new ExponentialStream(3, 6);
    const joined = Array.from({ length: 10 }, () => {
      const part = new Float64Array(100);
      pieces.fill(part, 100, 1);
      return [...part];
    }).flat();
    expect(joined).toEqual([...draws(3, 1000)]);
  });
});
