import { describe, expect, test } from 'vitest';
import type { LineSeries } from '../../src/calculators/shared/view.ts';
import { readSeries } from '../../src/charts/interpolate.ts';

const line = (points: LineSeries['points'], step = false): LineSeries => ({
  id: 'a',
  label: 'A',
  tone: 'ink',
  points,
  step,
});

describe('Reading a line', () => {
  test('follows the stroke between two points', () => {
    expect(
      readSeries(
        line([
          [0, 0],
          [4, 8],
        ]),
        1,
        'linear',
      ),
    ).toBe(2);
  });

  test('follows the stroke as drawn on a logarithmic axis: halfway from 1 to 100 is 10', () => {
    expect(
      readSeries(
        line([
          [1, 0],
          [100, 8],
        ]),
        10,
        'log',
      ),
    ).toBeCloseTo(4, 12);
  });

  test('holds a step until the next point', () => {
    expect(
      readSeries(
        line(
          [
            [0, 3],
            [4, 8],
          ],
          true,
        ),
        3.99,
        'linear',
      ),
    ).toBe(3);
    expect(
      readSeries(
        line(
          [
            [0, 3],
            [4, 8],
          ],
          true,
        ),
        4,
        'linear',
      ),
    ).toBe(8);
  });

  test('follows a straight line on a logarithmic axis too', () => {
    const decades = line([
      [0, 1],
      [2, 100],
    ]);
    // The middle between 1 and 100 on a logarithmic axis is their geometric mean.
    expect(readSeries(decades, 1, 'linear', 'after', 'log')).toBeCloseTo(10, 12);
  });

  test('tells the two ends of a jump apart', () => {
    const jump = line([
      [0, 0],
      [1, 0],
      [1, 0.7],
      [2, 1],
    ]);
    expect(readSeries(jump, 1, 'linear')).toBe(0.7);
    expect(readSeries(jump, 1, 'linear', 'before')).toBe(0);
  });

  test('knows nothing beside the ends of the line, or of a line without points', () => {
    const short = line([
      [1, 5],
      [2, 6],
    ]);
    expect([0.99, 2.01].map((x) => readSeries(short, x, 'linear'))).toEqual([null, null]);
    expect(readSeries(line([]), 1, 'linear')).toBeNull();
  });
});
