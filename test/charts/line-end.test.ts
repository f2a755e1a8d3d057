import { expect, test } from 'vitest';
import { lineEnd } from '../../src/charts/layers/line-end.ts';

const area = { left: 0, right: 100, top: 0, bottom: 100, width: 100, height: 100 };
const pixels = { x: (value: number) => value, y: (value: number) => 100 - value };
const line = (points: readonly [number, number][], step = false) =>
  lineEnd({ id: 'line', label: 'Line', tone: 'ink', points, step }, pixels, area);

test('A line that stays in the frame ends at its last point', () => {
  expect(
    line([
      [0, 10],
      [100, 40],
    ]),
  ).toEqual({ x: 100, y: 60, outside: false });
});

test('A line that climbs out of the frame ends where it meets the edge', () => {
  expect(
    line([
      [0, 0],
      [50, 50],
      [70, 250],
      [100, 900],
    ]),
  ).toEqual({ x: 55, y: 0, outside: true });
});

test('A line that comes back ends at its last point', () => {
  expect(
    line([
      [0, 50],
      [50, 500],
      [100, 20],
    ]),
  ).toEqual({ x: 100, y: 80, outside: false });
});

test('A step leaves the frame at its riser', () => {
  expect(
    line(
      [
        [0, 20],
        [60, 500],
      ],
      true,
    ),
  ).toEqual({ x: 60, y: 0, outside: true });
});

test('A line beyond the frame altogether is named at the corner it goes to', () => {
  expect(
    line([
      [0, 200],
      [100, 300],
    ]),
  ).toEqual({ x: 100, y: 0, outside: true });
});
