/** What a reader is asked to predict, and how far off they were. */
import { withMinus } from './minus.ts';

interface Asked {
  readonly ask: string;
}

interface Scale {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface NumberQuestion extends Asked, Scale {
  readonly kind: 'number';
  readonly answer: number;
}

export interface ChoiceQuestion extends Asked {
  readonly kind: 'choice';
  readonly answer: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

/** A line to draw: a height at each of some places across. */
export interface CurveQuestion extends Asked, Scale {
  readonly kind: 'curve';
  readonly answer: readonly number[];
  /** What runs across, and its places as they are written. */
  readonly across: string;
  readonly places: readonly string[];
  /** What runs upward. */
  readonly up: string;
}

export type Question = NumberQuestion | ChoiceQuestion | CurveQuestion;
/** Of a curve, null where nothing has been drawn yet. */
export type Guess = number | string | readonly (number | null)[];

export function isComplete(question: Question, guess: Guess | undefined): guess is Guess {
  if (guess === undefined) return false;
  return question.kind !== 'curve' || !(guess as readonly (number | null)[]).includes(null);
}

export function distanceSentence(question: Question, guess: Guess): string {
  if (question.kind === 'number') return numberSentence(question, Number(guess));
  if (question.kind === 'choice') return choiceSentence(question, String(guess));
  return curveSentence(question, guess as readonly number[]);
}

/** A height or a number as the reader reads it. */
export function writeGuess({ unit, step }: Scale, value: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const number = withMinus(value.toLocaleString('en-US', { maximumFractionDigits: decimals }));
  return unit === '$' ? `$${number}` : unit === '%' ? `${number}%` : `${number} ${unit}`;
}

function writeDistance(scale: Scale, distance: number): string {
  const written = writeGuess(scale, distance);
  return scale.unit === '%' ? `${written.replace('%', '')} points` : written;
}

function numberSentence(question: NumberQuestion, guess: number): string {
  const { answer, step } = question;
  const distance = Math.abs(guess - answer);
  if (distance < step / 2) return `You said ${writeGuess(question, guess)}, and so does the model.`;
  const side = guess > answer ? 'high' : 'low';
  return `You said ${writeGuess(question, guess)}. The model says ${writeGuess(question, answer)}: you were ${writeDistance(question, distance)} too ${side}.`;
}

function choiceSentence({ answer, choices }: ChoiceQuestion, guess: string): string {
  const label = (id: string): string =>
    (choices.find((choice) => choice.id === id)?.label ?? id).toLowerCase();
  if (guess === answer) return `You chose ${label(guess)}, and so does the model.`;
  return `You chose ${label(guess)}. The model says ${label(answer)}.`;
}

/** How far the lines lie apart on average, and where most. */
function curveSentence(question: CurveQuestion, guess: readonly number[]): string {
  const { answer, step, places, across } = question;
  const gaps = answer.map((right, index) => (guess[index] ?? right) - right);
  const mean = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  if (gaps.every((gap) => Math.abs(gap) <= step)) return 'Your line and the model’s are the same.';
  const widest = gaps.reduce(
    (best, gap, index) => (Math.abs(gap) > Math.abs(gaps[best] ?? 0) ? index : best),
    0,
  );
  const gap = gaps[widest] ?? 0;
  const side = gap > 0 ? 'high' : 'low';
  return (
    `Your line lies ${writeDistance(question, mean)} from the model’s on average, and furthest at ` +
    `${places[widest] ?? ''} (${across}): there it is ${writeDistance(question, Math.abs(gap))} too ${side}.`
  );
}
