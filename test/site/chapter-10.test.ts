// What chapter 10 says in words about the model, asserted on the model. Numbers in figures are printed from it and need
// no test; each test here quotes the sentence it guards.
import { describe, expect, test } from 'vitest';
import { crossovers, sweep } from '../../src/calculators/compare/crossovers.ts';
import { presets } from '../../src/calculators/compare/presets.ts';
import type { HeadlineName } from '../../src/calculators/shared/scenario-parameters.ts';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import {
  costFloor,
  defaultScenario,
  evaluateStrategies,
  workInProcess,
  type Scenario,
} from '../../src/model/index.ts';
import { chapters } from './book.ts';

const body = chapters.find(({ name }) => name.startsWith('10-'))?.body ?? '';
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });
const winner = (change: Partial<Scenario> = {}) => byCost(at(change))[0]?.id;
const changes = (name: HeadlineName, change: Partial<Scenario> = {}) => {
  const scenario = { ...defaultScenario, ...change };
  return crossovers(scenario, name, sweep(scenario, name)).map(
    ({ from, to, value }) => [from.id, to.id, value] as const,
  );
};
const { mts, ato, mto } = at();

function says(sentence: string): void {
  expect(
    body
      .replace(/<[^>]+>/g, '')
      .replace(/\*/g, '')
      .replace(/\s+/g, ' '),
  ).toContain(sentence);
}

describe('chapter 10 is right that', () => {
  test('each of the three can win as the versions move', () => {
    says('move the versions below, and each of the three can win');
    expect([winner({ versions: 3 }), winner(), winner({ versions: 1000 })]).toEqual(['mts', 'ato', 'mto']);
    expect(mts.cost.total).toBeCloseTo(617, 0); // named where its curve is to be drawn
  });

  test('misfit grows alike for all three when versions fall to one', () => {
    says('that is the part that grew for all three in your first experiment');
    const one = at({ versions: 1 });
    expect([one.mts.cost.misfit, one.ato.cost.misfit, one.mto.cost.misfit]).toEqual([45, 45, 45]); // 600 · 0.3/4
    expect(one.mts.cost.misfit).toBeGreaterThan(20 * mts.cost.misfit);
  });

  test('doubled volatility hurts assemble to order least, and dear stock does not make make to stock absurd', () => {
    says('Which strategy suffers least?');
    const twice = at({ demandCv: 0.8 });
    const added = (id: 'mts' | 'ato' | 'mto') => twice[id].cost.total - at()[id].cost.total;
    expect(added('ato')).toBeLessThan(Math.min(added('mts'), added('mto')));
    expect(at({ holdingRate: 2 }).mts.cost.total).toBeLessThan(mto.cost.total);
  });

  test('make to order pays half its extra cost for waiting, make to stock more for waiting than for stock', () => {
    says('Make to order pays nothing for stock and half its extra cost for waiting.');
    expect(mto.cost.waiting / (mto.cost.total - costFloor(defaultScenario))).toBeCloseTo(0.5, 1);
    says('pays more for waiting than for holding and obsolescence together');
    expect(mts.cost.waiting).toBeGreaterThan(mts.cost.holding + mts.cost.obsolescence);
  });

  test('the factory holds equally many units under all three', () => {
    says('each spends the same time in the factory under all three strategies');
    // Under make to order every unit in the works has its customer waiting: Little's law on the customers' waits must
    // give the number that the model states once for all three.
    expect(workInProcess(defaultScenario)).toBeCloseTo(defaultScenario.demandRate * mto.wait.mean, 9);
  });

  test('the curves of waiting cross within the first week', () => {
    says('Yet after one week the curves have crossed');
    expect(mts.wait.exceeds(0.3)).toBeLessThan(ato.wait.exceeds(0.3));
    expect(mts.wait.exceeds(1)).toBeGreaterThan(ato.wait.exceeds(1));
  });

  test('one more unit on a shelf turns the P95 to zero, and the share who wait shrinks from half to a twentieth', () => {
    says('put one more, and it is zero');
    const [before, after] = [at({ fillTarget: 0.94 }).mts, at({ fillTarget: 0.95 }).mts];
    expect(after.stock.baseStock - before.stock.baseStock).toBe(1);
    expect(before.wait.p95).toBeGreaterThan(0);
    expect(after.wait.p95).toBe(0);
    says('the share who wait shrinks from half to a twentieth');
    expect(1 - mts.wait.servedAtOnce).toBeCloseTo(0.5, 1);
    expect(1 - after.wait.servedAtOnce).toBeCloseTo(0.05, 2);
  });

  test('make to stock comes back at seven versions and assemble to order leads from eight to hundreds', () => {
    says('Make to stock comes back for a moment.');
    expect(changes('versions').map(([from, to]) => `${from} ${to}`)).toEqual([
      'mts ato',
      'ato mts',
      'mts ato',
      'ato mto',
    ]);
    expect(
      changes('versions')
        .slice(0, 3)
        .map(([, , value]) => value),
    ).toEqual([6, 7, 8]);
  });

  test('neither volatility nor holding cost alone changes the winner at 24 versions', () => {
    says('run either over its whole range and stays ahead');
    expect(changes('demandCv')).toEqual([]);
    expect(changes('holdingRate')).toEqual([]);
    expect(winner()).toBe('ato');
  });

  test('assembly may take 2.2 weeks but not 2.3', () => {
    says('At 2.3 weeks, by less than a dollar.');
    expect(winner({ assemblyWeeks: 2.2 })).toBe('ato');
    const late = at({ assemblyWeeks: 2.3 });
    expect(byCost(late)[0]?.id).toBe('mts');
    expect(late.ato.cost.total - late.mts.cost.total).toBeLessThan(1);
  });

  test('a T-shirt made to order is dear for lost patience, kitchens and bridges come out made to order', () => {
    says('nearly all of it in lost patience');
    const of = (id: string) => at(presets.find((preset) => preset.id === id)?.values);
    const shirt = of('t-shirts');
    const extra = shirt.mto.cost.total - shirt.mts.cost.total;
    expect((shirt.mto.cost.waiting - shirt.mts.cost.waiting) / extra).toBeGreaterThan(0.9);
    for (const id of ['kitchens', 'bridges']) expect(byCost(of(id))[0]?.id).toBe('mto');
  });

  test('dearer stock means less of it and a longer wait, as its quiz answers', () => {
    says('because the firm keeps less and lets customers wait more');
    const dear = at({ holdingRate: 0.6 }).mts;
    expect(dear.stock.baseStock).toBeLessThan(mts.stock.baseStock);
    expect(dear.wait.mean).toBeGreaterThan(mts.wait.mean);
  });
});
