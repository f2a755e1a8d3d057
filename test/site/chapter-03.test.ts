// What chapter 3 says in words about the shelf its calculator opens with, asserted on the model. Each test quotes the
// sentence it guards.
import { describe, expect, test } from 'vitest';
import { safetyStock } from '../../src/calculators/safety-stock/definition.ts';
import type { SafetyStockValues } from '../../src/calculators/safety-stock/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { defaultScenario, evaluateStrategies } from '../../src/model/index.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('03-');
const shelf = (values: Partial<SafetyStockValues> = {}) =>
  safetyStock.compute({ ...defaultValues(safetyStock), ...values });
const safety = (values: Partial<SafetyStockValues> = {}): number => shelf(values).chosen.measures.safetyStock;

describe('chapter 3 is right that', () => {
  test('the shop sells fifty a week, waits three weeks and orders two hundred', () => {
    says('A new lot of two hundred takes three weeks to arrive');
    const { demand, lotSize } = shelf();
    expect([demand.mean, lotSize]).toEqual([150, 200]);
    expect(demand.deviation).toBeCloseTo(Math.sqrt(3 * 20 ** 2 + 50 ** 2 * 0.5 ** 2), 9);
  });

  test('ordering at expected demand leaves nearly every second cycle with an empty shelf', () => {
    says('finds the shelf empty in nearly every second cycle');
    expect(shelf({ target: 0.5 }).chosen.reorderLevel).toBeLessThanOrEqual(150);
    expect(shelf({ target: 0.55 }).chosen.reorderLevel).toBeGreaterThanOrEqual(150);
  });

  test('the second step of service takes more than the first', () => {
    says('Are the two steps alike?');
    says('the last step, of less than one percent, takes more machines than the four percent before it');
    const [at95, at99, at999] = [safety(), safety({ target: 0.99 }), safety({ target: 0.999 })];
    expect(at999 - at99).toBeGreaterThan(at99 - at95);
  });

  test('each further nine takes nearly as much stock as the one before', () => {
    says('Each further nine takes nearly as much stock as the nine before it');
    const stocks = [0.9, 0.99, 0.999, 0.9999].map((target) => safety({ target }));
    const nines = stocks.slice(1).map((stock, index) => stock - (stocks[index] ?? 0));
    for (const [index, nine] of nines.slice(1).entries()) {
      expect(nine).toBeLessThan(nines[index] ?? 0);
      expect(nine).toBeGreaterThan(0.8 * (nines[index] ?? 0));
    }
  });

  test('twice or four times the lead time takes less than twice the safety stock', () => {
    says('not to twice that');
    expect(safety({ leadTimeWeeks: 6 })).toBeGreaterThan(safety());
    expect(safety({ leadTimeWeeks: 12 })).toBeLessThan(2 * safety());
  });

  test('a supplier on time saves safety stock, and the normal curve asks for less', () => {
    says('Unreliable deliveries fill shelves just as moody customers do.');
    expect(safety({ leadTimeDeviation: 0 })).toBeLessThan(safety());
    says('so the calculator asks for a few more');
    expect(safety({ family: 'normal' })).toBeLessThan(safety());
    // 1.644854 is the 95% point of the normal curve in any table.
    const { deviation } = shelf({ family: 'normal' }).demand;
    expect(safety({ family: 'normal' }) / deviation).toBeCloseTo(1.644854, 4);
  });

  test('a shelf for 95% of units runs dry in nearly a third of cycles', () => {
    says('Only of cycles pass without a stockout');
    const { cycleService, fillRate } = shelf({ measure: 'fill' }).chosen.measures;
    expect(fillRate).toBeGreaterThanOrEqual(0.95);
    expect(1 - cycleService).toBeGreaterThan(0.28);
    expect(1 - cycleService).toBeLessThan(1 / 3);
  });

  test('its quiz answers on lots, volatility, lead time and twice the stock hold', () => {
    expect(safety({ lotWeeks: 8 })).toBe(safety());
    expect([safety(), safety({ demandCv: 0.2 }), safety({ leadTimeWeeks: 2 })]).toEqual([76, 53, 69]);
    expect(Math.abs(safety({ target: 0.998 }) / safety() - 2)).toBeLessThan(0.03);
  });

  test('the firm of chapter 10 keeps more than nine weeks of sales for a fill rate of 95%', () => {
    says('units on hand, more than nine weeks of sales');
    const { onHand } = evaluateStrategies({ ...defaultScenario, fillTarget: 0.95 }).mts.stock;
    expect(onHand / defaultScenario.demandRate).toBeGreaterThan(9);
    expect(onHand / defaultScenario.demandRate).toBeLessThan(10);
  });
});
