/**
 * Digits. The model's two methods against the definitions summed with 300 digits (test/support/oracle.ts),
 * and against each other where no oracle reaches. The promise is nine digits; what is asked here is nearer
 * to twelve.
 */
import { describe, expect, it } from 'vitest';
import { dispersionOf } from '../../src/model/demand/dispersion.ts';
import { smallestLevel } from '../../src/model/inventory/level.ts';
import { mixOrders } from '../../src/model/inventory/order-mixture.ts';
import type { StockLevel } from '../../src/model/inventory/stock-level.ts';
import { StockPointLaw } from '../../src/model/inventory/stock-point-law.ts';
import { walkUnits } from '../../src/model/inventory/unit-walk.ts';
import { stockPoint, waitExceeds, waitQuantile } from '../../src/model/index.ts';
import {
  explicitStockPoint,
  steppedStockPoint,
  type OracleInput,
  type OracleMeasures,
} from '../support/oracle.ts';

/** Measures smaller than this are nothing to anyone. */
const smallest = 1e-80;

function relativeError(value: number, exact: number): number {
  if (Math.abs(exact) < smallest && Math.abs(value) < smallest) return 0;
  return Math.abs(value - exact) / Math.abs(exact);
}

function worstError(level: StockLevel, exact: OracleMeasures): number {
  return Math.max(
    relativeError(level.served, exact.fillRate),
    relativeError(level.unserved, exact.waitingShare),
    relativeError(level.covered, exact.noBackorderShare),
    relativeError(level.onHand, exact.meanOnHand),
    relativeError(level.backorders, exact.meanBackorders),
  );
}

function lawOf({ demandRate, demandCv, utilization, share, leadTimeWeeks }: Omit<OracleInput, 'baseStock'>) {
  return new StockPointLaw(demandRate, dispersionOf(demandRate, demandCv), utilization, share, leadTimeWeeks);
}

/** Every combination, thinned: one in five keeps all pairs of values and takes a second. */
function grid(): readonly OracleInput[] {
  const points: OracleInput[] = [];
  for (const demandRate of [0.05, 1, 50, 1000, 10_000])
    for (const demandCv of [0, 0.3, 1, 4])
      for (const share of [1, 1 / 24, 1 / 1000])
        for (const utilization of [0.05, 0.8, 0.99])
          for (const leadTimeWeeks of [0, 2.6, 40])
            for (const baseStock of [0, 1, 2, 8, 43, 150])
              points.push({ demandRate, demandCv, share, utilization, leadTimeWeeks, baseStock });
  return points.filter((_, index) => index % 5 === 0);
}

describe('levels up to 150, from the explicit Pólya–Aeppli probabilities', () => {
  it.each([0.05, 1, 50, 1000, 10_000])('both methods keep eleven digits at Λ = %d', (demandRate) => {
    for (const input of grid().filter((point) => point.demandRate === demandRate)) {
      const exact = explicitStockPoint(input);
      const law = lawOf(input);
      const orders = law.ordersIn(input.leadTimeWeeks);
      expect(worstError(mixOrders(law, orders, input.baseStock), exact), JSON.stringify(input)).toBeLessThan(
        1e-11,
      );
      if (orders > 500) continue;
      const walk = walkUnits(law, orders, input.baseStock, input.baseStock, 0, 0);
      expect(worstError(walk, exact), JSON.stringify(input)).toBeLessThan(1e-11);
    }
  });
});

describe('levels in the thousands, from the three-term recursion in 300 digits', () => {
  const large = { demandRate: 1000, demandCv: 0.4, utilization: 0.8, share: 1, leadTimeWeeks: 40 };
  const steady = { demandRate: 10_000, demandCv: 0.012, utilization: 0.95, share: 0.5, leadTimeWeeks: 1 };
  const lumpy = { demandRate: 100, demandCv: 3, utilization: 0.95, share: 0.1, leadTimeWeeks: 2 };
  it.each([
    ...[1000, 30_000, 41_000, 60_000].map((baseStock) => ({ ...large, baseStock })),
    ...[4900, 5050, 5400].map((baseStock) => ({ ...steady, baseStock })),
    ...[1, 1000, 20_000].map((baseStock) => ({ ...lumpy, baseStock })),
  ])('stockPoint keeps eleven digits at $demandRate a week, CV $demandCv, s = $baseStock', (input) => {
    const exact = steppedStockPoint(input);
    const measures = stockPoint(input);
    for (const name of Object.keys(exact) as (keyof OracleMeasures)[]) {
      expect(relativeError(measures[name], exact[name]), name).toBeLessThan(1e-11);
    }
  });

  it('the two oracles agree', () => {
    const input = { ...lumpy, leadTimeWeeks: 9, baseStock: 120 };
    expect(explicitStockPoint(input)).toEqual(steppedStockPoint(input));
  });
});

