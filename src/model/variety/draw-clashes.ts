import { requireWhole } from '../numeric/guard.ts';
import { BitStream } from '../random/bit-stream.ts';
import type { Clash } from './clash.ts';

/**
 * Clashes that can be drawn: how many pairs of options could be forbidden while the basic product can still be built?
 *
 * C(m, 2)·(k² − 1) for m modules of k options each: every pair of options of two modules but the two basic ones. Throws
 * a RangeError unless m and k are whole and at least 1.
 * Source: counting.
 *
 * @example mostClashes({ modules: 3, options: 2 }) // 9
 */
export function mostClashes(input: { readonly modules: number; readonly options: number }): number {
  requireWhole('modules', input.modules, 1, 1000);
  requireWhole('options', input.options, 1, 1000);
  return ((input.modules * (input.modules - 1)) / 2) * (input.options ** 2 - 1);
}

/**
 * Random clashes: which pairs of options do not go together, when they are picked blindly?
 *
 * `count` different pairs, each as likely, by drawing without replacement; the first pairs stay the same when more are
 * drawn. The basic option, number 0, of one module never clashes with that of another, so that one product can always
 * be built. The same seed gives the same pairs everywhere. Throws a RangeError for counts out of range.
 * Source: Fisher & Yates' shuffle, its first steps only.
 *
 * @example drawClashes({ modules: 4, options: 3, count: 5, seed: 1 }).length // 5
 */
export function drawClashes(input: {
  readonly modules: number;
  readonly options: number;
  readonly count: number;
  readonly seed: number;
}): readonly Clash[] {
  const { modules, options, count, seed } = input;
  const possible = mostClashes(input);
  requireWhole('count', count, 0, possible);
  requireWhole('seed', seed, 0, 2 ** 32 - 1);
  const stream = new BitStream(seed, 0);
  const moved = new Map<number, number>();
  const at = (place: number): number => moved.get(place) ?? place;
  return Array.from({ length: count }, (_, index) => {
    const drawn = index + stream.below(possible - index);
    const number = at(drawn);
    moved.set(drawn, at(index));
    return clashOf(number, modules, options);
  });
}

/** The pairs of options in a row: by pair of modules, then by pair of options, the two basic ones left out. */
function clashOf(number: number, modules: number, options: number): Clash {
  const perPair = options ** 2 - 1;
  let pair = Math.floor(number / perPair);
  let first = 0;
  for (; pair >= modules - 1 - first; first += 1) pair -= modules - 1 - first;
  const place = (number % perPair) + 1;
  return [
    { module: first, option: Math.floor(place / options) },
    { module: first + 1 + pair, option: place % options },
  ];
}
