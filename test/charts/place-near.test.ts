import { describe, expect, test } from 'vitest';
import { crosses } from '../../src/charts/layers/boxes.ts';
import { placeNear } from '../../src/charts/layers/place-near.ts';

const box = { left: 10, top: 20, right: 47, bottom: 50 };

describe('A label beside a point', () => {
  const area = { left: 0, top: 0, right: 300, bottom: 200 };

  test('stands above to the right where nothing is in the way', () => {
    const { left, bottom } = placeNear([100, 100], 40, 14, { taken: [], lines: [], area });
    expect(left).toBeGreaterThan(100);
    expect(bottom).toBeLessThan(100);
  });

  test('avoids lines and other labels, and stays in the frame', () => {
    const rising = [
      [0, 200],
      [300, 0],
    ] as const;
    const first = placeNear([150, 100], 60, 14, { taken: [], lines: [rising], area });
    const second = placeNear([150, 100], 60, 14, { taken: [first], lines: [rising], area });
    for (const { left, right, top, bottom } of [first, second]) {
      expect(crosses(rising[0], rising[1], { left, right, top, bottom })).toBe(false);
      expect(left >= 0 && right <= 300 && top >= 0 && bottom <= 200).toBe(true);
    }
    expect(second).not.toEqual(first);
  });

  test('stays in the frame beside its corner', () => {
    const { right, top } = placeNear([299, 1], 60, 14, { taken: [], lines: [], area });
    expect(right).toBeLessThanOrEqual(300);
    expect(top).toBeGreaterThanOrEqual(0);
  });
});

describe('A stretch meets a box', () => {
  test.each([
    [[0, 30], [60, 30], true],
    [[20, 25], [30, 40], true],
    [[0, 0], [60, 0], false],
    // Passes the corner (47, 50) outside: at x = 47 it is at y = 53.
    [[30, 70], [64, 36], false],
  ] as const)('from %j to %j: %s', (from, to, meets) => {
    expect(crosses(from, to, box)).toBe(meets);
  });
});
