import { describe, expect, test } from 'vitest';
import { positionOf, type AxisScale } from '../../src/charts/scales.ts';
import { linearTicks, ticksThatFit, writeTicks } from '../../src/charts/ticks.ts';

/** Room on an axis of so many pixels, with labels seven pixels a letter. */
function room(range: { min: number; max: number }, scale: AxisScale, length: number) {
  const from = positionOf(range.min, scale);
  const stretch = positionOf(range.max, scale) - from;
  const write = (value: number): string => value.toLocaleString('en-US');
  const span = (value: number): [number, number] => {
    const middle = ((positionOf(value, scale) - from) / stretch) * length;
    const half = write(value).length * 3.5;
    return [middle - half, middle + half];
  };
  return { span, write, gap: 12 };
}

describe('Ticks', () => {
  test('begin and end on the axis ends where a round step meets both', () => {
    expect(linearTicks({ min: 0, max: 80 }, 4)).toEqual([0, 20, 40, 60, 80]);
    expect(linearTicks({ min: 0, max: 1 }, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearTicks({ min: -20, max: 80 }, 5)).toEqual([-20, 0, 20, 40, 60, 80]);
  });

  test('carry no binary dust', () => {
    expect(linearTicks({ min: 0, max: 0.6 }, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  });

  test('on a logarithmic axis are as rich a round series as fits', () => {
    const range = { min: 1, max: 1000 };
    const wide = ticksThatFit(range, 'log', 8, room(range, 'log', 600));
    const narrow = ticksThatFit(range, 'log', 3, room(range, 'log', 160));
    expect(wide).toEqual([1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
    expect(narrow).toEqual([1, 10, 100, 1000]);
  });

  test.each(['linear', 'log', 'square'] as const)('never touch on a %s axis, at any width', (scale) => {
    for (let length = 60; length < 900; length += 37) {
      for (const range of [
        { min: 1, max: 1000 },
        { min: 0.05, max: 10_000 },
        { min: 2, max: 9 },
      ]) {
        const { span, write, gap } = room(range, scale, length);
        const spans = ticksThatFit(range, scale, 6, { span, write, gap }).map(span);
        expect(spans.length).toBeGreaterThanOrEqual(1);
        spans.slice(1).forEach(([from], index) => {
          expect(from).toBeGreaterThanOrEqual((spans[index]?.[1] ?? NaN) + gap);
        });
      }
    }
  });
});

describe('Tick labels', () => {
  test('drop decimals that are zero in all of them', () => {
    expect(writeTicks([0, 20, 40], (value) => `$${value.toFixed(2)}`)).toEqual(['$0', '$20', '$40']);
    expect(writeTicks([0, 1], (value) => `${value},0 €`)).toEqual(['0 €', '1 €']);
  });

  test('keep decimals that tell them apart, and thousands', () => {
    expect(writeTicks([0, 0.5, 1], (value) => value.toFixed(1))).toEqual(['0.0', '0.5', '1.0']);
    expect(writeTicks([1000, 2000], (value) => value.toLocaleString('en-US'))).toEqual(['1,000', '2,000']);
  });
});
