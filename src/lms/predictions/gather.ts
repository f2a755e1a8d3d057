/** A class's predictions, sorted by the question they answer. */
import { guessFor, readPrediction } from '../../calculators/shared/prediction-code.ts';
import type { Guess, Question } from '../../calculators/shared/prediction.ts';
import { plainPaste } from '../pasted-text.ts';

export interface Gathered {
  readonly page: string;
  readonly question: string;
  readonly guesses: readonly Guess[];
}

export interface Gathering {
  readonly groups: readonly Gathered[];
  /** Lines with something in them, but no code. */
  readonly unread: readonly string[];
}

const mostLines = 2000;

export function gatherPredictions(text: string): Gathering {
  const groups = new Map<string, { page: string; question: string; guesses: Guess[] }>();
  const unread: string[] = [];
  for (const line of plainPaste(text).split('\n').slice(0, mostLines)) {
    if (line.trim() === '') continue;
    const code = readPrediction(line);
    if (!code) unread.push(line.trim().slice(0, 60));
    else {
      const key = `${code.page} ${code.question}`;
      const group = groups.get(key) ?? { page: code.page, question: code.question, guesses: [] };
      group.guesses.push(code.guess);
      groups.set(key, group);
    }
  }
  return { groups: [...groups.values()], unread };
}

/** The question as its page states it; undefined where the page has none of that name. */
export function questionIn(page: Document, id: string): Question | undefined {
  const asked = page.querySelector<HTMLElement>(`[data-prediction="${CSS.escape(id)}"]`);
  if (!asked?.dataset.question) return undefined;
  return JSON.parse(asked.dataset.question) as Question;
}

export interface ClassAnswer {
  readonly question: Question;
  /** Guesses that can be answers to the question. */
  readonly guesses: readonly Guess[];
  readonly refused: number;
}

export function answersTo(question: Question, guesses: readonly Guess[]): ClassAnswer {
  const usable = guesses.map((guess) => guessFor(question, guess)).filter((guess) => guess !== undefined);
  return { question, guesses: usable, refused: guesses.length - usable.length };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  const [low = NaN, high = NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}
