/** A prediction a reader has committed to, what the model says to it, and how far apart the two are. */
import type { AnyCalculator } from '../../calculators/registry.ts';
import type { Output } from '../../calculators/shared/definition.ts';
import type { NumberFormat } from '../../calculators/shared/format.ts';
import { unitWords } from '../../calculators/shared/unit-words.ts';
import { parseLocaleNumber } from '../../calculators/shared/validate.ts';
import { writeOutput } from '../result-table.ts';
import { findQuestion, type ChoiceQuestion, type Question } from './questions.ts';

export interface Attempt {
  /** The question's word in links. */
  readonly id: string;
  /** The number, or the id of the strategy. */
  readonly guess: number | string;
  /** What the model said at that moment; strategies that tie are joined by `+`. */
  readonly answer: number | string;
  /** 1 for right, 0 for wrong; in between for a number that is near. */
  readonly score: number;
}

/** The model's answer, or null where the quantity does not exist at these values. */
export function answerOf(question: Question, result: unknown): number | string | null {
  if (question.kind === 'number') return question.output.of(result);
  const found = question.choices.flatMap(({ id, output }) => {
    const value = output.of(result);
    return value === null ? [] : [{ id, value }];
  });
  if (found.length < 2) return null;
  const values = found.map(({ value }) => value);
  const best = question.wanted === 'lowest' ? Math.min(...values) : Math.max(...values);
  const near = 1e-9 * Math.max(1, Math.abs(best));
  return found.filter(({ value }) => Math.abs(value - best) <= near).map(({ id }) => id).join('+'); // prettier-ignore
}

export function attempt(question: Question, guess: number | string, answer: number | string): Attempt {
  return { id: question.id, guess, answer, score: scoreOf(guess, answer) };
}

/** A number that is off by a tenth of the answer scores 0.9, one that is off by all of it nothing. */
function scoreOf(guess: number | string, answer: number | string): number {
  if (typeof guess !== 'number' || typeof answer !== 'number')
    return String(answer).split('+').includes(String(guess)) ? 1 : 0;
  if (guess === answer) return 1;
  const off = Math.abs(guess - answer) / Math.max(Math.abs(answer), Number.MIN_VALUE);
  return Math.round(100 * Math.max(0, 1 - off)) / 100;
}

/** `You said 3 weeks. The model says 1.9 weeks: you were 1.1 weeks too high.` */
export function distanceSentence(question: Question, made: Attempt, format: NumberFormat): string {
  if (question.kind === 'choice') return choiceSentence(question, made);
  const write = (value: number): string => writeAnswer(question.output, value, format);
  const [guess, answer] = [Number(made.guess), Number(made.answer)];
  if (write(guess) === write(answer)) return `You said ${write(guess)}, and so does the model.`;
  const distance = write(Math.abs(guess - answer));
  const size = question.output.unit === 'share' ? distance.replace(/\s?%$/, ' points') : distance;
  return `You said ${write(guess)}. The model says ${write(answer)}: you were ${size} too ${guess > answer ? 'high' : 'low'}.`;
}

function choiceSentence({ choices }: ChoiceQuestion, { guess, answer }: Attempt): string {
  const label = (id: string): string => (choices.find((one) => one.id === id)?.label ?? id).toLowerCase();
  const best = String(answer).split('+');
  if (best.length > 1 && best.includes(String(guess)))
    return `You chose ${label(String(guess))}. The model says it shares the first place: ${best.map(label).join(' and ')} come out alike.`;
  if (guess === answer) return `You chose ${label(String(guess))}, and so does the model.`;
  return `You chose ${label(String(guess))}. The model says ${best.map(label).join(' and ')}.`;
}

function writeAnswer(output: Output<unknown>, value: number, format: NumberFormat): string {
  const { unit } = output;
  if (unit === 'share' || unit.startsWith('currency'))
    return `${writeOutput(output, value, format)} ${unitWords(unit)}`.trim();
  const number = Math.abs(value) < 1000 ? format.significant(value, 3) : format.number(value);
  return `${number} ${unitWords(unit)}`.trim();
}

/** What a reader types as a prediction: `40`, `40 %`, `$1,200`, in the locale's own way. Shares are typed in percent. */
export function readGuess(text: string, output: Output<unknown>, locale: string): number | null {
  const bare = text.replace(/\p{Sc}|%/gu, '').trim();
  const number = parseLocaleNumber(bare, locale);
  return number !== null && output.unit === 'share' ? number / 100 : number;
}

/** An attempt that a host kept, if it fits the calculator: hosts may send anything. */
export function readAttempt(definition: AnyCalculator, kept: unknown): Attempt | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { id, guess, answer } = kept as Partial<Attempt>;
  const question = typeof id === 'string' ? findQuestion(definition, id) : undefined;
  if (!question) return null;
  const type = question.kind === 'number' ? 'number' : 'string';
  const usable = (value: unknown): value is number | string =>
    typeof value === type && (type === 'string' ? String(value).length < 40 : Number.isFinite(value));
  return usable(guess) && usable(answer) ? attempt(question, guess, answer) : null;
}
