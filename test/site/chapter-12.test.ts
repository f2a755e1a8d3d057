// What chapter 12 and the cases say in words about the model, asserted on the model. Each test quotes the sentence it guards.
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/calculators/compare/presets.ts';
import { season } from '../../src/calculators/season/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { findQuantity } from '../../src/components/model-quantity.ts';
import { defaultScenario, evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { cases } from './book.ts';
import { presetInText, saysIn, saysInCase } from './chapter.ts';

const says = saysIn('12-');
const servers = presets.find(({ id }) => id === 'servers')?.values;
const at = (change: Partial<Scenario> = {}) =>
  evaluateStrategies({ ...defaultScenario, ...servers, ...change });
const winner = (change: Partial<Scenario> = {}) => byCost(at(change))[0]?.id;

/** The values that a case gives its invented firm. */
function firmOf(name: string): Readonly<Record<string, number>> {
  const found = cases.find((text) => text.name === name)?.data.firm as { values: Record<string, number> };
  return found.values;
}
const firm = (name: string, change: Partial<Scenario> = {}) =>
  evaluateStrategies({ ...defaultScenario, ...firmOf(name), ...change });

describe('chapter 12 is right that', () => {
  test('its firm is the example of servers', () => {
    expect(presetInText('12-', 'servers')).toEqual(servers);
  });

  test('one finished machine of each configuration costs least on a shelf and serves hardly anybody', () => {
    says('of the five hundred stand there');
    expect(at().mts.stock).toMatchObject({ points: 500, baseStock: 1 });
    expect(at().mts.wait.servedAtOnce).toBeLessThan(0.1);
    says('One of them may be on the shelf; the others take over four weeks.');
    expect(at().mts.wait.mean / (1 - at().mts.wait.servedAtOnce)).toBeGreaterThan(4);
    // Mean order: (1 + I)/2 with I = 0.25² · 400.
    expect(findQuantity('orderSize', servers).value).toBeCloseTo(13, 9);
  });

  test('make to order does not notice a shorter product life, and the shelf does not catch up on hasty buyers', () => {
    says('Which of the three does not notice?');
    expect(at({ productLifeYears: 0.5 }).mto.cost.total).toBe(at().mto.cost.total);
    says('Does the shelf catch up?');
    expect(winner({ waitCostRate: 0.3 })).toBe('ato');
  });

  test('parts that halve in a year have lost 2.1% after eleven days and 14.1% after eighty', () => {
    says('The difference is twelve percent of the materials');
    expect(1 - 0.5 ** (11 / 365)).toBeCloseTo(0.021, 3);
    expect(1 - 0.5 ** (80 / 365)).toBeCloseTo(0.141, 3);
    expect(1 / 7).toBeCloseTo(0.141, 2);
  });

  test('make to stock leads from thirteen configurations down, and is then cheaper than 500 assembled to order', () => {
    says('At thirteen, with');
    expect([14, 13, 6].map((versions) => winner({ versions }))).toEqual(['ato', 'mts', 'mts']);
    expect(at({ versions: 13 }).mts.cost.total).toBeLessThan(at().ato.cost.total);
  });

  test('its quiz judges wrong answers rightly', () => {
    says('Which of the three does not notice?');
    const ten = at({ versions: 10 }).mts;
    expect(ten.stock.value / at().mts.stock.value).toBeLessThan(1.2);
    expect(ten.wait.servedAtOnce).toBeGreaterThan(0.5);
    expect(at({ assemblyWeeks: 0.1 }).mts.wait.servedAtOnce).toBeLessThan(0.1);
    const lead = (change: Partial<Scenario>): number => at(change).mto.cost.total - at(change).ato.cost.total;
    expect(lead({ versionsPerPlatform: 1 })).toBeLessThan(lead({}) / 2);
    expect(byCost(at({ versions: 13 }))[2]?.id).toBe('mto');
  });
});

describe('the cases are right that', () => {
  test.each([
    ['dell', presets.find(({ id }) => id === 'servers')?.values],
    ['national-bicycle', presets.find(({ id }) => id === 'bicycles')?.values],
    ['benetton', season.presets.find(({ id }) => id === 'knitwear')?.values],
    ['sport-obermeyer', season.presets.find(({ id }) => id === 'ski-jackets')?.values],
  ])('the firm like %s is an example of its calculator', (name, values) => {
    expect(firmOf(name)).toEqual(values);
  });

  test('ten configurations on a shelf cost less than 500 assembled to order', () => {
    saysInCase('dell')('less than the 500 assembled to order');
    expect(firm('dell', { versions: 10 }).mts.cost.total).toBeLessThan(firm('dell').ato.cost.total);
  });

  test('a shared printer needs far less stock than twelve, and nobody waits for a plug', () => {
    saysInCase('hewlett-packard')('Make to order is far behind');
    const { mts, ato, mto } = firm('hewlett-packard');
    expect(ato.stock.points).toBe(1);
    expect(ato.stock.value).toBeLessThan(mts.stock.value / 3);
    expect(byCost(firm('hewlett-packard')).map(({ id }) => id)).toEqual(['ato', 'mts', 'mto']);
    expect(mto.cost.total / ato.cost.total).toBeGreaterThan(1.3);
  });

  test('a fast small factory brings the single bicycle nearer, and make to order still loses', () => {
    saysInCase('national-bicycle')('Make to order loses, for one reason');
    expect(byCost(firm('national-bicycle')).map(({ id }) => id)).toEqual(['ato', 'mts', 'mto']);
    const [slow, fast] = [5, 1].map((fabricationWeeks) => firm('national-bicycle', { fabricationWeeks }).mto);
    expect((fast?.cost.total ?? 0) / (slow?.cost.total ?? 0)).toBeLessThan(0.92);
  });

  test('gray sweaters leave and turn away less, and earn more', () => {
    saysInCase('benetton')('One gray pile serves ten colors.');
    const { mts, ato } = season.compute({ ...defaultValues(season), ...firmOf('benetton') });
    expect(ato.items).toBe(1);
    expect(ato.leftovers).toBeLessThan(mts.leftovers);
    expect(ato.turnedAway).toBeLessThan(mts.turnedAway);
    expect(ato.profit).toBeGreaterThan(mts.profit);
  });

  test('a better forecast of the season earns more and leaves less', () => {
    saysInCase('sport-obermeyer')('The firm only heard some customers sooner.');
    const values = { ...defaultValues(season), ...firmOf('sport-obermeyer') };
    const [rough, good] = [0.25, 0.15].map((forecastError) => season.compute({ ...values, forecastError }));
    expect(values.forecastError).toBe(0.25);
    expect(good?.mts.profit).toBeGreaterThan(1.5 * (rough?.mts.profit ?? Infinity));
    expect(good?.mts.leftovers).toBeLessThan(rough?.mts.leftovers ?? 0);
  });

  test('a fast factory beats one that is a fifth cheaper and far away', () => {
    saysInCase('zara')('Suppose the far factory is a fifth cheaper.');
    const near = firm('zara');
    expect(byCost(near)[0]?.id).toBe('mts');
    expect(firmOf('zara').unitCost).toBe(20);
    const far = firm('zara', { fabricationWeeks: 25, unitCost: 16 }).mts;
    expect(far.cost.total).toBeGreaterThan(near.mts.cost.total);
    expect(far.cost.production).toBeLessThan(near.mts.cost.production);
  });

  test('sixty versions on the lot beat a thousand to order, until the wait before assembly is cut', () => {
    saysInCase('car-makers')('the lot gains as well, but less than half as much');
    const lot = { versions: 60, versionsPerPlatform: 15 };
    const [slow, fast] = [5, 1].map((fabricationWeeks) => ({
      lot: firm('car-makers', { ...lot, fabricationWeeks }).mts.cost.total,
      order: firm('car-makers', { fabricationWeeks }).mto.cost.total,
    }));
    if (!slow || !fast) throw new Error('There are two speeds.');
    expect(slow.lot).toBeLessThan(slow.order);
    expect(slow.lot - fast.lot).toBeLessThan((slow.order - fast.order) / 2);
    saysInCase('car-makers')('Assembling to order from prepared bodies costs least all along.');
    for (const fabricationWeeks of [5, 3, 1])
      expect(byCost(firm('car-makers', { fabricationWeeks }))[0]?.id).toBe('ato');
  });
});
