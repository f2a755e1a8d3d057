/**
 * xoshiro128**: 32 random bits at a time, period 2¹²⁸ − 1, whole-number arithmetic only, so that every machine draws the
 * same numbers.
 *
 * Source: Blackman & Vigna, Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical Software
 * 47 (2021) 36:1–36:32; public-domain xoshiro128starstar.c.
 */

/** Puts the next `count` numbers into `words`, each as a signed 32-bit whole number, and moves `state` on. */
export function fillWords(state: Int32Array, words: Int32Array, count: number): void {
  let s0 = state[0]!;
  let s1 = state[1]!;
  let s2 = state[2]!;
  let s3 = state[3]!;
  for (let index = 0; index < count; index += 1) {
    const times5 = Math.imul(s1, 5);
    words[index] = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = (s3 << 11) | (s3 >>> 21);
  }
  state[0] = s0;
  state[1] = s1;
  state[2] = s2;
  state[3] = s3;
}

const jumpPolynomial = [0x8764000b, 0xf542d2d3, 0x6fa035c3, 0x77f2db5b] as const;

/** Moves `state` on by 2⁶⁴ numbers: the start of a sequence that will never meet this one. */
export function jump(state: Int32Array): void {
  const sum = new Int32Array(4);
  const skipped = new Int32Array(1);
  for (const coefficients of jumpPolynomial) {
    for (let bit = 0; bit < 32; bit += 1) {
      if ((coefficients >>> bit) & 1) sum.forEach((value, index) => (sum[index] = value ^ state[index]!));
      fillWords(state, skipped, 1);
    }
  }
  state.set(sum);
}
