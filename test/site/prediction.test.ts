import { expect, test } from 'vitest';
import { distanceSentence, type Question } from '../../src/calculators/shared/prediction.ts';

const share: Question = { kind: 'number', ask: '', answer: 49, unit: '%', min: 0, max: 100, step: 1 };
const money: Question = { kind: 'number', ask: '', answer: 602.8, unit: '$', min: 0, max: 900, step: 0.1 };
const weeks: Question = { kind: 'number', ask: '', answer: 3, unit: 'weeks', min: 0, max: 9, step: 0.5 };
const strategy: Question = {
  kind: 'choice',
  ask: '',
  answer: 'ato',
  choices: [
    { id: 'mts', label: 'Make to stock' },
    { id: 'ato', label: 'Assemble to order' },
  ],
};

// Expected sentences written by hand: what a teacher would say.
test.each([
  [share, 85, 'You said 85%. The model says 49%: you were 36 points too high.'],
  [share, 20, 'You said 20%. The model says 49%: you were 29 points too low.'],
  [share, 49, 'You said 49%, and so does the model.'],
  [money, 617.1, 'You said $617.1. The model says $602.8: you were $14.3 too high.'],
  [weeks, 1.5, 'You said 1.5 weeks. The model says 3 weeks: you were 1.5 weeks too low.'],
  [strategy, 'mts', 'You chose make to stock. The model says assemble to order.'],
  [strategy, 'ato', 'You chose assemble to order, and so does the model.'],
] as const)('a prediction is answered with its distance: %#', (question, guess, sentence) => {
  expect(distanceSentence(question, guess)).toBe(sentence);
});
