/** What a reader is asked to predict, and how far off they were. */
export interface NumberQuestion {
  readonly kind: 'number';
  readonly ask: string;
  readonly answer: number;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface ChoiceQuestion {
  readonly kind: 'choice';
  readonly ask: string;
  readonly answer: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export type Question = NumberQuestion | ChoiceQuestion;

export function distanceSentence(question: Question, guess: number | string): string {
  return question.kind === 'number'
    ? numberSentence(question, Number(guess))
    : choiceSentence(question, String(guess));
}

function numberSentence({ answer, unit, step }: NumberQuestion, guess: number): string {
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const write = (value: number): string => {
    const number = value.toLocaleString('en-US', { maximumFractionDigits: decimals });
    return unit === '$' ? `$${number}` : unit === '%' ? `${number}%` : `${number} ${unit}`;
  };
  const distance = Math.abs(guess - answer);
  if (distance < step / 2) return `You said ${write(guess)}, and so does the model.`;
  const size = unit === '%' ? `${write(distance).replace('%', '')} points` : write(distance);
  return `You said ${write(guess)}. The model says ${write(answer)}: you were ${size} too ${guess > answer ? 'high' : 'low'}.`;
}

function choiceSentence({ answer, choices }: ChoiceQuestion, guess: string): string {
  const label = (id: string): string =>
    (choices.find((choice) => choice.id === id)?.label ?? id).toLowerCase();
  if (guess === answer) return `You chose ${label(guess)}, and so does the model.`;
  return `You chose ${label(guess)}. The model says ${label(answer)}.`;
}
