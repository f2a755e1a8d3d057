// What chapter 7 says in words about runs, scale and versions, asserted on the model. Each test quotes the sentence it
// guards.
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/calculators/compare/presets.ts';
import { scale } from '../../src/calculators/scale/definition.ts';
import { runShare, type ScaleValues } from '../../src/calculators/scale/scenario.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { costFloor, defaultScenario, evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('07-');
const runs = (change: Partial<ScaleValues> = {}) => scale.compute({ ...defaultValues(scale), ...change });
const best = (change: Partial<ScaleValues> = {}): number => runShare(runs(change).best);
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });

/** The number of versions, up to a hundred, at which a strategy costs least. */
function bestVersions(id: 'mts' | 'ato', misfit: number): number | undefined {
  const costs = Array.from({ length: 100 }, (_, index) => at({ versions: index + 1, misfit })[id].cost.total);
  return costs.indexOf(Math.min(...costs)) + 1;
}

describe('chapter 7 is right that', () => {
  test('the saving of 1% a doubling gives the costs of its first formula', () => {
    says('a saving for each doubling of the units of one kind');
    expect(costFloor(defaultScenario)).toBeCloseTo(600 * 50 ** Math.log2(0.99), 9);
    expect(at().mts.cost.production).toBeCloseTo(600 * (50 / 24) ** Math.log2(0.99), 9);
  });

  test('the best run is what its formula says with these numbers, half set-ups and half stock', () => {
    says('It was found by an engineer');
    const { best: run, rate } = runs();
    expect(rate).toBeCloseTo(2.08, 2);
    expect((run.production * 0.25) / 52).toBeCloseTo(2.85, 2);
    expect(run.quantity).toBeCloseTo(Math.sqrt((2 * 200 * 2.08) / (2.85 * (1 - 0.8 / 24))), 1);
    expect(run.production).toBeCloseTo(594, 0); // named where the curve is to be drawn
    says('half of it for each');
    expect(run.setup).toBeCloseTo(run.holding, 9);
  });

  test('runs start at twice the best, and twice or half the best costs a quarter more', () => {
    says('Runs start at 35, twice the best.');
    expect(runs().current.quantity / runs().best.quantity).toBeCloseTo(2, 1);
    says('Twice the best run, or half of it, costs a quarter more in set-ups and stock');
    for (const runLength of [2 * runs().best.quantity, runs().best.quantity / 2])
      expect(runShare(runs({ runLength }).current) / best()).toBeCloseTo(1.25, 9);
    says('Runs of five cost about as much as runs of sixty');
    const [five, sixty] = [5, 60].map((runLength) => runs({ runLength }).current.total);
    expect(Math.abs((five ?? 0) - (sixty ?? 0))).toBeLessThan(0.5);
    // The text prints that cost as the best of a set-up 1.25² times as dear.
    expect(best({ setupCost: 200 * 1.25 ** 2 })).toBeCloseTo(1.25 * best(), 9);
    expect(runShare(runs({ runLength: 0.9 * runs().best.quantity }).current) / best()).toBeCloseTo(1.0055, 3);
  });

  test('four times the sales double the run, a quarter of the set-up halves run and stock', () => {
    says('Sell four times as much, and runs double. Pay a quarter for the set-up, and runs halve');
    expect(runs({ demandRate: 200 }).best.quantity / runs().best.quantity).toBeCloseTo(2, 1);
    const cheap = runs({ setupCost: 50 }).best;
    expect(cheap.quantity / runs().best.quantity).toBeCloseTo(0.5, 9);
    expect(cheap.cycleStock / runs().best.cycleStock).toBeCloseTo(0.5, 9);
    expect(best({ setupCost: 50 }) / best()).toBeCloseTo(0.5, 9);
  });

  test('seventeen of each of 24 versions take over eight weeks to go round', () => {
    says('Seventeen of each version in turn take over eight weeks to go round.');
    expect((17 * 24) / 50).toBeGreaterThan(8);
    expect(Math.round(runs().best.quantity)).toBe(17);
  });

  test('four times the versions roughly double what set-ups and stock add', () => {
    says('that second part has roughly doubled');
    const added = (versions: number): number => best({ versions }) - best({ versions: 1 });
    expect(added(96) / added(24)).toBeGreaterThan(1.9);
    expect(added(96) / added(24)).toBeLessThan(2.2);
    expect(best({ versions: 48 }) / best()).toBeCloseTo(1.4, 1);
  });

  test('misfit halves with each doubling of versions', () => {
    says('Each doubling halves it.');
    const misfit = (versions: number): number => at({ versions }).mts.cost.misfit;
    expect(misfit(1) / misfit(2)).toBeCloseTo(2, 9);
    expect(misfit(24)).toBeCloseTo((600 * 0.3) / (4 * 24), 9);
    expect(misfit(1) - misfit(2)).toBeGreaterThan(20);
    expect(misfit(24)).toBeLessThan(2);
    expect(misfit(24) - misfit(48)).toBeCloseTo(0.94, 2);
  });

  test('a version more is free under make to order, and under the others it is not', () => {
    says('Make to order alone goes on falling.');
    const total = (id: 'mts' | 'ato' | 'mto', versions: number): number => at({ versions })[id].cost.total;
    for (const versions of [1, 4, 24, 200])
      expect(total('mto', 2 * versions)).toBeLessThan(total('mto', versions));
    for (const id of ['mts', 'ato'] as const) expect(total(id, 48)).toBeGreaterThan(total(id, 24));
    expect(at({ versions: 1000 }).mto.cost.production).toBe(at({ versions: 1 }).mto.cost.production);
  });

  test('four versions are best for make to stock, ten if misfit is dear, when assemble to order takes 24', () => {
    says('With demanding customers ten');
    expect(bestVersions('mts', 0.3)).toBe(4);
    expect(bestVersions('mts', 1)).toBe(10);
    says('Assemble to order then goes as far as 24 and costs less');
    expect(bestVersions('ato', 1)).toBe(24);
    expect(at({ versions: 24, misfit: 1 }).ato.cost.total).toBeLessThan(
      at({ versions: 10, misfit: 1 }).mts.cost.total,
    );
  });

  test('a standard pays with set-ups at 200, not with set-ups at 50, and about breaks even at 102', () => {
    says('Each standard version has cost $20,000 to design and tool.');
    expect(defaultValues(scale).toolingCost).toBe(20_000);
    says('Now nothing should be standard any more.');
    const pays = (setupCost: number): boolean => {
      const { breakEven, rate } = runs({ setupCost });
      return breakEven !== null && breakEven <= rate;
    };
    expect([200, 103, 102, 50].map(pays)).toEqual([true, true, false, false]);
    says('Halving the set-up was enough.');
  });

  test('bridges have no scale to lose, phones and T-shirts have', () => {
    says('There never was any: of a bridge there is one');
    const lost = (id: string): number => {
      const scenario = {
        ...defaultScenario,
        ...presets.find((preset) => preset.id === id)?.values,
      };
      return (
        evaluateStrategies(scenario).mto.cost.production / evaluateStrategies(scenario).mts.cost.production
      );
    };
    expect(lost('bridges')).toBe(1);
    expect(Math.min(lost('phones'), lost('t-shirts'))).toBeGreaterThan(1.2);
  });
});
