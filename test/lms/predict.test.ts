import { describe, expect, test } from 'vitest';
import { calculators, findCalculator } from '../../src/calculators/registry.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { createFormat } from '../../src/calculators/shared/format.ts';
import { answerOf, attempt, distanceSentence, readAttempt, readGuess } from '../../src/ui/predict/attempt.ts';
import { findQuestion, listQuestions, type Question } from '../../src/ui/predict/questions.ts';

const format = createFormat('en-US', 'USD');

function ask(id: string, word: string): { question: Question; result: unknown } {
  const calculator = findCalculator(id);
  const question = findQuestion(calculator, word);
  if (!question) throw new Error(`${id} cannot ask ${word}`);
  return { question, result: calculator.compute(defaultValues(calculator)) };
}

test.each(calculators.map((calculator) => [calculator.id, calculator] as const))(
  '%s has a usual question, whose answer exists at its defaults',
  (_, calculator) => {
    const question = findQuestion(calculator, '1');
    expect(question).toBeDefined();
    expect(findQuestion(calculator, '')).toEqual(question);
    const answer = answerOf(question as Question, calculator.compute(defaultValues(calculator)));
    expect(answer).not.toBeNull();
    expect(new Set(listQuestions(calculator).map(({ id }) => id)).size).toBe(
      listQuestions(calculator).length,
    );
  },
);

test('a word that names no quantity asks nothing', () => {
  for (const word of ['weather', 'toString', '__proto__', 'mts'])
    expect(findQuestion(findCalculator('compare'), word)).toBeUndefined();
});

describe('which strategy', () => {
  test('the cheapest of compare is the one of least total cost in its table', () => {
    const { question, result } = ask('compare', '1');
    const totals = ['mts', 'ato', 'mto'].map((id) => ({
      id,
      total: findCalculator('compare').outputs[`${id}.total`]?.of(result) ?? NaN,
    }));
    totals.sort((a, b) => a.total - b.total);
    expect(answerOf(question, result)).toBe(totals[0]?.id);
  });

  test('profit is asked for where it is highest', () => {
    expect(findQuestion(findCalculator('season'), '1')?.ask).toMatch(/highest/);
  });

  test('strategies that tie are all right', () => {
    const { question } = ask('compare', 'misfit');
    const tied = answerOf(question, ask('compare', 'misfit').result);
    expect(tied).toBe('mts+ato+mto');
    expect(attempt(question, 'ato', String(tied)).score).toBe(1);
    expect(distanceSentence(question, attempt(question, 'ato', String(tied)), format)).toMatch(/alike/);
  });

  test('right scores one, wrong nothing, and the sentence says which', () => {
    const { question } = ask('compare', 'total');
    expect(attempt(question, 'ato', 'ato').score).toBe(1);
    expect(attempt(question, 'mto', 'ato').score).toBe(0);
    expect(distanceSentence(question, attempt(question, 'mto', 'ato'), format)).toBe(
      'You chose make to order. The model says assemble to order.',
    );
  });
});

describe('a number', () => {
  const { question } = ask('wait', 'meanWait');

  // The score is one less the share of the answer by which the guess is off, never below nothing.
  test.each([
    [2, 2, 1],
    [1.8, 2, 0.9],
    [4.5, 2, 0],
    [-1, 2, 0],
    [0, 0, 1],
    [1, 0, 0],
  ])('a guess of %d where the model says %d scores %d', (guess, answer, score) => {
    expect(attempt(question, guess, answer).score).toBe(score);
  });

  test('the sentence says how far off, and in which direction', () => {
    expect(distanceSentence(question, attempt(question, 3, 1.9), format)).toBe(
      'You said 3 weeks. The model says 1.9 weeks: you were 1.1 weeks too high.',
    );
    expect(distanceSentence(question, attempt(question, 1.9, 1.9), format)).toMatch(/and so does the model/);
  });

  test('shares are typed and answered in percent', () => {
    const share = ask('wait', 'probabilityOfWait').question;
    if (share.kind !== 'number') throw new Error('A share is a number.');
    expect(readGuess('40 %', share.output, 'en-US')).toBe(0.4);
    expect(readGuess('0,5', share.output, 'de-DE')).toBe(0.005);
    expect(distanceSentence(share, attempt(share, 0.4, 0.85), format)).toBe(
      'You said 40%. The model says 85%: you were 45 points too low.',
    );
  });

  test('money may carry its sign, words are no number', () => {
    const cost = ask('compare', 'mto.total').question;
    if (cost.kind !== 'number') throw new Error('A cost is a number.');
    expect(readGuess('$1,200', cost.output, 'en-US')).toBe(1200);
    expect(readGuess('a lot', cost.output, 'en-US')).toBeNull();
  });
});

test('a kept attempt comes back, a forged one does not', () => {
  const calculator = findCalculator('wait');
  const made = attempt(ask('wait', 'meanWait').question, 3, 2);
  expect(readAttempt(calculator, JSON.parse(JSON.stringify(made)))).toEqual(made);
  expect(readAttempt(calculator, { ...made, score: 1 })?.score).toBe(0.5);
  for (const forged of [
    null,
    'x',
    [],
    {},
    { ...made, id: 'constructor' },
    { ...made, guess: 'ato' },
    { ...made, answer: NaN },
  ])
    expect(readAttempt(calculator, forged)).toBeNull();
});
