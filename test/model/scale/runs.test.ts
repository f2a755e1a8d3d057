/** Runs of a family of versions on one machine, and the volume at which a standard version pays. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestRun,
  breakEvenRate,
  economicLot,
  oneOffUnitCost,
  runCosts,
  standardUnitCost,
} from '../../../src/model/index.ts';

const family = {
  demandRate: 50,
  versions: 24,
  setupCost: 200,
  unitCost: 600,
  scaleSaving: 0.01,
  holdingRate: 0.25,
  utilization: 0.8,
};
const standard = { ...family, toolingCost: 20_000, productLifeYears: 2 };

const scenarios = fc.record({
  demandRate: fc.double({ min: 0.05, max: 10_000, noNaN: true }),
  versions: fc.integer({ min: 1, max: 1000 }),
  setupCost: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  unitCost: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  scaleSaving: fc.double({ min: 0, max: 0.3, noNaN: true }),
  holdingRate: fc.double({ min: 0, max: 2, noNaN: true }),
  utilization: fc.double({ min: 0.05, max: 0.99, noNaN: true }),
});

describe('the best run', () => {
  it('is the economic production quantity of one version', () => {
    // By hand: v = 600·(50/24)^(log₂ 0.99), H = v/4/52 a week, and the version takes 0.8/24 of the machine.
    const value = 600 * (50 / 24) ** Math.log2(0.99);
    const rate = 50 / 24;
    const byHand = Math.sqrt((2 * 200 * rate) / (((value * 0.25) / 52) * (1 - 0.8 / 24)));
    expect(bestRun(family).quantity).toBeCloseTo(byHand, 10);
  });

  it('balances set-ups and stock', () => {
    const { setup, holding, bound } = bestRun(family);
    expect(bound).toBe('none');
    expect(setup).toBeCloseTo(holding, 10);
  });

  it('costs no more than a run of any other length it may have', () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, place) => {
        const best = bestRun(scenario);
        const longest = Math.max(1, (520 * scenario.demandRate) / scenario.versions);
        expect(best.total).toBeLessThanOrEqual(runCosts(scenario, longest ** place).total * (1 + 1e-12));
      }),
    );
  });

  it('has set-ups and cycle stock that grow like the square root of the versions', () => {
    // Without scale savings and with an idle machine the law is exact: √16 = 4.
    const plain = { ...family, scaleSaving: 0, utilization: 1e-9 };
    const [one, sixteen] = [bestRun({ ...plain, versions: 1 }), bestRun({ ...plain, versions: 16 })];
    expect(sixteen.cycleStock / one.cycleStock).toBeCloseTo(4, 6);
    expect(sixteen.setupsPerYear / one.setupsPerYear).toBeCloseTo(4, 6);
    expect((sixteen.setup + sixteen.holding) / (one.setup + one.holding)).toBeCloseTo(4, 6);
  });

  it('is one unit where set-ups cost next to nothing', () => {
    const best = bestRun({ ...family, setupCost: 0.01 });
    expect(best).toMatchObject({ quantity: 1, bound: 'one' });
    expect(best.economicQuantity).toBeLessThan(1);
  });

  it('stops at ten years’ sales where stock costs nothing', () => {
    const best = bestRun({ ...family, holdingRate: 0 });
    expect(best).toMatchObject({ economicQuantity: null, bound: 'longest' });
    expect(best.quantity).toBeCloseTo((520 * 50) / 24, 9);
  });

  it('adds up its parts', () => {
    const { production, setup, holding, total } = runCosts(family, 35);
    expect(production + setup + holding).toBe(total);
    // One version on an all but idle machine is Harris' lot, and cost a week is rate times cost a unit.
    const single = { ...family, versions: 1, scaleSaving: 0, utilization: 1e-12 };
    const lot = economicLot({ setupCost: 200, demandRate: 50, holdingCost: 150 / 52 });
    const best = bestRun(single);
    expect(50 * (best.setup + best.holding)).toBeCloseTo(lot.cost, 8);
  });
});

describe('the break-even volume', () => {
  it('makes a standard unit cost what a one-off does', () => {
    const rate = breakEvenRate(standard) ?? NaN;
    expect(standardUnitCost(standard, rate)).toBeCloseTo(oneOffUnitCost(standard), 8);
  });

  it('separates where one-offs are cheaper from where the standard is', () => {
    fc.assert(
      fc.property(
        scenarios,
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0.1, max: 50, noNaN: true }),
        (scenario, toolingCost, productLifeYears) => {
          const tooled = { ...scenario, toolingCost, productLifeYears };
          const rate = breakEvenRate(tooled);
          if (rate === null || rate <= 1e-4) return;
          const oneOff = oneOffUnitCost(tooled);
          expect(standardUnitCost(tooled, rate * 1.01)).toBeLessThanOrEqual(oneOff);
          expect(standardUnitCost(tooled, rate / 1.01)).toBeGreaterThanOrEqual(oneOff);
        },
      ),
    );
  });

  it('is what plain arithmetic gives where stock is free and nothing is learned', () => {
    // Set-ups of a ten-year run are spread over 520 λ units: (F/2 + K/10)/(52 λ) = K.
    const plain = { ...standard, versions: 1, scaleSaving: 0, holdingRate: 0 };
    expect(breakEvenRate(plain)).toBeCloseTo((20_000 / 2 + 200 / 10) / (52 * 200), 9);
  });

  it('does not exist where tooling can never be earned back', () => {
    expect(breakEvenRate({ ...standard, toolingCost: 1e15, scaleSaving: 0 })).toBeNull();
  });

  it('names a wrong number', () => {
    expect(() => breakEvenRate({ ...standard, productLifeYears: 0 })).toThrow(/^productLifeYears must/);
    expect(() => breakEvenRate({ ...standard, toolingCost: -1 })).toThrow(/^toolingCost must/);
    expect(() => runCosts(family, 0)).toThrow(/^quantity must/);
    expect(() => bestRun({ ...family, scaleSaving: 0.5 })).toThrow(/^scaleSaving must/);
  });
});
