import { describe, expect, test } from 'vitest';
import {
  guessFor,
  questionId,
  readPrediction,
  writePrediction,
} from '../../src/calculators/shared/prediction-code.ts';
import {
  distanceSentence,
  type CurveQuestion,
  type Question,
} from '../../src/calculators/shared/prediction.ts';

const curve: CurveQuestion = {
  kind: 'curve',
  ask: 'Draw it.',
  across: 'utilization',
  places: ['50%', '80%', '90%'],
  up: 'Wait',
  unit: 'weeks',
  min: 0,
  max: 10,
  step: 0.1,
  answer: [1, 4, 9],
};
const number: Question = {
  kind: 'number',
  ask: 'How many?',
  answer: 8,
  unit: 'units',
  min: 0,
  max: 20,
  step: 1,
};
const choice: Question = {
  kind: 'choice',
  ask: 'Which?',
  answer: 'ato',
  choices: [
    { id: 'mts', label: 'Make to stock' },
    { id: 'ato', label: 'Assemble to order' },
  ],
};

describe('a code for a class', () => {
  test.each([
    [curve, [1, 2.5, 10]],
    [number, 12],
    [choice, 'mts'],
  ] as const)('brings the guess back from a line with a name in it: %#', (question, guess) => {
    const line = `Ada; ${writePrediction('/chapters/one/', question, guess)} (sent by phone)`;
    const code = readPrediction(line);
    expect(code).toMatchObject({ page: 'chapters/one', question: questionId(question) });
    expect(code && guessFor(question, code.guess)).toEqual(guess);
  });

  test.each([
    [curve, [1, 2]],
    [curve, [1, 2, 11]],
    [curve, [1, null, 3]],
    [number, 21],
    [number, 'mts'],
    [choice, 'banana'],
  ] as const)('that cannot answer its question is refused: %#', (question, guess) => {
    expect(guessFor(question, guess)).toBeUndefined();
  });

  test.each(['', 'Ada', 'SOP1', 'SOP1 chapters/one', 'SOP1 <script> x 1'])('is not seen in %j', (line) => {
    expect(readPrediction(line)).toBeUndefined();
  });
});

describe('a line drawn', () => {
  test('is answered with its distance and the place where it is furthest off', () => {
    // Gaps 1, 2 and −4: 7 ÷ 3 on average.
    expect(distanceSentence(curve, [2, 6, 5])).toBe(
      'Your line lies 2.3 weeks from the model’s on average, and furthest at 90% (utilization): there it is 4 weeks too low.',
    );
  });

  test('that meets the model’s everywhere is told so', () => {
    expect(distanceSentence(curve, [1, 4, 9])).toBe('Your line and the model’s are the same.');
  });
});
