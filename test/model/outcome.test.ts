/** The shape and the bookkeeping of an outcome. */
import { describe, expect, it } from 'vitest';
import {
  costFloor,
  defaultScenario,
  evaluateAssembleToOrder,
  evaluateMakeToOrder,
  evaluateMakeToStock,
  evaluateStrategies,
  scaleFactor,
} from '../../src/model/index.ts';

const { mts, ato, mto } = evaluateStrategies(defaultScenario);

describe('an outcome', () => {
  it('has the parts that pictures and tables read', () => {
    for (const { cost, stock } of [mts, ato, mto]) {
      expect(Object.keys(cost)).toEqual([
        'production',
        'holding',
        'obsolescence',
        'waiting',
        'misfit',
        'total',
      ]);
      expect(Object.keys(stock)).toEqual([
        'points',
        'baseStock',
        'fillRate',
        'onHand',
        'value',
        'turns',
        'capped',
      ]);
    }
    expect([mts.strategy, ato.strategy, mto.strategy]).toEqual(['mts', 'ato', 'mto']);
  });

  it('is the same alone as in the comparison', () => {
    expect(evaluateMakeToStock(defaultScenario).cost).toEqual(mts.cost);
    expect(evaluateAssembleToOrder(defaultScenario).cost).toEqual(ato.cost);
    expect(evaluateMakeToOrder(defaultScenario).cost).toEqual(mto.cost);
    expect(evaluateMakeToStock(defaultScenario, mts.stock.baseStock).stock).toEqual(mts.stock);
  });

  it('lets its parts be taken out one by one', () => {
    const { median, p95, exceeds } = ato.wait;
    expect(exceeds(median)).toBeCloseTo(0.2526, 4); // all wait L₂ = 0.6 weeks; 1 − 0.7474 of them longer
    expect(exceeds(p95)).toBeCloseTo(0.05, 9);
    expect(ato.wait.median).toBe(median);
  });
});

describe('stock', () => {
  it('turns over as often as a year of sales holds it', () => {
    expect(mts.stock.turns).toBeCloseTo((52 * 50) / mts.stock.onHand, 12);
    expect(mto.stock.turns).toBeNull();
  });

  it('is worth what its units cost so far: finished ones all, platforms their share', () => {
    // c·scale(Λ/V) and κ·c·scale(Λ/n), with 1 % saved each doubling.
    expect(mts.stock.value / mts.stock.onHand).toBeCloseTo(600 * 0.99 ** Math.log2(50 / 24), 9);
    expect(ato.stock.value / ato.stock.onHand).toBeCloseTo(0.55 * 600 * 0.99 ** Math.log2(50 / 4), 9);
  });

  it('has one point a version, or one a platform, the last perhaps for fewer versions', () => {
    expect(mts.stock.points).toBe(24);
    expect(evaluateAssembleToOrder({ ...defaultScenario, versions: 25 }).stock.points).toBe(5);
    expect(mto.stock.points).toBe(0);
  });
});

describe('being served at once', () => {
  it('takes finished stock, or a platform and no assembly', () => {
    expect(mts.wait.servedAtOnce).toBe(mts.stock.fillRate);
    expect(ato.wait.servedAtOnce).toBe(0);
    expect(mto.wait.servedAtOnce).toBe(0);
    const instant = evaluateAssembleToOrder({ ...defaultScenario, assemblyWeeks: 0 });
    expect(instant.wait.servedAtOnce).toBe(instant.stock.fillRate);
  });

  it('is out of reach before assembly is done', () => {
    expect(ato.wait.exceeds(0.59)).toBe(1);
    expect(ato.wait.exceeds(0.6)).toBeCloseTo(1 - ato.stock.fillRate, 12);
  });
});

describe('economies of scale', () => {
  it('save the same share with every doubling and nothing below one unit a week', () => {
    expect(scaleFactor(8, 0.1) / scaleFactor(4, 0.1)).toBeCloseTo(0.9, 13);
    expect(scaleFactor(1, 0.3)).toBe(1);
    expect(scaleFactor(0.05, 0.3)).toBe(1);
  });

  it('put a floor under every production cost', () => {
    const floor = costFloor(defaultScenario);
    expect(floor).toBeCloseTo(600 * 0.99 ** Math.log2(50), 10);
    for (const { cost } of [mts, ato, mto]) expect(cost.production).toBeGreaterThan(floor);
    const alike = { ...defaultScenario, versions: 1 };
    expect(evaluateMakeToStock(alike).cost.production).toBeCloseTo(costFloor(alike), 10);
  });
});
