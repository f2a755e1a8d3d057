import { expect, test } from 'vitest';
import { calculators } from '../../../src/calculators/registry.ts';
import type { AnyValues } from '../../../src/calculators/shared/definition.ts';
import { readPrediction } from '../../../src/lms/scorm/prediction-result.ts';
import { longestState, readState, writeState } from '../../../src/lms/scorm/saved-state.ts';
import { sessionReport } from '../../../src/ui/session.ts';

test('what is written is read again', () => {
  const saved = { state: { v: 1, query: 'versions=48' }, closeness: 0.63 };
  expect(readState(writeState(saved) ?? '')).toEqual(saved);
});

test.each(['', 'x', 'null', '7', '[]', '{"version":2,"state":{}}', '{"state":{}}'])(
  'what others wrote (%s) is nothing',
  (text) => {
    expect(readState(text)).toBeUndefined();
  },
);

test('a closeness that cannot be is left out', () => {
  expect(readState('{"version":1,"state":1,"closeness":7}')).toEqual({ state: 1 });
});

test.each(calculators.map((definition) => [definition.id, definition] as const))(
  'all values of %s and a prediction fit into what SCORM 1.2 keeps',
  (_, definition) => {
    // Every number as long as it can be written.
    const longest = Object.entries(definition.parameters).map(([name, parameter]) => {
      const { max, step, min } = parameter.kind === 'number' ? parameter : { max: 0, step: 0, min: 0 };
      const choice = parameter.kind === 'choice' ? parameter.options.at(-1)?.value : undefined;
      return [name, choice ?? Math.max(min, max - step)] as const;
    });
    const values: AnyValues = Object.fromEntries(longest);
    const made = { id: 'mto.meanWaitOfThoseWhoWait', guess: 123456.7891234, answer: 0.1 + 0.2, score: 0.12 };
    const { state } = sessionReport(definition, values, {
      explored: true,
      asked: true,
      made,
      submitted: true,
    });
    const text = writeState({ state, closeness: 0.12 });
    expect(text?.length).toBeLessThan(longestState / 2);
  },
);

test('a state longer than may be kept is not sent', () => {
  expect(writeState({ state: 'x'.repeat(longestState) })).toBeUndefined();
});

test('a prediction is read from what a calculator reports', () => {
  expect(readPrediction({ id: 'mto.meanWait', guess: 3, answer: 1.9, score: 0.42 })).toEqual({
    id: 'mto.meanWait',
    kind: 'number',
    guess: '3',
    answers: ['1.9'],
    closeness: 0.42,
    said: 'Predicted 3, the model says 1.9: off by 1.1.',
  });
  expect(readPrediction({ id: 'total', guess: 'mto', answer: 'mts+ato', score: 0 })).toMatchObject({
    kind: 'choice',
    guess: 'mto',
    answers: ['mts', 'ato'],
  });
});

test.each([
  null,
  7,
  {},
  { guess: 1, answer: 2 },
  { guess: 1, answer: 'x', score: 1 },
  { guess: Infinity, answer: 1, score: 0 },
  { guess: 1, answer: 1, score: 2 },
])('half a prediction (%j) is none', (attempt) => {
  expect(readPrediction(attempt)).toBeUndefined();
});
