// What the pages of the method claim in numbers of their own, and the two tables that the build computes for them.
import { describe, expect, test } from 'vitest';
import {
  bottleneckWeeks,
  defaultScenario,
  demandCvFloor,
  dispersionIndex,
  evaluateStrategies,
  leastCostStock,
  mostCriticalRatio,
  stockPoint,
  waitExceeds,
  waitQuantile,
  workInProcess,
} from '../../src/model/index.ts';
import { findQuantity } from '../../src/components/model-quantity.ts';
import { checkedStrategies } from '../../src/pages/method/_check-values.ts';
import { caseCount, comparisons } from '../../src/pages/method/_published.ts';
import { methodPages } from './book.ts';

const value = (name: string): number => findQuantity(name).value;

function says(page: string, sentence: string): void {
  const text = methodPages.find(({ name }) => name === page)?.body.replace(/<[^>]+>/g, '') ?? '';
  expect(text.replace(/\*/g, '').replace(/\s+/g, ' ')).toContain(sentence);
}

describe('the steps that the pages put numbers into', () => {
  // Each by the formula of its page, from Λ = 50, CV = 0.4, ρ = 0.8, V = 24 and the model’s own results.
  test.each([
    ['dispersion', 0.4 ** 2 * 50],
    ['lastUnit', 2 / 9],
    ['orderSize', 4.5],
    ['orderRate', 100 / 9],
    ['capacity', 62.5],
    ['lineRatio', 1 - (2 / 9) * 0.2],
    ['bottleneckRate', (2 / 9) * 12.5],
    ['bottleneckWait', (9 / 2) * (1 / 12.5)],
    ['volatilityFloor', 1 / Math.sqrt(50)],
    ['mts.leadTime', 2.6],
    ['ato.leadTime', 2],
    ['mts.pointRate', 50 / 24],
    ['mts.pointLoad', 0.8 / 24 / (0.8 / 24 + 0.2)],
    ['mts.tailRatio', 1 - (2 / 9) * (1 - 1 / 7)],
    ['mts.ordersInLeadTime', (2 / 9) * (50 / 24) * 2.6],
    ['mts.onOrder', (50 / 24) * (2.6 + 0.36)],
    ['waitingCost', 12],
    ['mts.stockedUnit', 593.6485],
    ['mts.carryingCost', (593.6485 * 0.45) / 52],
    ['mts.criticalRatio', 12 / (12 + (593.6485 * 0.45) / 52)],
    ['workInProcess', 50 * (2.6 + 0.36)],
  ])('%s', (name, expected) => {
    expect(value(name)).toBeCloseTo(expected, 4);
  });

  test('stock less backorders is the level less what is on order', () => {
    expect(value('mts.pointOnHand') - value('mts.backorders')).toBeCloseTo(8 - value('mts.onOrder'), 9);
    expect(24 * value('mts.pointOnHand')).toBeCloseTo(value('mts.onHand'), 9);
  });

  test('the chosen level is the first whose cover reaches the critical ratio', () => {
    for (const strategy of ['mts', 'ato']) {
      expect(value(`${strategy}.coveredByLess`)).toBeLessThan(value(`${strategy}.criticalRatio`));
      expect(value(`${strategy}.covered`)).toBeGreaterThanOrEqual(value(`${strategy}.criticalRatio`));
    }
  });

  test('work in process and the floor under volatility are the model’s own', () => {
    expect(value('workInProcess')).toBe(workInProcess(defaultScenario));
    expect(value('volatilityFloor')).toBe(demandCvFloor(50));
    expect(value('bottleneckWait')).toBe(bottleneckWeeks(defaultScenario));
    expect(value('dispersion')).toBe(dispersionIndex(50, 0.4));
  });
});

