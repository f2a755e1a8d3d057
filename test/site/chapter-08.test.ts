// What chapter 8 says in words about shared shelves and late finishing, asserted on the model. Each test quotes the
// sentence it guards.
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/calculators/compare/presets.ts';
import { pooling } from '../../src/calculators/pooling/definition.ts';
import { presets as families } from '../../src/calculators/pooling/presets.ts';
import type { PoolingValues } from '../../src/calculators/pooling/values.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import {
  bottleneckWeeks,
  defaultScenario,
  evaluateStrategies,
  normalQuantile,
  type Scenario,
} from '../../src/model/index.ts';
import { presetInText, saysIn } from './chapter.ts';

const says = saysIn('08-');
const pooled = (change: Partial<PoolingValues> = {}) =>
  pooling.compute({ ...defaultValues(pooling), ...change });
const left = (change: Partial<PoolingValues> = {}): number => pooled(change).safetyStockRatio ?? NaN;
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });
const total = (id: 'mts' | 'ato' | 'mto', change: Partial<Scenario> = {}): number =>
  at(change)[id].cost.total;
const leadOfAto = (change: Partial<Scenario> = {}): number => total('mts', change) - total('ato', change);

describe('chapter 8 is right that', () => {
  test('the second version brings 27 units of safety stock, the twenty-fourth seven', () => {
    says('The second version brings 27 units, the twenty-fourth seven.');
    const added = (versions: number): number =>
      pooled({ versions }).pooled.safetyStock - pooled({ versions: versions - 1 }).pooled.safetyStock;
    expect(Math.round(added(2))).toBe(27);
    expect(Math.round(added(24))).toBe(7);
  });

  test('one shelf for 24 needs a fifth of what their shelves need apart', () => {
    says('a fifth of what they need apart');
    expect(left()).toBeCloseTo(0.2, 2);
    // The question rounds to ten: 65.8 for one, 1,579 for 24.
    expect(pooled({ versions: 1 }).separate.safetyStock).toBeCloseTo(65.8, 1);
    expect(pooled().separate.safetyStock).toBeCloseTo(1579, 0);
  });

  test('four versions need half the safety stock on one shelf, sixteen a quarter', () => {
    says('Four such versions need half the safety stock on one shelf, sixteen a quarter');
    expect(left({ versions: 4 })).toBeCloseTo(0.5, 9);
    expect(left({ versions: 16 })).toBeCloseTo(0.25, 9);
  });

  test('both formulas hold with the numbers they show', () => {
    says('The law behind the line is old');
    expect(normalQuantile(0.95)).toBeCloseTo(1.645, 3);
    const { versionCv, versionDemand } = defaultValues(pooling);
    expect(versionCv * versionDemand).toBe(40);
    expect(1.645 * 40 * Math.sqrt(24)).toBeCloseTo(pooled().pooled.safetyStock, 0);
    expect(1.645 * 40 * Math.sqrt(24 * (1 + 23 * 0.2))).toBeCloseTo(
      pooled({ correlation: 0.2 }).pooled.safetyStock,
      0,
    );
  });

  test('2,400 units are expected to sell, pooled or not', () => {
    says('The 2,400 units that are expected to sell must be there either way.');
    for (const side of ['separate', 'pooled'] as const)
      expect(pooled()[side].stock - pooled()[side].safetyStock).toBeCloseTo(2400, 6);
  });

  test('the paint shop saves a larger share of its stock than the 24 versions do', () => {
    says('The paint shop does better still.');
    const preset = families.find(({ id }) => id === 'paint')?.values;
    expect(preset).toMatchObject(presetInText('08-', 'paint'));
    expect(preset).toMatchObject({ family: 'counted' });
    const { separate, pooled: one } = pooled(preset);
    expect(one.stock / separate.stock).toBeLessThan(pooled().pooled.stock / pooled().separate.stock);
  });

  test('at a correlation of 0.2 not even a thousand versions bring it below 45%', () => {
    says('at 0.2 even a thousand leave');
    expect(left({ correlation: 0.2, versions: 1000 })).toBeGreaterThan(Math.sqrt(0.2));
    expect(left({ correlation: 0.2, versions: 1000 })).toBeCloseTo(Math.sqrt(0.2), 2);
    says('At 0.2, no number of versions brings it below 45%.');
    expect(Math.sqrt(0.2)).toBeCloseTo(0.447, 3);
  });

  test('a correlation of 0.33 still saves 40%, one of 0.34 does not', () => {
    says('A third of correlation has eaten half of that.');
    expect(left({ correlation: 0.33 })).toBeLessThan(0.6);
    expect(left({ correlation: 0.34 })).toBeGreaterThan(0.6);
    expect((1 - left({ correlation: 0.33 })) / (1 - left())).toBeCloseTo(0.5, 1);
  });

  test('24 versions of one winter keep more than two thirds, a thousand 71%', () => {
    expect(left({ correlation: 0.5 })).toBeGreaterThan(2 / 3);
    expect(left({ correlation: 0.5, versions: 1000 })).toBeCloseTo(0.71, 2);
  });

  test('finishing late loses with one version to a platform and wins with two', () => {
    says('Two versions to a platform are enough to win');
    expect(leadOfAto({ versionsPerPlatform: 1 })).toBeLessThan(0);
    expect(leadOfAto({ versionsPerPlatform: 2 })).toBeGreaterThan(0);
    expect(leadOfAto({ versionsPerPlatform: 24 })).toBeGreaterThan(leadOfAto());
  });

  test('the wait for assembly is $7.20 of what assemble to order loses to waiting', () => {
    says('which at $12 a week is $7.20 of the');
    const { unitCost, waitCostRate, assemblyWeeks } = defaultScenario;
    expect(unitCost * waitCostRate).toBe(12);
    expect(12 * assemblyWeeks).toBeCloseTo(7.2, 9);
    expect(at().ato.cost.waiting).toBeGreaterThan(7.2);
  });

  test('a redesign may add 14 dollars to a unit and not 15', () => {
    says('So an adaptable part may add $14, or 2.3%.');
    const standard = total('mts');
    expect(total('ato', { unitCost: 614 })).toBeLessThan(standard);
    expect(total('ato', { unitCost: 615 })).toBeGreaterThan(standard);
    expect(14 / 600).toBeCloseTo(0.023, 3);
  });

  test('a bottleneck in assembly cuts the lead from 14 to 11 dollars, at 95% of load to less than one', () => {
    says('cut the lead of ATO from about $14 a unit to about $11');
    // As model.md has it for this case: platforms come without a queue, customers spend their time at the bottleneck.
    const lead = (utilization: number): number => {
      const idle = { ...defaultScenario, utilization: 0.05 };
      const queue = bottleneckWeeks({ ...defaultScenario, utilization }) - bottleneckWeeks(idle);
      return total('mts', { utilization }) - (total('ato', idle) + 12 * queue);
    };
    expect(Math.round(leadOfAto())).toBe(14);
    expect(Math.round(lead(0.8))).toBe(11);
    expect(lead(0.95)).toBeLessThan(1);
    expect(lead(0.95)).toBeGreaterThan(0);
  });

  test('eight parts at 95% start 66% of orders, and 95% takes 99.4% of each', () => {
    says('then all eight are there for 66%');
    expect(0.95 ** 8).toBeCloseTo(0.66, 2);
    says('each part would have to be there for 99.4%');
    expect(0.95 ** (1 / 8)).toBeCloseTo(0.994, 3);
  });

  test.each(['bicycles', 'servers'])('the %s of the text are those of the calculator', (id) => {
    expect(presetInText('08-', id)).toEqual(presets.find((preset) => preset.id === id)?.values);
  });

  test('bicycles come from six frames, servers in 500 versions', () => {
    says('Bicycles in 60 versions from six frames');
    const of = (id: string) => at(presets.find((preset) => preset.id === id)?.values);
    expect(of('bicycles').ato.stock.points).toBe(6);
    expect(of('servers').mts.stock.points).toBe(500);
    for (const id of ['bicycles', 'servers'])
      expect(of(id).ato.cost.total).toBeLessThan(Math.min(of(id).mts.cost.total, of(id).mto.cost.total));
  });

  test('nearly twice the platforms take a fifth off the wait, and assembly stays', () => {
    const [few, many] = [at().ato, at({ fillTarget: 0.99 }).ato];
    expect(few.stock.baseStock).toBe(43); // named in the quiz
    expect(many.stock.baseStock / few.stock.baseStock).toBeGreaterThan(1.9);
    expect(1 - many.wait.mean / few.wait.mean).toBeCloseTo(0.2, 1);
    expect(many.wait.mean).toBeGreaterThan(0.6);
  });
});
