import { expect, test } from 'vitest';
import { writePrediction } from '../../../src/calculators/shared/prediction-code.ts';
import type { Question } from '../../../src/calculators/shared/prediction.ts';
import { answersTo, gatherPredictions, median } from '../../../src/lms/predictions/gather.ts';

const question: Question = {
  kind: 'number',
  ask: 'How many?',
  answer: 8,
  unit: '%',
  min: 0,
  max: 100,
  step: 1,
};

test('the codes of a class are sorted by question, and lines without one are named', () => {
  const codes = [10, 20, 900].map((guess) => writePrediction('chapters/one/', question, guess));
  const { groups, unread } = gatherPredictions(['Names and codes', ...codes, ''].join('\r\n'));
  expect(unread).toEqual(['Names and codes']);
  expect(groups).toHaveLength(1);
  const answer = answersTo(question, groups[0]?.guesses ?? []);
  expect(answer).toMatchObject({ guesses: [10, 20], refused: 1 });
});

test('the middle of a class is the median', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});
