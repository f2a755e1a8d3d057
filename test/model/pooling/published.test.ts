/** One shelf against many: published and independently derived values, exact special cases, and where the rule fails. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gammaDemand,
  leastCorrelation,
  mismatchCost,
  newsvendorQuantity,
  newsvendorSeason,
  normalDemand,
  pooling,
  poolShelves,
  squareRootLaw,
  type ShelvesInput,
} from '../../../src/model/index.ts';
import { popularityShares } from '../../../src/model/simulation/popularity.ts';
import { given, referenceCases, type ReferenceCase } from '../../support/reference-values.ts';

const lists = (reference: ReferenceCase, name: string): readonly number[] => {
  const value = (reference.inputs[name] ?? reference.expected[name])?.value ?? [];
  return typeof value === 'number' ? [value] : value;
};

function expectNear(reference: ReferenceCase, name: string, answers: readonly number[]): void {
  const { abs = 0, rel = 0 } = reference.tolerance[name] ?? {};
  const expected = lists(reference, name);
  expect(answers).toHaveLength(expected.length);
  answers.forEach((answer, index) => {
    const value = expected[index]!;
    expect(Math.abs(answer - value), `${name}: ${answer}`).toBeLessThanOrEqual(
      Math.max(abs, rel * Math.abs(value)),
    );
  });
}

const titled = (model: string) =>
  referenceCases(model).map((reference) => [reference.id, reference.source, reference] as const);

const jackets: ShelvesInput & { service: number } = {
  family: 'normal',
  versions: 24,
  versionDemand: 100,
  versionCv: 0.4,
  inequality: 0,
  correlation: 0,
  service: 0.95,
};

describe('published cases', () => {
  it.each(titled('square-root-law-normal'))('%s (%s)', (_id, _source, reference) => {
    const [holding, stockout] = [given(reference, 'holding_cost'), given(reference, 'stockout_cost')];
    const { separate, pooled, mismatchRatio } = pooling({
      ...jackets,
      versions: given(reference, 'locations'),
      versionCv: given(reference, 'demand_sd') / 100,
      correlation: given(reference, 'correlation'),
      service: stockout / (holding + stockout),
    });
    expectNear(reference, 'cost_decentralised', [(holding + stockout) * separate.mismatch]);
    expectNear(reference, 'cost_centralised', [(holding + stockout) * pooled.mismatch]);
    expectNear(reference, 'ratio', [mismatchRatio ?? Number.NaN]);
  });

  it.each(titled('pooling-gamma-demand'))('%s (%s)', (_id, _source, reference) => {
    const [holding, stockout] = [given(reference, 'holding_cost'), given(reference, 'stockout_cost')];
    const [count, mean] = [given(reference, 'variants'), given(reference, 'demand_mean')];
    const cases = lists(reference, 'cv').map((cv) =>
      poolShelves(
        {
          separate: [{ count, law: gammaDemand({ mean, deviation: cv * mean }) }],
          pooled: gammaDemand({ mean: count * mean, deviation: cv * mean * Math.sqrt(count) }),
        },
        stockout / (holding + stockout),
      ),
    );
    const scale = holding + stockout;
    expectNear(
      reference,
      'cost_separate',
      cases.map(({ separate }) => scale * separate.mismatch),
    );
    expectNear(
      reference,
      'cost_pooled',
      cases.map(({ pooled }) => scale * pooled.mismatch),
    );
    expectNear(
      reference,
      'ratio',
      cases.map(({ mismatchRatio }) => mismatchRatio ?? Number.NaN),
    );
  });

  it.each(titled('postponement-newsvendor'))('%s (%s)', (_id, _source, reference) => {
    const [means, deviations] = [lists(reference, 'demand_mean'), lists(reference, 'demand_sd')];
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
    const price = given(reference, 'price');
    const plan = (mean: number, deviation: number, cost: number) => {
      const demand = normalDemand({ mean, deviation });
      const stakes = { underage: price - cost, overage: cost - given(reference, 'salvage') };
      // The sources round to whole units.
      const quantity = Math.round(newsvendorQuantity({ demand, ...stakes }).quantity);
      const { leftovers, lost } = newsvendorSeason({ demand, quantity });
      const profit = stakes.underage * mean - mismatchCost({ demand, quantity, ...stakes });
      return { quantity, leftovers, lost, profit };
    };
    const apart = means.map((mean, index) =>
      plan(mean, deviations[index]!, given(reference, 'cost_without')),
    );
    const pooledDeviation = Math.sqrt(sum(deviations.map((deviation) => deviation ** 2)));
    const together = plan(sum(means), pooledDeviation, given(reference, 'cost_with'));
    expectNear(
      reference,
      'quantities_without',
      apart.map(({ quantity }) => quantity),
    );
    expectNear(reference, 'profit_without', [sum(apart.map(({ profit }) => profit))]);
    expectNear(
      reference,
      'overstock_without',
      apart.map(({ leftovers }) => leftovers),
    );
    expectNear(
      reference,
      'understock_without',
      apart.map(({ lost }) => lost),
    );
    expectNear(reference, 'quantity_with', [together.quantity]);
    expectNear(reference, 'profit_with', [together.profit]);
    expectNear(reference, 'overstock_with', [together.leftovers]);
    expectNear(reference, 'understock_with', [together.lost]);
  });

  it('safety stock at two warehouses and at one (pool-001, Simchi-Levi, Kaminsky & Simchi-Levi)', () => {
    const [reference] = referenceCases('risk-pooling-eoq-safety-stock');
    if (!reference) throw new Error('The case is missing.');
    // Average inventory: half an economic lot and the safety stock z·σ·√L.
    const answers = lists(reference, 'demand_mean').map((mean, index) => {
      const lot = Math.sqrt((2 * given(reference, 'order_cost') * mean) / given(reference, 'holding_cost'));
      const deviation = lists(reference, 'demand_sd')[index]! * Math.sqrt(given(reference, 'lead_time'));
      return lot / 2 + given(reference, 'z') * deviation;
    });
    expectNear(reference, 'average_inventory', answers);
  });
});

describe('special cases', () => {
  it('like, independent, normal demands obey the square-root law at every service', () => {
    for (const versions of [1, 2, 9, 100])
      for (const service of [0.6, 0.9, 0.999]) {
        const { safetyStockRatio, mismatchRatio } = pooling({ ...jackets, versions, service });
        expect(safetyStockRatio).toBeCloseTo(squareRootLaw(versions), 10);
        expect(mismatchRatio).toBeCloseTo(squareRootLaw(versions), 10);
      }
  });

  it('demands that move together gain nothing, demands that cancel need no safety stock', () => {
    expect(pooling({ ...jackets, correlation: 1 }).safetyStockRatio).toBeCloseTo(1, 10);
    const opposite = pooling({ ...jackets, correlation: leastCorrelation(24) });
    expect(opposite.pooled.safetyStock).toBeCloseTo(0, 4);
    expect(leastCorrelation(2)).toBe(-1);
  });

  it('correlation ρ leaves √((1 + (V − 1)ρ)/V) of the safety stock (Eppen 1979)', () => {
    for (const correlation of [-0.03, 0.2, 0.7]) {
      const expected = Math.sqrt((1 + 23 * correlation) / 24);
      expect(pooling({ ...jackets, correlation }).safetyStockRatio).toBeCloseTo(expected, 10);
    }
  });

  it('unequal versions gain less: 1/Σ√p of the safety stock', () => {
    const shares = popularityShares(24, 1);
    const expected = 1 / shares.reduce((sum, share) => sum + Math.sqrt(share), 0);
    const { safetyStockRatio } = pooling({ ...jackets, inequality: 1 });
    expect(safetyStockRatio).toBeCloseTo(expected, 10);
    expect(expected).toBeGreaterThan(squareRootLaw(24));
  });

  it('a correlation that so many versions cannot have is refused, with the bound', () => {
    expect(() => pooling({ ...jackets, versions: 5, correlation: -0.3 })).toThrow(
      /correlation must be a number from -0.25, which is −1\/\(versions − 1\), to 1; it was -0.3/,
    );
  });

  it('at a low service skewed demand can need more stock pooled than apart (Yang & Schrage 2009)', () => {
    const { separate, pooled } = pooling({
      ...jackets,
      family: 'counted',
      versions: 2,
      versionDemand: 10,
      versionCv: 1.5,
      service: 0.55,
    });
    expect(pooled.stock).toBeGreaterThan(separate.stock);
  });
});

it('one shelf never costs more than many', () => {
  const anyShelves = fc.record({
    family: fc.constantFrom('normal' as const, 'counted' as const),
    versions: fc.integer({ min: 2, max: 60 }),
    versionDemand: fc.double({ min: 0.1, max: 1000, noNaN: true }),
    versionCv: fc.double({ min: 0, max: 3, noNaN: true }),
    inequality: fc.constantFrom(0, 0.5, 1.5),
    // Independent: with other correlations counted demand is a fit, and a fit may stray.
    correlation: fc.constant(0),
    service: fc.double({ min: 0.5, max: 0.999, noNaN: true }),
  });
  fc.assert(
    fc.property(anyShelves, (input) => {
      const { separate, pooled } = pooling(input);
      expect(pooled.mismatch).toBeLessThanOrEqual(separate.mismatch * (1 + 1e-9) + 1e-12);
    }),
    { numRuns: 100 },
  );
});
