// What chapter 9 says in words about modules, products and parts, asserted on the model. Each test quotes the sentence
// it guards.
import { describe, expect, test } from 'vitest';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { variety } from '../../src/calculators/variety/definition.ts';
import type { VarietyValues } from '../../src/calculators/variety/scenario.ts';
import { defaultScenario, evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('09-');
const made = (change: Partial<VarietyValues> = {}) =>
  variety.compute({ ...defaultValues(variety), ...change });
const covered = (best: number): number => made({ best }).shareZipf;
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });

describe('chapter 9 is right that', () => {
  test('the workshop is the one the calculator opens with', () => {
    says('eight kinds of parts, five of each');
    expect(defaultValues(variety)).toMatchObject({ modules: 8, options: 5, clashes: 6, best: 100 });
    says('The workshop sells fifty bicycles a week.');
    expect(defaultValues(variety).demandRate).toBe(50);
  });

  test('a bicycle for each day lasts a thousand years', () => {
    says('the last would have its turn in a thousand years');
    expect(made({ clashes: 0 }).configurations / 365.25 / 1000).toBeCloseTo(1, 0);
  });

  test('the workshop can build about 300,000, and popularity falls as its question says', () => {
    expect(made().configurations / 1e5).toBeCloseTo(3, 0);
    expect(defaultValues(variety).exponent).toBe(1);
  });

  test('each tenfold adds about as much as the one before, and a thousand leave four in ten', () => {
    says('takes ten times as many bicycles and adds about as much as the one before');
    const steps = [100, 1000, 10_000, 100_000].map((best) => covered(best) - covered(best / 10));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.01);
    says('more than four customers in ten want another bicycle');
    expect(1 - covered(1000)).toBeGreaterThan(0.4);
  });

  test('a part sells ten times a week, as often with any number of modules', () => {
    says('as often with eight modules as with eighty');
    for (const modules of [2, 8, 40]) expect(made({ modules }).demandPerPart).toBeCloseTo(10, 9);
  });

  test('the hundred best sellers serve four customers in ten', () => {
    says('the hundred best sellers serve four customers in ten');
    expect(covered(100)).toBeCloseTo(0.4, 1);
    says('It needs the bins for the other six.');
  });

  test('one pair takes one product in twenty-five, 24 pairs more than half', () => {
    says('One such pair takes away one product in twenty-five.');
    expect(1 - made({ clashes: 1 }).configurations / made({ clashes: 0 }).configurations).toBeCloseTo(
      1 / 25,
      9,
    );
    says('and 24 less than half');
    expect(made({ clashes: 24 }).configurations / made({ clashes: 0 }).configurations).toBeLessThan(0.5);
    expect(made({ clashes: 0 }).configurations).toBe(390_625);
    expect(made({ clashes: 24 }).parts).toBe(40);
  });

  test('with 960 versions make to order is cheapest, unless they come from four platforms', () => {
    says('so many shelves that is cheapest');
    expect(byCost(at({ versions: 960 }))[0]?.id).toBe('mto');
    expect(byCost(at({ versions: 960, versionsPerPlatform: 240 }))[0]?.id).toBe('ato');
    expect(at({ versions: 960, versionsPerPlatform: 240 }).ato.stock.points).toBe(at().ato.stock.points);
    says('Forty times the choice, and cheaper');
    expect(at({ versions: 960, versionsPerPlatform: 240 }).ato.cost.total).toBeLessThan(at().ato.cost.total);
  });

  test('behind the decoupling point versions are free but for a better fit', () => {
    says('where nothing is stocked and versions are free');
    const [few, many] = [at().ato.cost, at({ versions: 960, versionsPerPlatform: 240 }).ato.cost];
    expect(many.total - many.misfit).toBeCloseTo(few.total - few.misfit, 9);
  });

  test('a sixth option everywhere makes eight more parts and more than four times the products', () => {
    const [five, six] = [made({ clashes: 0 }), made({ clashes: 0, options: 6 })];
    expect(six.parts - five.parts).toBe(8);
    expect(six.configurations / five.configurations).toBeGreaterThan(4);
    expect(six.configurations / five.configurations).toBeLessThan(4.5);
  });

  test('if all sell alike the hundred cover three in ten thousand, as its quiz answers', () => {
    expect(made({ exponent: 0 }).shareZipf).toBeCloseTo(0.0003, 4);
    expect(made().shareZipf).toBeCloseTo(0.39, 2); // 39% in the question
  });
});
