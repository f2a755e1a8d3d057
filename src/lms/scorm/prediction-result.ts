/** A learner's prediction as a course system can record it. */

export interface PredictionResult {
  /** Printable ASCII without spaces. */
  readonly id: string;
  readonly kind: 'number' | 'choice';
  readonly guess: string;
  /** One, or several where the model says that they tie. */
  readonly answers: readonly string[];
  /** 0 to 1, at two decimals. */
  readonly closeness: number;
  /** For people who read the course's report. */
  readonly said: string;
}

/** Reads what a calculator reports; anything incomplete is nothing. */
export function readPrediction(attempt: unknown): PredictionResult | undefined {
  if (typeof attempt !== 'object' || attempt === null) return undefined;
  const { id, guess, answer, score } = attempt as Readonly<Record<string, unknown>>;
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) return undefined;
  const closeness = Math.round(100 * score) / 100;
  const word = typeof id === 'string' ? plain(id) : '';
  const base = { id: word === '' ? 'prediction' : word, closeness };
  if (isNumber(guess) && isNumber(answer)) {
    const said = `Predicted ${decimal(guess)}, the model says ${decimal(answer)}: off by ${decimal(Math.abs(guess - answer))}.`;
    return { ...base, kind: 'number', guess: decimal(guess), answers: [decimal(answer)], said };
  }
  if (typeof guess !== 'string' || typeof answer !== 'string') return undefined;
  const answers = answer.split('+').map(plain);
  const said = `Predicted ${plain(guess)}, the model says ${answers.join(' and ')}.`;
  return { ...base, kind: 'choice', guess: plain(guess), answers, said };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Seven digits after the point are the finest that SCORM 2004 takes; it takes no exponents. */
function decimal(value: number): string {
  return value.toFixed(7).replace(/\.?0+$/, '');
}

function plain(word: string): string {
  return word.replace(/[^\w.-]+/g, '-').slice(0, 60);
}
