import { expect, test } from 'vitest';
import { decodeSetting, encodeSetting, usualSetting } from '../../../src/lms/questions/setting.ts';

const read = (text: string) => decodeSetting(new URLSearchParams(text));

test('the usual setting needs no words, and any other comes back from its own', () => {
  expect(encodeSetting(usualSetting)).toBe('');
  expect(read('')).toEqual({ setting: usualSetting, problems: [] });
  const link = 'chapters=make-to-stock,cases&kinds=numeric,ordering&count=8&variants=30&seed=42';
  const { setting, problems } = read(link);
  expect(problems).toEqual([]);
  expect(encodeSetting(setting)).toBe(link);
});

test('nothing chosen stays nothing chosen', () => {
  const none = { ...usualSetting, chapters: [] };
  expect(read(encodeSetting(none)).setting).toEqual(none);
});

test.each([
  ['count=0', 'count', 1],
  ['variants=31', 'variants', 30],
  ['seed=-3', 'seed', 0],
  ['count=2.4', 'count', 2],
  ['seed=lucky', 'seed', usualSetting.seed],
] as const)('“%s” is replaced, and said', (text, key, used) => {
  const { setting, problems } = read(text);
  expect(setting[key]).toBe(used);
  expect(problems).toHaveLength(1);
});

test('chapters and kinds that do not exist are named and left out', () => {
  const { setting, problems } = read('chapters=cases,weather&kinds=essay');
  expect(setting.chapters).toEqual(['cases']);
  expect(setting.kinds).toEqual([]);
  expect(problems.map(({ message }) => message).join(' ')).toMatch(/weather.*essay/);
});
