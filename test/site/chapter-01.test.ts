// What chapter 1 says in words about the model, asserted on the model. Each test quotes the sentence it guards.
import { describe, expect, test } from 'vitest';
import { presets } from '../../src/calculators/compare/presets.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { defaultScenario, evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { presetInText, saysIn } from './chapter.ts';

const says = saysIn('01-');
const kitchens = presets.find(({ id }) => id === 'kitchens')?.values ?? {};
const at = (change: Partial<Scenario> = {}) =>
  evaluateStrategies({ ...defaultScenario, ...kitchens, ...change });
const winner = (change: Partial<Scenario> = {}) => byCost(at(change))[0]?.id;
const { mts, ato, mto } = at();

describe('chapter 1 is right that', () => {
  test('its kitchens are those of the calculator', () => {
    expect(presetInText('01-', 'kitchens')).toEqual(kitchens);
  });

  test('make to order is the cheapest way to make a kitchen', () => {
    says('Make to order, at a kitchen.');
    expect(byCost(at()).map(({ id }) => id)).toEqual(['mto', 'ato', 'mts']);
    says('a warehouse with one kitchen of every version');
    expect(mts.stock.baseStock).toBe(1);
  });

  test('with eight versions assemble to order leads, and the misfit of make to order has grown', () => {
    says('Which strategy takes the lead, and which part of the green bar has grown?');
    expect(winner({ versions: 8 })).toBe('ato');
    expect(at({ versions: 8 }).mto.cost.misfit).toBeGreaterThan(50 * mto.cost.misfit);
    expect(at({ versions: 8 }).mto.cost.waiting).toBeCloseTo(mto.cost.waiting, 9);
  });

  test('make to order takes no notice of holding cost or product life', () => {
    says('One bar does not move at all.');
    expect(at({ holdingRate: 1 }).mto.cost.total).toBe(mto.cost.total);
    expect(at({ productLifeYears: 1.5 }).mto.cost.total).toBe(mto.cost.total);
    expect(at({ holdingRate: 0.5 }).mts.cost.total).toBeGreaterThan(mts.cost.total + 1000);
  });

  test('with 800 versions all three lose the same scale, with eight or one they do not', () => {
    says('its rivals with shelves would lose as much');
    expect(mts.cost.production).toBeCloseTo(mto.cost.production, 9);
    expect(ato.cost.production).toBeCloseTo(mto.cost.production, 9);
    for (const versions of [8, 1])
      expect(at({ versions }).mts.cost.production).toBeLessThan(at({ versions }).mto.cost.production - 50);
  });

  test('a one-off costs the unit cost, and a week of waiting costs 14', () => {
    says('At $14 a week, five weeks are cheap.');
    expect(mto.cost.production).toBeCloseTo(7000, 9);
    expect(mto.cost.waiting / mto.wait.mean).toBeCloseTo(14, 9);
    expect(mto.cost.total).toBeCloseTo(7000 + 14 * mto.wait.mean + mto.cost.misfit, 9);
  });

  test('make to order leads at 1% a week and loses to assemble to order at 2%', () => {
    says('At 1% make to order still leads');
    says('At 2%, which is $140 a week');
    expect([winner({ waitCostRate: 0.01 }), winner({ waitCostRate: 0.02 })]).toEqual(['mto', 'ato']);
  });

  test('aircraft come out made to order by a wide margin', () => {
    says('make to order wins by a wide margin');
    const aircraft = presets.find(({ id }) => id === 'aircraft')?.values;
    const outcomes = evaluateStrategies({ ...defaultScenario, ...aircraft });
    const [first, second] = byCost(outcomes).map(({ id }) => outcomes[id].cost.total);
    expect(byCost(outcomes)[0]?.id).toBe('mto');
    expect((second ?? 0) / (first ?? 1)).toBeGreaterThan(1.01);
  });
});
