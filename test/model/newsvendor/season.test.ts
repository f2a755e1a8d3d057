/** The season under three strategies: special cases, bookkeeping, and the formulas against random seasons. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateSeason,
  fullPrice,
  normalDemand,
  newsvendorQuantity,
  randomSeasons,
  strategies,
  type SeasonInput,
} from '../../../src/model/index.ts';

const jacket: SeasonInput = {
  family: 'negativeBinomial',
  forecast: 2400,
  forecastError: 0.2,
  versions: 24,
  versionsPerPlatform: 6,
  unitCost: 60,
  margin: 0.5,
  aheadSaving: 0.15,
  platformValueShare: 0.55,
  markdown: 0.5,
  waitForAssembly: 0.9,
  waitForOrder: 0.5,
  commitment: null,
};

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anySeason: fc.Arbitrary<SeasonInput> = fc.record({
  family: fc.constantFrom('negativeBinomial' as const, 'poisson' as const),
  forecast: fc.double({ min: 1, max: 10_000, noNaN: true }),
  forecastError: fc.double({ min: 0, max: 2, noNaN: true }),
  versions: fc.integer({ min: 1, max: 1000 }),
  versionsPerPlatform: fc.integer({ min: 1, max: 1000 }),
  unitCost: fc.double({ min: 0.01, max: 1e9, noNaN: true }),
  margin: fc.double({ min: 0, max: 0.9, noNaN: true }),
  aheadSaving: fc.double({ min: 0, max: 0.6, noNaN: true }),
  platformValueShare: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
  markdown: share,
  waitForAssembly: share,
  waitForOrder: share,
  commitment: fc.constantFrom(null, 0, 0.4, 1, 3),
});

describe('a season under three strategies', () => {
  it('divides the profit of a perfect forecast into what is earned and what is missed', () => {
    fc.assert(
      fc.property(anySeason, (input) => {
        const outcomes = evaluateSeason(input);
        for (const strategy of strategies) {
          const { profit, missed } = outcomes[strategy];
          const { leftovers, soldOut, impatience, dearerUnits } = missed;
          const parts = [leftovers, soldOut, impatience, dearerUnits];
          const whole = parts.reduce((sum, part) => sum + part, profit);
          const scale = fullPrice(input) * (input.forecast + outcomes[strategy].committed);
          expect(Math.abs(whole - outcomes.perfectProfit)).toBeLessThanOrEqual(1e-9 * scale);
          for (const part of parts) expect(part).toBeGreaterThanOrEqual(-1e-9 * scale);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('loses nobody in its accounts: sold, turned away and gone make all of demand', () => {
    fc.assert(
      fc.property(anySeason, (input) => {
        const outcomes = evaluateSeason(input);
        for (const strategy of strategies) {
          const { sales, turnedAway, walkedAway } = outcomes[strategy];
          expect(sales + turnedAway + walkedAway).toBeCloseTo(input.forecast, 6);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('cannot earn more with another commitment than with the best', () => {
    fc.assert(
      fc.property(anySeason, fc.double({ min: 0, max: 3, noNaN: true }), (input, commitment) => {
        const best = evaluateSeason({ ...input, commitment: null });
        const other = evaluateSeason({ ...input, commitment });
        for (const strategy of ['mts', 'ato'] as const) {
          // Where leftovers are free the best has no bound and is capped.
          if (best[strategy].capped) continue;
          const slack = 1e-9 * fullPrice(input) * (input.forecast + other[strategy].committed);
          expect(other[strategy].profit).toBeLessThanOrEqual(best[strategy].profit + slack);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('with one version and one normal demand is the newsvendor of the textbook', () => {
    const input = { ...jacket, family: 'normal', versions: 1, aheadSaving: 0 } as const;
    // u = 120 − 60, o = 0.5 · 60: critical ratio 2/3.
    const demand = normalDemand({ mean: 2400, deviation: 480 });
    const { quantity } = newsvendorQuantity({ demand, underage: 60, overage: 30 });
    expect(evaluateSeason(input).mts.committed).toBeCloseTo(quantity, 9);
    expect(evaluateSeason(input).mts.criticalRatio).toBeCloseTo(2 / 3, 12);
  });

  it('with Poisson demand the family total of any split is the same, so no split beats pooling', () => {
    const at = (versions: number) => evaluateSeason({ ...jacket, family: 'poisson', versions }).mts.profit;
    expect(at(1)).toBeGreaterThan(at(24));
    expect(at(24)).toBeGreaterThan(at(240));
  });

  it('commits nothing where a unit made ahead brings nothing', () => {
    const outcomes = evaluateSeason({ ...jacket, margin: 0, aheadSaving: 0 });
    expect([outcomes.mts.committed, outcomes.ato.committed, outcomes.perfectProfit]).toEqual([0, 0, 0]);
  });

  it('splits versions that do not divide evenly over platforms as evenly as it can', () => {
    const { plan } = evaluateSeason({ ...jacket, versions: 7, versionsPerPlatform: 3 }).ato;
    expect(plan.groups.map(({ items, versions }) => [items, versions])).toEqual([
      [2, 2],
      [1, 3],
    ]);
  });

  it('refuses an input outside its range by its name', () => {
    expect(() => evaluateSeason({ ...jacket, margin: 1 })).toThrow(/margin must be/);
    expect(() => evaluateSeason({ ...jacket, markdown: 1.2 })).toThrow(
      /markdown must be a number from 0 to 1/,
    );
    expect(() => evaluateSeason({ ...jacket, family: 'cauchy' as 'normal' })).toThrow(/family must be/);
  });
});

describe('random seasons', () => {
  it('are the same for the same seed and others for another', () => {
    const demands = (seed: number) => {
      const play = randomSeasons(jacket, seed);
      return Array.from({ length: 5 }, () => play().demand);
    };
    expect(demands(3)).toEqual(demands(3));
    expect(demands(3)).not.toEqual(demands(4));
  });

  it('balance item by item', () => {
    const season = randomSeasons(jacket, 11)();
    expect(season.mts.items).toHaveLength(24);
    expect(season.ato.items).toHaveLength(4);
    const sold = season.mts.items.reduce((sum, { demand, quantity }) => sum + Math.min(demand, quantity), 0);
    expect(season.mts.sales).toBe(sold);
    for (const strategy of strategies) {
      const { sales, turnedAway, walkedAway } = season[strategy];
      expect(sales + turnedAway + walkedAway).toBeCloseTo(season.demand, 9);
    }
  });

  it.each([
    ['negativeBinomial', 24, 20_000],
    ['poisson', 7, 4000],
    ['normal', 5, 20_000],
  ] as const)('average to the formula: %s demand, %d versions', (family, versions, seasons) => {
    const input = { ...jacket, family, versions, versionsPerPlatform: 3 };
    const expected = evaluateSeason(input);
    const play = randomSeasons(input, 2024);
    const played = Array.from({ length: seasons }, play);
    for (const strategy of strategies) {
      const profits = played.map((season) => season[strategy].profit);
      const mean = profits.reduce((sum, profit) => sum + profit, 0) / seasons;
      const variance = profits.reduce((sum, profit) => sum + (profit - mean) ** 2, 0) / (seasons - 1);
      // Four standard errors: a right program with this fixed seed stays inside.
      expect(Math.abs(mean - expected[strategy].profit)).toBeLessThanOrEqual(
        4 * Math.sqrt(variance / seasons),
      );
      const sales = played.reduce((sum, season) => sum + season[strategy].sales, 0) / seasons;
      expect(sales / expected[strategy].sales).toBeCloseTo(1, 1);
    }
  });
});
