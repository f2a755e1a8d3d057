/** What must hold for any scenario. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultScenario,
  demandCvFloor,
  evaluateAssembleToOrder,
  evaluateMakeToOrder,
  evaluateMakeToStock,
  evaluateStrategies,
  workInProcess,
  type Scenario,
} from '../../src/model/index.ts';
import { outcomesAt, scenarioAt } from '../support/scenarios.ts';

const position = fc.double({ min: 0, max: 1, noNaN: true });
const options = { seed: 1966, numRuns: 150 };

/** Anywhere in the parameter table. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .array(position, { minLength: 20, maxLength: 20 })
  .map((positions) => {
    let next = 0;
    return scenarioAt(() => positions[next++ % positions.length] ?? 0);
  });

describe('the comparison', () => {
  it('adds up', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { cost } of outcomesAt(scenario)) {
          const { production, holding, obsolescence, waiting, misfit, total } = cost;
          expect(production + holding + obsolescence + waiting + misfit).toBeCloseTo(total, 6);
        }
      }),
      options,
    );
  });

  it('holds a level that no other from one unit up undercuts', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 1, max: 400 }), (anywhere, other) => {
        const scenario = { ...anywhere, fillTarget: null };
        for (const evaluate of [evaluateMakeToStock, evaluateAssembleToOrder]) {
          const best = evaluate(scenario);
          if (best.stock.capped) continue;
          const bound = best.cost.total * (1 + 1e-9);
          for (const baseStock of [other, best.stock.baseStock + 1, Math.max(1, best.stock.baseStock - 1)]) {
            expect(evaluate(scenario, baseStock).cost.total * (1 + 1e-9)).toBeGreaterThanOrEqual(
              best.cost.total,
            );
          }
          expect(evaluate(scenario, best.stock.baseStock).cost.total).toBeLessThanOrEqual(bound);
        }
      }),
      { ...options, numRuns: 60 },
    );
  });

  it('reaches a fill target at every stock point', () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0.5, max: 0.999, noNaN: true }), (scenario, fillTarget) => {
        const { mts, ato } = evaluateStrategies({ ...scenario, fillTarget });
        expect(Math.min(mts.stock.fillRate, ato.stock.fillRate)).toBeGreaterThanOrEqual(fillTarget);
      }),
      { ...options, numRuns: 60 },
    );
  });

  it('makes customers of make to order wait longer with every bit of volatility and of utilization', () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 1.001, max: 2, noNaN: true }), (scenario, factor) => {
        const demandCv = Math.max(scenario.demandCv, demandCvFloor(scenario.demandRate));
        const { wait } = evaluateMakeToOrder(scenario);
        const wilder = evaluateMakeToOrder({ ...scenario, demandCv: demandCv * factor });
        expect(wilder.wait.mean).toBeGreaterThan(wait.mean);
        const utilization = 1 - (1 - scenario.utilization) / factor;
        if (utilization <= 0.99) {
          expect(evaluateMakeToOrder({ ...scenario, utilization }).wait.mean).toBeGreaterThan(wait.mean);
        }
      }),
      options,
    );
  });

  it('changes no decision and no wait with the currency', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(0.01, 3, 1e6), (scenario, unitCost) => {
        const before = evaluateStrategies({ ...scenario, unitCost: 100 });
        const after = evaluateStrategies({ ...scenario, unitCost });
        for (const name of ['mts', 'ato', 'mto'] as const) {
          expect(after[name].stock.baseStock).toBe(before[name].stock.baseStock);
          expect(after[name].wait.mean).toBe(before[name].wait.mean);
          expect((after[name].cost.total / unitCost) * 100).toBeCloseTo(before[name].cost.total, 6);
        }
      }),
      options,
    );
  });

  it('orders quantiles and tails as a distribution must', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { wait, stock, strategy } of outcomesAt(scenario)) {
          expect(wait.p95).toBeGreaterThanOrEqual(wait.median);
          expect(wait.exceeds(wait.p95)).toBeLessThanOrEqual(0.05 + 1e-6);
          expect(wait.exceeds(wait.median)).toBeLessThanOrEqual(0.5 + 1e-6);
          if (strategy === 'mts') expect(wait.servedAtOnce).toBe(stock.fillRate);
          expect(wait.exceeds(0)).toBeCloseTo(1 - wait.servedAtOnce, 10);
        }
      }),
      { ...options, numRuns: 60 },
    );
  });
});

describe('limits of the comparison', () => {
  it('one version makes the platform of assemble to order the product before assembly', () => {
    const { mts, ato } = evaluateStrategies({
      ...defaultScenario,
      versions: 1,
      assemblyWeeks: 0,
      platformValueShare: 0.95,
    });
    expect(mts.stock.points).toBe(1);
    expect(ato.stock.points).toBe(1);
    expect(ato.stock.baseStock).toBeGreaterThanOrEqual(mts.stock.baseStock);
  });

  it('free waiting leaves the one unit that stock strategies keep', () => {
    const { mts, ato } = evaluateStrategies({ ...defaultScenario, waitCostRate: 0 });
    expect([mts.stock.baseStock, ato.stock.baseStock]).toEqual([1, 1]);
    expect(mts.stock.capped).toBe(false);
  });

  it('free stock stops at the capped ratio and says so', () => {
    const { mts, ato, mto } = evaluateStrategies({ ...defaultScenario, holdingRate: 0, markdown: 0 });
    expect([mts.stock.capped, ato.stock.capped, mto.stock.capped]).toEqual([true, true, false]);
    expect(mts.wait.mean).toBeLessThan(0.001);
  });

  it('a fill target or a given level is never capped', () => {
    const free = { ...defaultScenario, holdingRate: 0, markdown: 0 };
    expect(evaluateMakeToStock({ ...free, fillTarget: 0.9 }).stock.capped).toBe(false);
    expect(evaluateMakeToStock(free, 3).stock.capped).toBe(false);
  });

  it('nothing costing anything leaves one unit', () => {
    const free = { ...defaultScenario, holdingRate: 0, markdown: 0, waitCostRate: 0 };
    expect(evaluateMakeToStock(free).stock).toMatchObject({ baseStock: 1, capped: false });
  });

  it('has as much work in process as Little says, for the whole flow time of make to order', () => {
    const { wait } = evaluateMakeToOrder(defaultScenario);
    expect(workInProcess(defaultScenario)).toBeCloseTo(defaultScenario.demandRate * wait.mean, 10);
  });
});
