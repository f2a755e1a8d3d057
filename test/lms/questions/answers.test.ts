/** Answers in an exported file, found again without the templates: from the words of the question, or from its link. */
import { describe, expect, test } from 'vitest';
import { findCalculator } from '../../../src/calculators/registry.ts';
import { decodeValues } from '../../../src/calculators/shared/url.ts';
import { moodleXml } from '../../../src/lms/questions/files/moodle-xml.ts';
import { templates } from '../../../src/lms/questions/templates.ts';
import { explicitStockPoint } from '../../support/oracle.ts';
import { numbersIn, ownItems, ownNumbers } from './own-answers.ts';
import { readMoodle, type MoodleQuestion } from './read-moodle.ts';
import { everyQuestion, root } from './sample.ts';

const questions = readMoodle(moodleXml(everyQuestion));
const ofTemplate = (template: string): readonly MoodleQuestion[] =>
  questions.filter((question) => question.template === template);
const right = ({ answers }: MoodleQuestion) => answers.find(({ fraction }) => fraction === 100);

/** The numbers in words that a statement writes with fewer digits than it computed them: half a percent. */
const roundedWords = 0.006;

test('every template is in the file', () => {
  expect(new Set(questions.map(({ template }) => template))).toEqual(new Set(templates.map(({ id }) => id)));
});

test('at least two thirds of the templates are answered here from their own words alone', () => {
  const known = [...Object.keys(ownNumbers), ...Object.keys(ownItems)];
  expect(known.filter((id) => templates.some((template) => template.id === id))).toEqual(known);
  expect(known.length).toBeGreaterThan((2 / 3) * templates.length);
});

test.each(Object.entries(ownNumbers))('%s follows from the numbers in its statement', (template, formula) => {
  expect(ofTemplate(template).length).toBeGreaterThan(1);
  for (const question of ofTemplate(template)) {
    const own = formula(numbersIn(question.statement), question.statement);
    const answer = right(question);
    if (question.type === 'numerical')
      expect(Math.abs(Number(answer?.text) - own), question.statement).toBeLessThanOrEqual(
        (answer?.tolerance ?? 0) + 1e-9,
      );
    else expect(nearest(question, own)?.fraction, question.statement).toBe(100);
  }
});

/** The option whose number is closest, which a student who computed `own` would choose. */
function nearest({ answers }: MoodleQuestion, own: number) {
  const distance = (text: string): number => Math.abs((numbersIn(text)[0] ?? Infinity) - own);
  return [...answers].sort((a, b) => distance(a.text) - distance(b.text))[0];
}

test.each(Object.entries(ownItems))('%s follows from the words of its items', (template, worth) => {
  expect(ofTemplate(template).length).toBeGreaterThan(1);
  for (const { pairs, statement } of ofTemplate(template)) {
    const worths = pairs.map(
      ([item, answer]) => [worth(item, statement), numbersIn(answer)[0] ?? NaN] as const,
    );
    const byPlace = [...worths].sort(([, a], [, b]) => a - b).map(([value]) => value);
    // Larger answers belong to what is worth more, whether they are places or numbers.
    expect(byPlace, statement).toEqual([...byPlace].sort((a, b) => a - b));
    if (templates.find(({ id }) => id === template)?.kind === 'matching')
      for (const [value, answer] of worths)
        expect(Math.abs(answer - value), statement).toBeLessThanOrEqual(roundedWords * value + 0.051);
  }
});

/** The case behind a question's link, as the calculator works it out when a student opens it. */
function opened({ link }: MoodleQuestion) {
  const id = link.pathname.split('/').at(-2) ?? '';
  const calculator = findCalculator(id);
  const { values, problems } = decodeValues(calculator, link.searchParams);
  expect(problems).toEqual([]);
  const result = calculator.compute(values);
  const output = (name: string): number => calculator.outputs[name]?.of(result) ?? NaN;
  return { values: values as Readonly<Record<string, number>>, output };
}

