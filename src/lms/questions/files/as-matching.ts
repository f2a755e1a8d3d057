/** Orderings where a format knows only matching: each item is matched with its place. */
import type { MatchingBody, OrderingBody } from '../question.ts';

export interface Matching {
  readonly pairs: readonly { readonly prompt: string; readonly answer: string }[];
  /** The answers in the order in which they are offered. */
  readonly offered: readonly string[];
}

export function asMatching(body: MatchingBody | OrderingBody): Matching {
  if (body.kind === 'matching')
    return { pairs: body.pairs, offered: pick(body.pairs, body.shown).map(({ answer }) => answer) };
  const places = body.items.map((_, index) => placeName(body, index));
  const pairs = body.items.map((prompt, index) => ({ prompt, answer: places[index] ?? '' }));
  return { pairs: pick(pairs, body.shown), offered: places };
}

/** `list` in the order of `indices`. */
export function pick<T>(list: readonly T[], indices: readonly number[]): readonly T[] {
  return indices.flatMap((index) => {
    const one = list[index];
    return one === undefined ? [] : [one];
  });
}

/** `1 (shortest wait)`, `2`, `3 (longest wait)`. */
export function placeName({ first, last, items }: OrderingBody, index: number): string {
  const meaning = index === 0 ? first : index === items.length - 1 ? last : '';
  return meaning === '' ? String(index + 1) : `${index + 1} (${meaning})`;
}
