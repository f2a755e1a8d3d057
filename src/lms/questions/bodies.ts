/** Builds the answer part of a question, and refuses (null) draws in which right and wrong are too close to tell apart. */
import type { Draw } from './draw.ts';
import type { ChoiceBody, MatchingBody, Mistake, NumericBody, OrderingBody } from './question.ts';

/** Accepted either side of a numeric answer, as a share of it: room for rounding on the way, none for another formula. */
const relativeTolerance = 0.01;
/** Two numbers that a reader has to tell apart differ by this share at least. */
const leastGap = 0.04;

interface NumericInput {
  readonly answer: number;
  readonly decimals: number;
  readonly unit: string;
  /** True for counts, where only the number itself is right. */
  readonly exact?: boolean;
  readonly mistakes: readonly Mistake[];
}

export function numeric(input: NumericInput): NumericBody | null {
  const { decimals, unit, exact = false, mistakes } = input;
  const answer = Number(input.answer.toFixed(decimals));
  const tolerance = exact ? 0 : Math.max(relativeTolerance * Math.abs(answer), 0.6 * 10 ** -decimals);
  const size = Math.abs(answer);
  if (!Number.isFinite(answer) || size === 0 || tolerance > 0.05 * size) return null;
  const numbers = [answer, ...mistakes.map(({ value }) => value)];
  if (!apart(numbers, 2.5 * tolerance)) return null;
  return { kind: 'numeric', answer, decimals, tolerance: tidy(tolerance), unit, mistakes };
}

/** Six decimals are more than any tolerance needs, and keep binary dust out of files. */
function tidy(value: number): number {
  return Number(value.toFixed(6));
}

interface NumbersInput {
  readonly answer: number;
  /** Said to those who choose the right number. */
  readonly because: string;
  readonly mistakes: readonly Mistake[];
  write(value: number): string;
}

/** Options that are numbers: the right one and what each mistake gives. */
export function choiceOfNumbers(random: Draw, input: NumbersInput): ChoiceBody | null {
  const { answer, because, mistakes, write } = input;
  if (!apart([answer, ...mistakes.map(({ value }) => value)])) return null;
  const wrong = mistakes.map(({ name, value, because: why }) => ({ text: write(value), name, because: why }));
  return choice(random, { right: { text: write(answer), because }, wrong });
}

interface WordsInput {
  readonly right: { readonly text: string; readonly because: string };
  readonly wrong: readonly { readonly text: string; readonly name: string; readonly because: string }[];
}

export function choice(random: Draw, { right, wrong }: WordsInput): ChoiceBody | null {
  const options = [
    { text: right.text, correct: true, mistake: '', feedback: right.because },
    ...wrong.map(({ text, name, because }) => ({ text, correct: false, mistake: name, feedback: because })),
  ];
  if (new Set(options.map(({ text }) => text)).size < options.length) return null;
  return { kind: 'choice', options: random.shuffle(options) };
}

interface Ranked {
  readonly text: string;
  readonly value: number;
}

/** Items by their value, the smallest first. */
export function ordering(
  random: Draw,
  ends: { readonly first: string; readonly last: string },
  entries: readonly Ranked[],
): OrderingBody | null {
  if (!apart(entries.map(({ value }) => value))) return null;
  const items = [...entries].sort((a, b) => a.value - b.value).map(({ text }) => text);
  if (new Set(items).size < items.length) return null;
  return { kind: 'ordering', ...ends, items, shown: mixed(random, items.length) };
}

/** Prompts with the number that belongs to each. */
export function matching(
  random: Draw,
  entries: readonly Ranked[],
  write: (value: number) => string,
): MatchingBody | null {
  if (!apart(entries.map(({ value }) => value))) return null;
  const pairs = entries.map(({ text, value }) => ({ prompt: text, answer: write(value) }));
  if (new Set(pairs.map(({ answer }) => answer)).size < pairs.length) return null;
  return { kind: 'matching', pairs, shown: mixed(random, pairs.length) };
}

/** An order other than the right one. */
function mixed(random: Draw, count: number): number[] {
  const order = Array.from({ length: count }, (_, index) => index);
  for (;;) {
    const shown = random.shuffle(order);
    if (shown.some((index, place) => index !== place)) return shown;
  }
}

/** Whether all are finite and each differs from each other by enough to tell. */
function apart(values: readonly number[], least = 0): boolean {
  return values.every(
    (a, index) =>
      Number.isFinite(a) &&
      values
        .slice(index + 1)
        .every((b) => Math.abs(a - b) > Math.max(least, leastGap * Math.max(Math.abs(a), Math.abs(b), 1e-9))),
  );
}
