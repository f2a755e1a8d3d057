import { describe, expect, test } from 'vitest';
import type { Axis } from '../../src/calculators/shared/view.ts';
import { roundRange, roundStep, settleRange } from '../../src/charts/range.ts';
import { money, share } from './sample-views.ts';

const reaching = (max: number, min = 0): Axis => ({ ...money, min, max });

describe('Axis ends', () => {
  // By hand: a quarter of the reach, rounded to 1, 2 or 5 times a power of ten, is the step the end must meet.
  test.each([
    [70.5, 80],
    [50, 50],
    [252, 300],
    [0.0041, 0.005],
    [1, 1],
    [10_001, 12_000],
  ])('are round: data up to %d end at %d', (max, end) => {
    expect(roundRange(reaching(max))).toEqual({ min: 0, max: end });
  });

  test('are kept as they are where the view says they are fixed', () => {
    expect(roundRange(share)).toEqual({ min: 0, max: 1 });
    expect(roundRange({ ...reaching(73), fixed: true })).toEqual({ min: 0, max: 73 });
  });

  test('reach below zero in the same steps', () => {
    expect(roundRange(reaching(70, -13))).toEqual({ min: -20, max: 80 });
  });

  test('meet 1, 2 or 5 times a power of ten on a logarithmic axis', () => {
    expect(roundRange({ ...reaching(730, 3), scale: 'log' })).toEqual({ min: 2, max: 1000 });
  });

  test.each([0, -1, NaN, Infinity])('stay finite and apart when the data reach %d', (max) => {
    const { min, max: end } = roundRange(reaching(max));
    expect(Number.isFinite(end)).toBe(true);
    expect(end).toBeGreaterThan(min);
  });
});

describe('While a slider moves', () => {
  const shown = { min: 0, max: 80 };

  test('the axis stays where it is as long as the data fit and fill two fifths of it', () => {
    for (const max of [80, 70, 50, 32]) expect(settleRange(reaching(max), shown)).toBe(shown);
  });

  test('it grows in a round step when the data leave it', () => {
    expect(settleRange(reaching(80.1), shown)).toEqual({ min: 0, max: 100 });
  });

  test('it closes in when the data fill less than two fifths', () => {
    expect(settleRange(reaching(31), shown)).toEqual({ min: 0, max: 40 });
  });

  test('fixed ends follow the view at once', () => {
    expect(settleRange({ ...reaching(60), fixed: true }, shown)).toEqual({ min: 0, max: 60 });
  });
});

test('A round step is the nearest in ratio', () => {
  expect([1.3, 1.5, 3, 3.3, 7, 7.2, 0.012].map(roundStep)).toEqual([1, 2, 2, 5, 5, 10, 0.01]);
});
