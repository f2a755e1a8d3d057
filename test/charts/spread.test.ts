import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/charts/spread.ts';

test('Labels that do not meet stay where they want to be', () => {
  expect(
    spread(
      [
        { wanted: 20, height: 15 },
        { wanted: 80, height: 15 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 80]);
});

test('Labels that want one place share the shift', () => {
  expect(
    spread(
      [
        { wanted: 50, height: 10 },
        { wanted: 50.1, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([45.05, 55.05]);
});

test('Labels at the top are pushed down, into the frame', () => {
  expect(
    spread(
      [
        { wanted: 0, height: 10 },
        { wanted: 1, height: 10 },
        { wanted: 2, height: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15, 25]);
});

test('Labels never overlap, never change order and never leave a frame that can hold them', () => {
  const wish = fc.record({
    wanted: fc.double({ min: -50, max: 350, noNaN: true }),
    height: fc.integer({ min: 5, max: 40 }),
  });
  fc.assert(
    fc.property(fc.array(wish, { minLength: 1, maxLength: 7 }), (wishes) => {
      const middles = spread(wishes, 0, 300);
      const placed = wishes.map((one, index) => ({ ...one, middle: middles[index] ?? NaN }));
      placed.sort((one, other) => one.middle - other.middle);
      let floor = -1e-9;
      for (const { middle, height } of placed) {
        expect(middle - height / 2).toBeGreaterThanOrEqual(floor - 1e-9);
        floor = middle + height / 2;
      }
      expect(floor).toBeLessThanOrEqual(300 + 1e-9);
      placed.slice(1).forEach((label, index) => {
        expect(label.wanted).toBeGreaterThanOrEqual(placed[index]?.wanted ?? NaN);
      });
    }),
  );
});