describe('levels in the millions, where units are too many to oracle', () => {
  // Orders are few here, so the walk can still take every unit: two methods with nothing in common.
  it.each([
    [4, 0.99, 104],
    [4, 0.05, 156],
    [2, 0.8, 104],
  ])(
    'the walk and the mixture agree at Λ = 10 000, CV = %d, ρ = %d, L = %d',
    (demandCv, utilization, leadTimeWeeks) => {
      const law = lawOf({ demandRate: 10_000, demandCv, utilization, share: 1, leadTimeWeeks });
      const orders = law.ordersIn(leadTimeWeeks);
      const { baseStock } = smallestLevel(law, 1, 0.7, 0);
      const walk = walkUnits(law, orders, baseStock, baseStock, 0, 0);
      const mixture = mixOrders(law, orders, baseStock);
      expect(relativeError(mixture.served, walk.served)).toBeLessThan(1e-9);
      expect(relativeError(mixture.unserved, walk.unserved)).toBeLessThan(1e-9);
      expect(relativeError(mixture.onHand, walk.onHand)).toBeLessThan(1e-9);
      expect(relativeError(mixture.backorders, walk.backorders)).toBeLessThan(1e-9);
    },
  );

  it.each([0, 0.0101, 0.02, 0.4, 4])(
    'stock and backorders balance to the last digits at CV = %d',
    (demandCv) => {
      // s − E[N] = E[I] − E[B] exactly; the four come out of different sums.
      const law = lawOf({ demandRate: 10_000, demandCv, utilization: 0.8, share: 1, leadTimeWeeks: 104 });
      const { baseStock, onHand, backorders } = smallestLevel(law, 1, 0.9999, 0);
      expect(Math.abs(baseStock - law.meanOnOrder - (onHand - backorders))).toBeLessThan(1e-12 * baseStock);
    },
  );
});

describe('waits', () => {
  const inputs: readonly OracleInput[] = [
    { demandRate: 50, demandCv: 0.4, utilization: 0.8, share: 1 / 24, leadTimeWeeks: 2.6, baseStock: 8 },
    { demandRate: 50, demandCv: 0.4, utilization: 0.8, share: 1 / 4, leadTimeWeeks: 2, baseStock: 43 },
    { demandRate: 50, demandCv: 0.1, utilization: 0.95, share: 1, leadTimeWeeks: 3, baseStock: 150 },
    { demandRate: 5, demandCv: 1.5, utilization: 0.5, share: 0.2, leadTimeWeeks: 4, baseStock: 11 },
    { demandRate: 1000, demandCv: 0.05, utilization: 0.9, share: 1 / 300, leadTimeWeeks: 40, baseStock: 140 },
  ];
  const tail = (input: OracleInput, weeks: number) =>
    explicitStockPoint({ ...input, leadTimeWeeks: input.leadTimeWeeks - weeks }).waitingShare;

  it.each(inputs)('P(W > t) keeps eleven digits within the lead time at s = $baseStock', (input) => {
    for (const part of [0, 0.25, 0.5, 0.875, 0.96875]) {
      const weeks = part * input.leadTimeWeeks;
      expect(relativeError(waitExceeds({ ...input, weeks }), tail(input, weeks))).toBeLessThan(1e-11);
    }
  });

  it.each(inputs)('quantiles within the lead time lie within one part in 10⁹ at s = $baseStock', (input) => {
    const shares = [0.01, 0.05, 0.1, 0.3, 0.5, 0.7, 0.9, 0.95, 0.99];
    const within = shares
      .map((late) => ({ late, weeks: waitQuantile({ ...input, probability: 1 - late }) }))
      .filter(({ weeks }) => weeks > 0 && weeks < input.leadTimeWeeks);
    expect(within.length).toBeGreaterThan(0);
    for (const { late, weeks } of within) {
      const exactLate = 1 - (1 - late);
      expect(tail(input, weeks * (1 - 1e-9))).toBeGreaterThan(exactLate);
      expect(tail(input, weeks * (1 + 1e-9))).toBeLessThan(exactLate);
    }
  });

  it('is continuous where the lead time ends', () => {
    for (const input of inputs) {
      const { leadTimeWeeks } = input;
      const [before, at] = [leadTimeWeeks * (1 - 1e-13), leadTimeWeeks].map((weeks) =>
        waitExceeds({ ...input, weeks }),
      );
      expect(relativeError(before ?? NaN, at ?? NaN)).toBeLessThan(1e-9);
    }
  });
});
