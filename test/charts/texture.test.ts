import { describe, expect, test } from 'vitest';
import { hatch } from '../../src/charts/layers/texture.ts';

const box = { left: 10, top: 20, right: 47, bottom: 50 };

describe('Hatching', () => {
  test.each(['rising', 'falling', 'upright'] as const)('of the %s kind never leaves its box', (direction) => {
    const ends = hatch(box, direction, 5).flat();
    expect(ends.length).toBeGreaterThan(6);
    for (const [x, y] of ends) {
      expect(x).toBeGreaterThanOrEqual(box.left);
      expect(x).toBeLessThanOrEqual(box.right);
      expect(y).toBeGreaterThanOrEqual(box.top);
      expect(y).toBeLessThanOrEqual(box.bottom);
    }
  });

  test('runs at 45 degrees', () => {
    for (const [[x1, y1], [x2, y2]] of hatch(box, 'rising', 5)) expect(x2 - x1).toBeCloseTo(y1 - y2, 9);
  });
});
