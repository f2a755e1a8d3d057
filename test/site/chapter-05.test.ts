// What chapter 5 says in words about the model, asserted on the model. Each test quotes the sentence it guards.
import { describe, expect, test } from 'vitest';
import { season } from '../../src/calculators/season/definition.ts';
import { defaultValues } from '../../src/calculators/shared/definition.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { defaultScenario, evaluateStrategies, type Scenario } from '../../src/model/index.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('05-');
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });
const promised = (change: Partial<Scenario> = {}) => at({ fillTarget: 0.95, ...change });
/** What one unit of each version costs to keep for a week: the rate of aging times its value. */
const keeping = (change: Partial<Scenario> = {}): number => {
  const { holdingRate, markdown, productLifeYears } = { ...defaultScenario, ...change };
  return ((holdingRate + markdown / productLifeYears) * at().mts.cost.production) / 52;
};

describe('chapter 5 is right that', () => {
  test('a unit lies on the shelf more than three times as long as it takes to make', () => {
    says('Its whole manufacture takes less than a third of that.');
    expect(3 * at().mto.wait.mean).toBeLessThan(promised().mts.stock.onHand / 50);
  });

  test('holding doubles with its rate while obsolescence stays, and a short life makes obsolescence dearest', () => {
    says('Which part doubles, and which does not move?');
    const [before, after] = [promised().mts.cost, promised({ holdingRate: 0.5 }).mts.cost];
    expect(after.holding).toBeCloseTo(2 * before.holding, 9);
    expect(after.obsolescence).toBe(before.obsolescence);
    says('What now costs most?');
    const short = promised({ productLifeYears: 0.5 }).mts.cost;
    expect(short.obsolescence).toBeGreaterThan(short.holding + short.waiting + short.misfit);
  });

  test('left to itself the firm gives up stock and gets waiting', () => {
    says('What has the blue bar given up, and what did it get for it?');
    expect(at().mts.cost.holding).toBeLessThan(promised().mts.cost.holding / 4);
    expect(at().mts.cost.waiting).toBeGreaterThan(10 * promised().mts.cost.waiting);
  });

  test('holding and obsolescence are the rate of aging times the value of stock over yearly sales', () => {
    says('make 45% a year together');
    const { cost, stock } = promised().mts;
    expect(cost.holding + cost.obsolescence).toBeCloseTo((0.45 * stock.value) / 2600, 6);
    expect(cost.holding + cost.obsolescence).toBeCloseTo(49.21, 2);
  });

  test('keeping costs 5.14 a week, or 11.99 at half a year of life, and waiting 12', () => {
    says('It needs no forecast and no factory, only two costs.');
    expect(at().mts.cost.production).toBeCloseTo(594, 0);
    expect([keeping(), keeping({ productLifeYears: 0.5 })].map((cost) => cost.toFixed(2))).toEqual(['5.14', '11.99']); // prettier-ignore
    expect(12 / (12 + keeping())).toBeCloseTo(0.7, 2);
    expect(12 / (12 + keeping({ productLifeYears: 0.5 }))).toBeCloseTo(0.5, 2);
    const [long, short] = [at().mts.stock, at({ productLifeYears: 0.5 }).mts.stock];
    expect([long.baseStock, short.baseStock]).toEqual([8, 4]);
    expect(short.onHand).toBeLessThan(long.onHand / 2); // “less than half of its stock”
  });

  test('the promise of 95% makes make to stock the dearest of the three', () => {
    says('It even makes the dearest strategy of the three.');
    expect(byCost(promised()).map(({ id }) => id)).toEqual(['ato', 'mto', 'mts']);
  });

  test('95% is worth promising at about 40% of the unit’s cost a week', () => {
    says('About 40% of the unit’s cost a week');
    expect(at({ waitCostRate: 0.4 }).mts.wait.servedAtOnce).toBeGreaterThan(0.95);
    expect(at({ waitCostRate: 0.35 }).mts.wait.servedAtOnce).toBeLessThan(0.95);
    expect(at({ waitCostRate: 0.4 }).mts.stock.baseStock).toBe(promised().mts.stock.baseStock);
  });

  test('making fewer before the season shrinks discounts and profit', () => {
    says('Make fewer and the discounts shrink. So does the profit');
    const plan = (commitment: number | null) => season.compute({ ...defaultValues(season), commitment }).mts;
    expect(plan(1).committed).toBeLessThan(plan(null).committed);
    expect(plan(1).missed.leftovers).toBeLessThan(plan(null).missed.leftovers);
    expect(plan(1).profit).toBeLessThan(plan(null).profit);
  });

  test('free money would buy more stock, as its quiz says', () => {
    expect(at({ holdingRate: 0 }).mts.stock.baseStock).toBeGreaterThan(at().mts.stock.baseStock);
    expect(at({ holdingRate: 0.15 }).mts.stock.baseStock).toBeGreaterThan(at().mts.stock.baseStock);
  });
});
