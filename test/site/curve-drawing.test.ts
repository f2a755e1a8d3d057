import { expect, test } from 'vitest';
import { nameStep, roundHeight, strokeLine } from '../../src/components/curve-drawing.ts';

const heights = { min: 0, max: 10, step: 0.5 };

test('a quick stroke draws the straight line over the places it passed', () => {
  expect(strokeLine([2, null, null, null, 9], heights, 0, 3, 8)).toEqual([2, 4, 6, 8, 9]);
  expect(strokeLine([null, null, null, 5], heights, 3, 1, 1)).toEqual([null, 1, 3, 5]);
});

test('heights keep to the step and to the frame', () => {
  expect([0.2, 0.3, -4, 14].map((value) => roundHeight(heights, value))).toEqual([0, 0.5, 0, 10]);
});

test('names of places are left out only where they would touch', () => {
  const places = ['1', '10', '100', '1,000', '10,000', '100,000'];
  expect([640, 230, 100].map((width) => nameStep(places, width))).toEqual([1, 2, 4]);
});
