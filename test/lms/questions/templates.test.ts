import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/lib/run.ts';
import { findCalculator } from '../../../src/calculators/registry.ts';
import { decodeValues, encodeValues } from '../../../src/calculators/shared/url.ts';
import { chapterIds, chapters } from '../../../src/lms/questions/chapters.ts';
import { drawQuestions, drawVariants } from '../../../src/lms/questions/draw-questions.ts';
import { questionKinds, type Question } from '../../../src/lms/questions/question.ts';
import { ranges, usualSetting } from '../../../src/lms/questions/setting.ts';
import { templates } from '../../../src/lms/questions/templates.ts';

const seeds = [1, 7, 20_260, 4_294_967_295];

test('there are at least sixty templates, some in every chapter and of every kind', () => {
  expect(templates.length).toBeGreaterThanOrEqual(60);
  expect(new Set(templates.map(({ chapter }) => chapter))).toEqual(new Set(chapterIds));
  expect(new Set(templates.map(({ kind }) => kind))).toEqual(new Set(questionKinds));
});

test('chapters have the ids and titles of the book’s outline, in its order', () => {
  const outline = readFileSync(join(projectFolder, 'content/outline.yaml'), 'utf8');
  const listed = [...outline.matchAll(/^- id: (\S+)\n.*\n {2}title: (.+)$/gm)];
  expect(chapters.map(({ id, title }) => [id, title])).toEqual(listed.map(([, id, title]) => [id, title]));
});

test('no two templates share an id, and none of a chapter a title', () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
  expect(new Set(templates.map(({ chapter, title }) => `${chapter} ${title}`)).size).toBe(templates.length);
});

describe.each(templates)('$id', (template) => {
  const drawn = seeds.flatMap((seed) => drawVariants(template, ranges.variants.max, seed));

  test('draws as many different variants as the page offers, for several seeds', () => {
    for (const seed of seeds) {
      const statements = drawn.filter(({ id }) => id.includes(`.${seed}.`)).map(({ statement }) => statement);
      expect(new Set(statements).size).toBe(ranges.variants.max);
    }
  });

  test('asks what can be answered, and answers it', () => {
    for (const question of drawn) {
      expect(question.body.kind).toBe(template.kind);
      expect(question.statement).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(question.steps.join(' ')).not.toMatch(/NaN|undefined|Infinity|null/);
      expect(question.steps.length).toBeGreaterThan(0);
      expectSound(question);
    }
  });

  test('its link opens the case without a complaint', () => {
    for (const { opened } of drawn) {
      const calculator = findCalculator(opened.calculator);
      const search = encodeValues(calculator, opened.values);
      const { values, problems } = decodeValues(calculator, search);
      expect(problems).toEqual([]);
      expect(values).toEqual(opened.values);
      expect(calculator.check(values)).toEqual([]);
    }
  });
});

/** One right answer, all others wrong and told apart. */
function expectSound({ body }: Question): void {
  if (body.kind === 'numeric') {
    expect(Number.isFinite(body.answer)).toBe(true);
    expect(body.unit).not.toBe('');
    expect(body.mistakes.length).toBeGreaterThan(0);
    for (const { value, name, because } of body.mistakes) {
      expect(Math.abs(value - body.answer)).toBeGreaterThan(2 * body.tolerance);
      expect([name, because]).not.toContain('');
    }
  } else if (body.kind === 'choice') {
    expect(body.options.filter(({ correct }) => correct)).toHaveLength(1);
    expect(body.options.length).toBeGreaterThanOrEqual(3);
    expect(new Set(body.options.map(({ text }) => text)).size).toBe(body.options.length);
    for (const { correct, mistake, feedback } of body.options) {
      expect(mistake === '').toBe(correct);
      expect(feedback).not.toBe('');
    }
  } else if (body.kind === 'ordering') {
    expect(new Set(body.items).size).toBe(body.items.length);
    expect(body.shown).not.toEqual([...body.items.keys()]);
    expect([...body.shown].sort((a, b) => a - b)).toEqual([...body.items.keys()]);
  } else {
    expect(new Set(body.pairs.map(({ answer }) => answer)).size).toBe(body.pairs.length);
    expect([...body.shown].sort((a, b) => a - b)).toEqual([...body.pairs.keys()]);
  }
}

describe('drawing', () => {
  test('the same seed gives the same questions, another one others', () => {
    const draw = (seed: number) => JSON.stringify(drawQuestions({ ...usualSetting, seed }));
    expect(draw(3)).toBe(draw(3));
    expect(draw(3)).not.toBe(draw(4));
  });

  test('more variants leave the first ones as they were', () => {
    const few = drawQuestions({ ...usualSetting, variants: 2 });
    const more = drawQuestions({ ...usualSetting, variants: 4 });
    expect(more.filter(({ variant }) => variant <= 2)).toEqual(few);
  });

  test('questions are spread over the chapters before any chapter gets a second one', () => {
    const questions = drawQuestions({ ...usualSetting, count: chapterIds.length, variants: 1 });
    expect(questions.map(({ chapter }) => chapter)).toEqual(chapterIds);
  });

  test('only chosen chapters and kinds are drawn, and no more than there are', () => {
    const questions = drawQuestions({
      chapters: ['cases', 'make-to-stock'],
      kinds: ['numeric'],
      count: 100,
      variants: 1,
      seed: 1,
    });
    expect(questions.length).toBeGreaterThan(3);
    for (const { chapter, body } of questions) {
      expect(['cases', 'make-to-stock']).toContain(chapter);
      expect(body.kind).toBe('numeric');
    }
    expect(drawQuestions({ ...usualSetting, chapters: [] })).toEqual([]);
  });
});
