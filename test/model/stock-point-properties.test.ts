/** What must hold at any stock point. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  demandCvFloor,
  leastCostStock,
  stockForFillRate,
  stockPoint,
  waitExceeds,
  waitQuantile,
} from '../../src/model/index.ts';

const position = fc.double({ min: 0, max: 1, noNaN: true });
const options = { seed: 1966, numRuns: 150 };

/** Stock points of a size whose levels can be tried one by one. */
const stockPoints = fc.record({
  demandRate: fc.double({ min: 0.05, max: 100, noNaN: true }),
  demandCv: fc.double({ min: 0, max: 3, noNaN: true }),
  utilization: fc.double({ min: 0.05, max: 0.97, noNaN: true }),
  share: fc.double({ min: 0.001, max: 1, noNaN: true }),
  leadTimeWeeks: fc.double({ min: 0, max: 8, noNaN: true }),
});
const levels = fc.integer({ min: 0, max: 300 });
/** Room for rounding between sums of different length. */
const hair = 1e-11;

describe('a stock point', () => {
  it('serves more and makes customers wait less with every unit of stock', () => {
    fc.assert(
      fc.property(stockPoints, levels, (point, baseStock) => {
        const less = stockPoint({ ...point, baseStock });
        const more = stockPoint({ ...point, baseStock: baseStock + 1 });
        expect(more.fillRate).toBeGreaterThanOrEqual(less.fillRate - hair);
        expect(more.meanOnHand).toBeGreaterThanOrEqual(less.meanOnHand - hair);
        expect(more.meanWaitWeeks).toBeLessThanOrEqual(less.meanWaitWeeks * (1 + hair));
      }),
      options,
    );
  });

  it('never has more on hand than its base-stock nor fewer backorders than none', () => {
    fc.assert(
      fc.property(stockPoints, levels, (point, baseStock) => {
        const { meanOnHand, meanBackorders, fillRate, waitingShare } = stockPoint({ ...point, baseStock });
        expect(meanOnHand).toBeGreaterThanOrEqual(0);
        expect(meanOnHand).toBeLessThanOrEqual(baseStock * (1 + hair));
        expect(meanBackorders).toBeGreaterThanOrEqual(0);
        expect(fillRate + waitingShare).toBeCloseTo(1, 11);
      }),
      options,
    );
  });

  it('costs least at the least-cost level', () => {
    const rate = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(stockPoints, rate, rate, levels, (point, holding, waiting, other) => {
        const cost = (baseStock: number) => {
          const { meanOnHand, meanBackorders } = stockPoint({ ...point, baseStock });
          return holding * meanOnHand + waiting * meanBackorders;
        };
        const { baseStock, capped } = leastCostStock({
          ...point,
          holdingCostPerWeek: holding,
          waitingCostPerWeek: waiting,
        });
        if (capped) return;
        expect(cost(baseStock)).toBeLessThanOrEqual(cost(other) * (1 + 1e-9));
        expect(cost(baseStock)).toBeLessThanOrEqual(cost(baseStock + 1) * (1 + 1e-9));
        expect(cost(baseStock)).toBeLessThanOrEqual(cost(Math.max(0, baseStock - 1)) * (1 + 1e-9));
      }),
      options,
    );
  });

  it('reaches a target with the level for it and misses it with one unit less', () => {
    fc.assert(
      fc.property(stockPoints, fc.double({ min: 0.01, max: 0.999, noNaN: true }), (point, target) => {
        const baseStock = stockForFillRate({ ...point, fillRate: target });
        expect(stockPoint({ ...point, baseStock }).fillRate).toBeGreaterThanOrEqual(target - hair);
        expect(stockPoint({ ...point, baseStock: baseStock - 1 }).fillRate).toBeLessThan(target + hair);
      }),
      options,
    );
  });

  it('counts volatility below the floor as the floor', () => {
    fc.assert(
      fc.property(stockPoints, position, levels, (point, part, baseStock) => {
        const floor = demandCvFloor(point.demandRate);
        const below = stockPoint({ ...point, baseStock, demandCv: part * floor * 0.999_999 });
        expect(below).toEqual(stockPoint({ ...point, baseStock, demandCv: 0 }));
      }),
      options,
    );
  });

  it('knows no week from a day: waits scale with the unit of time', () => {
    fc.assert(
      fc.property(stockPoints, levels, fc.constantFrom(7, 1 / 52, 40), (point, baseStock, factor) => {
        // The index of dispersion has no time in it, so CV² falls as the period grows.
        const scaled = {
          ...point,
          demandRate: point.demandRate / factor,
          demandCv: Math.max(point.demandCv, demandCvFloor(point.demandRate)) * Math.sqrt(factor),
          leadTimeWeeks: point.leadTimeWeeks * factor,
        };
        const original = stockPoint({ ...point, baseStock });
        const other = stockPoint({ ...scaled, baseStock });
        expect(other.fillRate).toBeCloseTo(original.fillRate, 9);
        const off = Math.abs(other.meanWaitWeeks / factor - original.meanWaitWeeks);
        expect(off).toBeLessThanOrEqual(1e-9 * original.meanWaitWeeks + 1e-100);
        const median = waitQuantile({ ...point, baseStock, probability: 0.5 });
        expect(waitQuantile({ ...scaled, baseStock, probability: 0.5 }) / factor).toBeCloseTo(median, 7);
      }),
      options,
    );
  });

  it('has a mean wait equal to the area under the tail of the wait', () => {
    fc.assert(
      fc.property(stockPoints, levels, (point, baseStock) => {
        const steps = 400;
        const width = point.leadTimeWeeks / steps;
        const heights = Array.from({ length: steps + 1 }, (_, step) =>
          waitExceeds({ ...point, baseStock, weeks: Math.min(step * width, point.leadTimeWeeks) }),
        );
        const simpson = heights.reduce(
          (sum, height, step) => sum + height * (step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2),
          0,
        );
        const rest =
          stockPoint({ ...point, leadTimeWeeks: 0, baseStock: 0 }).meanWaitWeeks * (heights[steps] ?? NaN);
        const { meanWaitWeeks } = stockPoint({ ...point, baseStock });
        expect((simpson * width) / 3 + rest).toBeCloseTo(meanWaitWeeks, 6);
      }),
      { ...options, numRuns: 40 },
    );
  });
});
