import { describe, expect, it } from 'vitest';
import {
  defaultScenario,
  evaluateAssembleToOrder,
  evaluateMakeToStock,
  evaluateStrategies,
  stockFrontier,
  type Plan,
} from '../../../src/model/index.ts';
import { randomScenarios } from '../../support/scenarios.ts';

const all = (frontier: ReturnType<typeof stockFrontier>): readonly Plan[] => [
  ...frontier.mts,
  ...frontier.ato,
  frontier.mto,
];

describe('the frontier of cost and wait', () => {
  const frontier = stockFrontier(defaultScenario, 'mean');

  it('holds every level from 1 to the one that serves 99.9% at once', () => {
    for (const plans of [frontier.mts, frontier.ato]) {
      expect(plans.map(({ outcome }) => outcome.stock.baseStock)).toEqual(plans.map((_, index) => index + 1));
      const rates = plans.map(({ outcome }) => outcome.stock.fillRate);
      expect(rates.at(-1)).toBeGreaterThanOrEqual(0.999);
      expect(rates.at(-2)).toBeLessThan(0.999);
    }
  });

  it('passes through the check values of the default scenario', () => {
    // docs/model.md: least-cost levels 8 and 43, costs and waits found by inverting generating functions.
    const [mts, ato] = [frontier.mts[7], frontier.ato[42]];
    expect(mts?.outcome.cost.total).toBeCloseTo(617.0692, 4);
    expect(mts?.outcome.wait.mean).toBeCloseTo(0.9934, 4);
    expect(ato?.outcome.cost.total).toBeCloseTo(602.8086, 4);
    expect(frontier.mto.outcome.cost.total).toBeCloseTo(637.395, 4);
  });

  it('gives at each level what the strategy gives with that base-stock', () => {
    expect(frontier.mts[2]?.outcome.cost).toEqual(evaluateMakeToStock(defaultScenario, 3).cost);
    expect(frontier.ato[9]?.outcome.cost).toEqual(evaluateAssembleToOrder(defaultScenario, 10).cost);
  });

  it.each(['mean', 'p95'] as const)(
    'leaves no plan undominated that another one beats both ways: %s',
    (wait) => {
      for (const scenario of [defaultScenario, ...randomScenarios(7, 12)]) {
        const plans = all(stockFrontier(scenario, wait, 60));
        for (const { outcome, dominated } of plans) {
          const beaten = plans.some(({ outcome: other }) => {
            const [wait1, wait2] = [other.wait[wait], outcome.wait[wait]];
            const [cost1, cost2] = [other.cost.total, outcome.cost.total];
            return wait1 <= wait2 && cost1 <= cost2 && (wait1 < wait2 || cost1 < cost2);
          });
          expect(dominated).toBe(beaten);
        }
      }
    },
  );

  it('has the least-cost plan of the comparison on it, also where levels are thinned out', () => {
    const large = { ...defaultScenario, demandRate: 2000 };
    const thinned = stockFrontier(large, 'mean', 40);
    expect(thinned.ato.length).toBeLessThanOrEqual(40);
    const { mts, ato } = evaluateStrategies(large);
    expect(thinned.ato.map(({ outcome }) => outcome.stock.baseStock)).toContain(ato.stock.baseStock);
    expect(thinned.mts.map(({ outcome }) => outcome.stock.baseStock)).toContain(mts.stock.baseStock);
    const cheapest = all(thinned).reduce((a, b) => (a.outcome.cost.total <= b.outcome.cost.total ? a : b));
    expect(cheapest.dominated).toBe(false);
    expect(cheapest.outcome.cost.total).toBeCloseTo(Math.min(mts.cost.total, ato.cost.total), 9);
  });

  it('does not depend on the target for service', () => {
    const aimed = stockFrontier({ ...defaultScenario, fillTarget: 0.9 }, 'mean');
    expect(aimed.ato.length).toBe(frontier.ato.length);
  });

  it('refuses fewer levels than a curve needs', () => {
    expect(() => stockFrontier(defaultScenario, 'mean', 2)).toThrow(/mostLevels/);
  });
});