const strategies = { 'make to stock': 'mts', 'assemble to order': 'ato', 'make to order': 'mto' } as const;
const outputOf = (text: string, quantity: string): string =>
  `${strategies[text.toLowerCase() as keyof typeof strategies]}.${quantity}`;

describe('questions that are answered with a calculator show what it shows behind their link', () => {
  test.each([
    ['cheapest-strategy', 'total', 1],
    ['product-and-strategy', 'total', 1],
    ['best-in-a-season', 'profit', -1],
  ] as const)('%s', (template, quantity, sign) => {
    for (const question of ofTemplate(template)) {
      const { output } = opened(question);
      const best = question.answers
        .map(({ text }) => [text, sign * output(outputOf(text, quantity))] as const)
        .sort(([, a], [, b]) => a - b)[0];
      expect(right(question)?.text).toBe(best?.[0]);
    }
  });

  test.each([
    ['who-waits-longest', 'meanWait'],
    ['strategies-by-profit', 'profit'],
    ['strategies-by-stock-value', 'stockValue'],
    ['strategies-and-waits', 'p95Wait'],
    ['strategies-and-leftovers', 'investment'],
  ] as const)('%s', (template, quantity) => {
    for (const question of ofTemplate(template)) {
      const { output } = opened(question);
      const values = question.pairs.map(([text, answer]) => [output(outputOf(text, quantity)), numbersIn(answer)[0] ?? NaN] as const); // prettier-ignore
      const byAnswer = [...values].sort(([, a], [, b]) => a - b).map(([value]) => value);
      expect(byAnswer).toEqual([...byAnswer].sort((a, b) => a - b));
      // Matched with numbers: dollars in full, weeks with two decimals. Orders have places instead.
      const written = quantity === 'p95Wait' ? 0.0051 : 0.51;
      if (templates.find(({ id }) => id === template)?.kind === 'matching')
        for (const [value, answer] of values) expect(Math.abs(value - answer)).toBeLessThanOrEqual(written);
    }
  });

  test('money-released', () => {
    for (const question of ofTemplate('money-released')) {
      const { output } = opened(question);
      const released = output('mts.stockValue') - output('ato.stockValue');
      expect(numbersIn(right(question)?.text ?? '')[0]).toBe(Math.round(released));
    }
  });

  test('cost-parts-by-size', () => {
    for (const question of ofTemplate('cost-parts-by-size')) {
      const { output } = opened(question);
      const places = [...question.pairs].sort(([, a], [, b]) => a.localeCompare(b));
      const costs = places.map(([text]) => output(`mts.${text}`));
      expect(costs).toEqual([...costs].sort((a, b) => a - b));
    }
  });

  test('stock-of-twice-the-versions', () => {
    for (const question of ofTemplate('stock-of-twice-the-versions'))
      expect(numbersIn(right(question)?.text ?? '')[0]).toBe(
        Math.round(opened(question).output('mts.onHand')),
      );
  });
});

test('the stock that statements speak of is the one that 300 digits give, at the least level that serves its target', () => {
  for (const question of ofTemplate('stock-turns')) {
    const { demandRate = 1, demandCv = 0, utilization = 0, versions = 1, fabricationWeeks = 0, assemblyWeeks = 0, fillTarget = 0 } = opened(question).values; // prettier-ignore
    const point = (baseStock: number) =>
      explicitStockPoint({ demandRate, demandCv, utilization, share: 1 / versions, leadTimeWeeks: fabricationWeeks + assemblyWeeks, baseStock }); // prettier-ignore
    let level = 0;
    while (point(level).fillRate < fillTarget) level += 1;
    const [, stated] = numbersIn(question.statement);
    // One decimal is written.
    expect(Math.abs(versions * point(level).meanOnHand - (stated ?? NaN))).toBeLessThanOrEqual(0.0501);
  }
});

test('every link leads to a calculator of the site, with the model’s version in it', () => {
  for (const { link } of questions) {
    expect(link.href.startsWith(`${root}calculators/`)).toBe(true);
    expect(link.searchParams.get('m')).toMatch(/^\d+\.\d+\.\d+$/);
  }
});
