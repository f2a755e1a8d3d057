// What chapter 11 says in words about the model, asserted on the model. Each test quotes the sentence it guards.
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/calculators/compare/presets.ts';
import { decouplingPoint } from '../../src/calculators/decoupling-point/definition.ts';
import { map } from '../../src/calculators/map/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { heldRate } from '../../src/components/product-plane.ts';
import { products } from '../../src/components/products.ts';
import {
  bottleneckWeeks,
  defaultScenario,
  evaluateStrategies,
  type Scenario,
} from '../../src/model/index.ts';
import { presetInText, saysIn } from './chapter.ts';

const says = saysIn('11-');
const valuesOf = (id: string): Partial<Scenario> => presets.find((preset) => preset.id === id)?.values ?? {};
const at = (id: string, change: Partial<Scenario> = {}) =>
  evaluateStrategies({ ...defaultScenario, ...valuesOf(id), ...change });
const winner = (id: string, change: Partial<Scenario> = {}) => byCost(at(id, change))[0]?.id;

describe('chapter 11 is right that', () => {
  test('its phones and its kitchens are those of the calculator', () => {
    expect(presetInText('11-', 'phones')).toEqual(valuesOf('phones'));
    expect(presetInText('11-', 'kitchens')).toEqual(valuesOf('kitchens'));
  });

  test('patient buyers do not make phones a product for make to order, nor does the loss of scale alone', () => {
    says('So there are two reasons, and each is enough alone.');
    const patient = at('phones', { waitCostRate: 0.002 });
    expect(byCost(patient).map(({ id }) => id)).toEqual(['mts', 'ato', 'mto']);
    expect(patient.mto.cost.total / patient.mts.cost.total).toBeGreaterThan(1.3);
    const alone = at('phones', { scaleSaving: 0 });
    expect(byCost(alone).map(({ id }) => id)).toEqual(['mts', 'ato', 'mto']);
    expect(alone.mto.cost.total / alone.mts.cost.total).toBeGreaterThan(1.3);
    // With both reasons gone the three are within one percent of each other.
    const neither = at('phones', { waitCostRate: 0.002, scaleSaving: 0 });
    expect(neither.mto.cost.total / neither.mts.cost.total).toBeLessThan(1.01);
  });

  test('assemble to order takes over phones at 400 versions', () => {
    says('raise the versions from 8 to 400. Which strategy takes the lead?');
    expect([winner('phones'), winner('phones', { versions: 400 })]).toEqual(['mts', 'ato']);
  });

  test.each(presets.map(({ id }) => [id]))(
    'the unit cost of %s changes no proportion between the strategies',
    (id) => {
      says('Multiply that by ten or by a thousand, and every bar grows alike.');
      const unitCost = valuesOf(id).unitCost ?? 0;
      const [one, ten] = [at(id), at(id, { unitCost: 10 * unitCost })];
      for (const strategy of ['mts', 'ato', 'mto'] as const)
        expect(ten[strategy].cost.total / one[strategy].cost.total).toBeCloseTo(10, 9);
    },
  );

  test.each(presets.map(({ id, values }) => [id, values] as const))(
    'the dashed line tells whether %s are cheapest made to order',
    (id, { demandRate, versions, waitCostRate }) => {
      expect(demandRate / versions < heldRate(waitCostRate)).toBe(winner(id) === 'mto');
    },
  );

  test('the two sides of its rule are these for kitchens', () => {
    says('A finished kitchen would lie for a year until its buyer walked in.');
    expect(0.002 * at('kitchens').mto.wait.mean).toBeCloseTo(0.011, 3);
    expect((0.25 / 52) * (800 / 15)).toBeCloseTo(0.256, 3);
    expect(800 / 15 / 52).toBeCloseTo(1, 1); // years on the shelf
    expect(60 / 120).toBe(0.5); // weeks for a version of a bicycle
  });

  test('make to order has a corner of the map of kitchens, smaller where making takes longer, gone where nobody waits', () => {
    says('Make to order has a corner of it.');
    const corner = (change: object): number | null | undefined => {
      const axes = { horizontal: 'versions', vertical: 'waiting', longestWait: null } as const;
      const values = { ...defaultValues(map), ...valuesOf('kitchens'), ...axes, ...change };
      return map.outputs['mto.territory']?.of(map.compute(values));
    };
    const [usual, slow, hasty] = [{}, { fabricationWeeks: 8 }, { longestWait: 5 }].map(corner);
    expect(usual).toBeGreaterThan(0.02);
    expect(usual).toBeLessThan(0.1);
    expect(slow).toBeLessThan((usual ?? 0) / 1.5);
    expect(hasty).toBe(0);
  });

  test('a bottleneck at 95% keeps an order several times as long, and make to order still leads', () => {
    says('the bottleneck is busy four fifths of the time');
    const weeks = (change: Partial<Scenario>): number =>
      bottleneckWeeks({ ...defaultScenario, ...valuesOf('kitchens'), ...change });
    expect(valuesOf('kitchens').utilization ?? defaultScenario.utilization).toBe(0.8);
    expect(weeks({ utilization: 0.95 }) / weeks({})).toBeGreaterThan(4);
    expect(weeks({ demandCv: 0.8 })).toBeGreaterThan(3 * weeks({}));
    expect(winner('kitchens', { utilization: 0.95 })).toBe('mto');
  });

  test('kitchens can be made to order down to 5.5 weeks of patience, and assembled down to 2.5', () => {
    says('cabinets have to be half finished when the buyer comes');
    const preset = decouplingPoint.presets.find(({ id }) => id === 'kitchens')?.values;
    const furthest = (patienceWeeks: number): string =>
      decouplingPoint.compute({ ...defaultValues(decouplingPoint), ...preset, patienceWeeks }).furthest.point
        .id;
    expect(preset?.patienceWeeks).toBe(7); // where the exercise starts
    expect(furthest(5.5)).toBe('makeToOrder');
    expect(furthest(5.4)).toBe('assembleToOrder');
    expect(furthest(2.5)).toBe('assembleToOrder');
    expect(furthest(2.4)).toBe('makeToStock');
  });

  test('each linked product of its table is one that the model would make as the table says', () => {
    const linked = products.flatMap(({ preset, tone }) => (preset ? [[preset, tone]] : []));
    expect(linked).toHaveLength(presets.length);
    expect(linked.map(([id]) => [id, winner(id ?? '')])).toEqual(linked);
  });
});
