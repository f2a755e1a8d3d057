import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  customerLeadTime,
  decouplingPoints,
  feasibleDecouplingPoints,
  forecastLeadTime,
  furthestUpstream,
  leastForecastShare,
  productionDeliveryRatio,
  productionLeadTime,
  stockedItems,
  type StageWeeks,
} from '../../../src/model/index.ts';

/** Powers of two, so that every sum of stages is a different exact number. */
const weeks: StageWeeks = { engineering: 16, supply: 8, fabrication: 4, assembly: 2, delivery: 1 };

const anyWeeks = fc.record({
  engineering: fc.integer({ min: 0, max: 1040 }),
  supply: fc.integer({ min: 0, max: 1040 }),
  fabrication: fc.integer({ min: 0, max: 1040 }),
  assembly: fc.integer({ min: 0, max: 520 }),
  delivery: fc.integer({ min: 0, max: 520 }),
});

describe('the customer’s wait', () => {
  it('is the sum of the stages after the decoupling point', () => {
    // By hand: 16 + 8 + 4 + 2 + 1, then one stage less each time.
    expect(decouplingPoints.map((point) => customerLeadTime(point, weeks))).toEqual([31, 15, 7, 3, 1, 0]);
  });

  it('and the forecast-driven part together make the production lead time', () => {
    fc.assert(
      fc.property(anyWeeks, fc.constantFrom(...decouplingPoints), (line, point) => {
        expect(customerLeadTime(point, line) + forecastLeadTime(point, line)).toBe(
          productionLeadTime(point, line),
        );
      }),
    );
  });

  it('never grows when the point moves downstream', () => {
    fc.assert(
      fc.property(anyWeeks, (line) => {
        const waits = decouplingPoints.map((point) => customerLeadTime(point, line));
        expect(waits).toEqual([...waits].sort((a, b) => b - a));
      }),
    );
  });

  it('refuses a stage time that is negative or no number, by its name', () => {
    expect(() => customerLeadTime('makeToOrder', { ...weeks, assembly: -1 })).toThrow(/assembly/);
    expect(() => customerLeadTime('makeToOrder', { ...weeks, supply: Number.NaN })).toThrow(/supply/);
  });

  it('refuses a position that does not exist', () => {
    expect(() => customerLeadTime('guess' as 'makeToOrder', weeks)).toThrow(/engineerToOrder/);
  });
});

describe('the P:D ratio', () => {
  it('counts engineering only where every order is engineered', () => {
    expect(productionLeadTime('engineerToOrder', weeks)).toBe(31);
    expect(productionLeadTime('makeToStock', weeks)).toBe(15);
  });

  it('is one where customers wait exactly as long as production takes, and nothing is left to forecast', () => {
    // The dividing line of Mather (1984): P:D of 1.
    expect(productionDeliveryRatio(15, 15)).toBe(1);
    expect(leastForecastShare(15, 15)).toBe(0);
    expect(leastForecastShare(15, 20)).toBe(0);
  });

  it('leaves the whole line to the forecast where nobody waits', () => {
    expect(leastForecastShare(15, 0)).toBe(1);
    expect(leastForecastShare(0, 0)).toBe(0);
    expect(() => productionDeliveryRatio(15, 0)).toThrow(RangeError);
  });

  it('bounds what any real position must forecast from below', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: 0, max: 5000 }), (line, patience) => {
        const point = furthestUpstream(line, patience);
        const production = productionLeadTime('purchaseToOrder', line);
        const least = leastForecastShare(production, patience) * production;
        expect(forecastLeadTime(point, line)).toBeGreaterThanOrEqual(least - 1e-9);
      }),
    );
  });
});

describe('feasible positions', () => {
  it.each([
    // Waits by hand: 31, 15, 7, 3, 1, 0.
    [0, 'shipToStock', 1],
    [1, 'makeToStock', 2],
    [2.9, 'makeToStock', 2],
    [3, 'assembleToOrder', 3],
    [7, 'makeToOrder', 4],
    [15, 'purchaseToOrder', 5],
    [31, 'engineerToOrder', 6],
  ] as const)('with %s weeks of patience reach up to %s', (patience, point, count) => {
    expect(furthestUpstream(weeks, patience)).toBe(point);
    expect(feasibleDecouplingPoints(weeks, patience)).toHaveLength(count);
  });

  it('do not hang on the last digit of a sum', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary arithmetic.
    const line = { engineering: 1, supply: 1, fabrication: 1, assembly: 0.1, delivery: 0.2 };
    expect(furthestUpstream(line, 0.3)).toBe('assembleToOrder');
  });

  it('only grow with patience', () => {
    fc.assert(
      fc.property(anyWeeks, fc.integer({ min: 0, max: 3000 }), (line, patience) => {
        const before = feasibleDecouplingPoints(line, patience);
        expect(feasibleDecouplingPoints(line, patience + 1)).toEqual(expect.arrayContaining([...before]));
      }),
    );
  });
});

describe('stocked items', () => {
  it('are materials, platforms, versions, and versions at every place', () => {
    const family = { versions: 24, versionsPerPlatform: 7, materials: 12, places: 5 };
    // By hand: ⌈24/7⌉ = 4 platforms; 24 · 5 = 120.
    expect(decouplingPoints.map((point) => stockedItems({ point, ...family }))).toEqual([
      0, 0, 12, 4, 24, 120,
    ]);
  });

  it('are refused where a count is not whole', () => {
    const family = { point: 'makeToStock', versions: 2.5, versionsPerPlatform: 7, materials: 12, places: 5 };
    expect(() => stockedItems(family as never)).toThrow(/versions/);
  });
});
