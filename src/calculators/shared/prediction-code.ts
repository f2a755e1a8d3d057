/**
 * A prediction as a short code for a class: which question, on which page, and the guess.
 *
 *     SOP1 chapters/what-waiting-costs 1x9k2f 0.2.0.4.0.9.2
 *
 * The question itself stands on its page; a code only says which one it is.
 */
import { fingerprint } from './fingerprint.ts';
import type { Guess, Question } from './prediction.ts';

export interface PredictionCode {
  readonly page: string;
  readonly question: string;
  readonly guess: Guess;
}

/** Names a question by what it asks. */
export function questionId({ kind, ask }: Pick<Question, 'kind' | 'ask'>): string {
  return fingerprint(`${kind} ${ask}`).toString(36);
}

export function writePrediction(page: string, question: Question, guess: Guess): string {
  const written = Array.isArray(guess) ? guess.join('/') : String(guess);
  return `SOP1 ${page.replace(/^\/|\/$/g, '')} ${questionId(question)} ${written}`;
}

/** The code in a line of text, whatever stands around it; undefined where there is none. */
export function readPrediction(line: string): PredictionCode | undefined {
  const found = /\bSOP1 ([a-z0-9/-]{1,120}) ([a-z0-9]{1,8}) ([\w./-]{1,300})/.exec(line);
  if (!found) return undefined;
  const [, page = '', question = '', guess = ''] = found;
  return { page, question, guess: readGuess(guess) };
}

/** What was guessed, as the question understands it; undefined where it cannot be an answer to it. */
export function guessFor(question: Question, guess: Guess): Guess | undefined {
  if (question.kind === 'choice') return question.choices.some(({ id }) => id === guess) ? guess : undefined;
  const inside = (value: unknown): boolean =>
    typeof value === 'number' && value >= question.min && value <= question.max;
  if (question.kind === 'number') return inside(guess) ? guess : undefined;
  const line = Array.isArray(guess) ? guess : [guess];
  return line.length === question.answer.length && line.every(inside) ? line : undefined;
}

function readGuess(text: string): Guess {
  const parts = text.split('/');
  const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : null));
  if (parts.length > 1) return numbers;
  return numbers[0] ?? text;
}