describe('the pages are right that', () => {
  const point = { demandRate: 0.8, demandCv: 0, utilization: 0.8, share: 1, leadTimeWeeks: 0 };
  const lumpy = { demandRate: 20, demandCv: 1, utilization: 0.9, share: 1 / 3, leadTimeWeeks: 1.5 };

  test('variety alone costs 10.3, 11.3, 13.0 and 20.0', () => {
    says('limits', '10.3 for one version, 11.3 for two, 13.0 for four and 20.0 for sixteen');
    const cost = (versions: number): number => {
      const costs = { holdingCostPerWeek: 1, waitingCostPerWeek: 9 };
      const { baseStock } = leastCostStock({ ...point, share: 1 / versions, ...costs });
      const { meanOnHand, meanBackorders } = stockPoint({ ...point, share: 1 / versions, baseStock });
      return versions * (meanOnHand + 9 * meanBackorders);
    };
    expect([1, 2, 4, 16].map((versions) => cost(versions).toFixed(1))).toEqual([
      '10.3',
      '11.3',
      '13.0',
      '20.0',
    ]);
  });

  test('a volatility of 20% at 2,000 units a week means orders for forty', () => {
    says('limits', 'orders for forty units on average');
    expect(findQuantity('orderSize', { demandRate: 2000, demandCv: 0.2 }).value).toBeCloseTo(40.5, 9); // (1 + 0.2² · 2,000)/2
  });

  test('the changeover it offers takes an eighth of the time to make a unit', () => {
    says('limits', 'A changeover an eighth as long as making a unit');
    expect(0.002 * value('capacity')).toBeCloseTo(1 / 8, 9);
  });

  test('the ratio of the stock rule is capped at 0.9999', () => {
    says('costs', 'The model therefore caps it at 0.9999');
    expect(mostCriticalRatio).toBe(0.9999);
  });

  test('those who wait longer than the fixed time have the same time before them, whatever the stock', () => {
    says('waiting', 'behind a full shelf as behind an empty one');
    const ratio = (baseStock: number): number =>
      waitExceeds({ ...lumpy, baseStock, weeks: 4 }) / waitExceeds({ ...lumpy, baseStock, weeks: 2 });
    const rate = 1 / bottleneckWeeks(lumpy);
    for (const baseStock of [0, 5, 40]) expect(ratio(baseStock)).toBeCloseTo(Math.exp(-2 * rate), 9);
  });

  test('beyond the fixed time the quantile is L + (s ln φ − ln(1 − u))/η', () => {
    const [rate, tail] = [1 / bottleneckWeeks(lumpy), waitExceeds({ ...lumpy, baseStock: 1, weeks: 1.5 })];
    const byFormula = 1.5 + (3 * Math.log(tail) - Math.log(0.05)) / rate;
    expect(waitQuantile({ ...lumpy, baseStock: 3, probability: 0.95 })).toBeCloseTo(byFormula, 9);
  });

  test('make to order has the median and the 95th percentile of an exponential time after the fixed one', () => {
    const { wait } = evaluateStrategies(defaultScenario).mto;
    expect(wait.median).toBeCloseTo(2.6 + 0.36 * Math.LN2, 9);
    expect(wait.p95).toBeCloseTo(2.6 + 0.36 * Math.log(20), 9);
    expect([Math.LN2.toFixed(3), Math.log(20).toFixed(3)]).toEqual(['0.693', '2.996']);
  });
});

describe('the tables of checks', () => {
  test.each(checkedStrategies.map(({ strategy, values }) => [strategy.name, values] as const))(
    '%s agrees with the other method in every digit that it prints',
    (_, values) => {
      expect(values.length).toBeGreaterThanOrEqual(8);
      for (const { measure, other, model, decimals } of values)
        expect(Math.abs(model - other), measure).toBeLessThanOrEqual(0.51 * 10 ** -decimals);
    },
  );

  // The tolerances of the file: what the rounding of each source leaves open.
  test.each(comparisons.map((row) => [row.what, row] as const))('%s', (_, { ours, theirs, tolerance }) => {
    expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(tolerance);
  });

  test('the file holds more cases than the table shows', () => {
    expect(caseCount).toBeGreaterThan(comparisons.length);
  });
});
