/** Reorder levels, service and stock against published values. */
import { describe, expect, it } from 'vitest';
import {
  impliedShortageCost,
  leadTimeMoments,
  normalDemand,
  poissonDemand,
  reorderLevelForCycles,
  reorderLevelForFill,
  reorderMeasures,
  safetyStockPlan,
} from '../../../src/model/index.ts';
import { given, referenceCases, type ReferenceCase } from '../../support/reference-values.ts';

function caseOf(model: string): ReferenceCase {
  const [found] = referenceCases(model);
  if (!found) throw new Error(`No case of ${model}`);
  return found;
}

function published(reference: ReferenceCase, name: string): readonly number[] {
  const value = reference.expected[name]?.value ?? reference.inputs[name]?.value ?? [];
  return typeof value === 'number' ? [value] : value;
}

function expectNear(reference: ReferenceCase, name: string, answers: readonly number[]): void {
  const expected = published(reference, name);
  expect(answers).toHaveLength(expected.length);
  answers.forEach((answer, index) => {
    const off = Math.abs(answer - expected[index]!);
    expect(off, `${name} ${index}: ${answer}`).toBeLessThanOrEqual(reference.tolerance[name]?.abs ?? 0);
  });
}

it('moments of lead-time demand (fc-001, Rossetti)', () => {
  const reference = caseOf('lead-time-demand-moments');
  const rate = given(reference, 'demand_mean');
  const { mean, deviation } = leadTimeMoments({
    demandRate: rate,
    demandCv: Math.sqrt(given(reference, 'demand_variance')) / rate,
    leadTimeWeeks: given(reference, 'lead_time_mean'),
    leadTimeDeviation: Math.sqrt(given(reference, 'lead_time_variance')),
  });
  expectNear(reference, 'mean', [mean]);
  expectNear(reference, 'variance', [deviation ** 2]);
});

describe('normal demand', () => {
  it('printers at a warehouse club: 68 % of cycles but 96 % of units (ss-011, Chopra & Meindl)', () => {
    const reference = caseOf('rq-normal-service-levels');
    const { mean, deviation } = leadTimeMoments({
      demandRate: given(reference, 'demand_mean'),
      demandCv: given(reference, 'demand_sd') / given(reference, 'demand_mean'),
      leadTimeWeeks: given(reference, 'lead_time'),
      leadTimeDeviation: 0,
    });
    const measures = reorderMeasures({
      demand: normalDemand({ mean, deviation }),
      reorderLevel: given(reference, 'reorder_point'),
      lotSize: given(reference, 'order_quantity'),
    });
    expectNear(reference, 'leadtime_demand_sd', [deviation]);
    expectNear(reference, 'safety_stock', [measures.safetyStock]);
    expectNear(reference, 'cycle_service_level', [measures.cycleService]);
    expectNear(reference, 'fill_rate', [measures.fillRate]);
    // The spreadsheet multiplies rounded table values; ours is 43.86 to its four digits all the same.
    expectNear(reference, 'expected_shortage_per_cycle', [measures.shortPerCycle]);
  });

  it('cost of two reorder levels and lots (ss-001, Snyder & Shen, Example 5.1)', () => {
    const reference = caseOf('rq-exact-cost-normal');
    const demand = normalDemand({
      mean: given(reference, 'demand_mean') * given(reference, 'lead_time'),
      deviation: given(reference, 'demand_sd') * Math.sqrt(given(reference, 'lead_time')),
    });
    const cost = (reorderLevel: number, lotSize: number): number => {
      const { meanOnHand, meanBackorders } = reorderMeasures({ demand, reorderLevel, lotSize });
      const orders = given(reference, 'demand_mean') / lotSize;
      return (
        given(reference, 'fixed_cost') * orders +
        given(reference, 'holding_cost') * meanOnHand +
        given(reference, 'stockout_cost') * meanBackorders
      );
    };
    expectNear(reference, 'cost', [cost(given(reference, 'r'), given(reference, 'q'))]);
    expectNear(reference, 'cost2', [cost(given(reference, 'r2'), given(reference, 'q2'))]);
  });
});

describe('Poisson demand', () => {
  it('a spare transformer, lots of five (ss-007, Rossetti)', () => {
    const reference = caseOf('rq-poisson-measures');
    const mean = given(reference, 'demand_rate') * given(reference, 'lead_time');
    const at = (reorderLevel: number, lotSize = 5) =>
      reorderMeasures({ demand: poissonDemand({ mean }), reorderLevel, lotSize });
    const cost = (level: number, lot = 5): number =>
      (given(reference, 'order_cost') * given(reference, 'demand_rate')) / lot +
      given(reference, 'holding_cost') * at(level, lot).meanOnHand +
      given(reference, 'backorder_cost') * at(level, lot).meanBackorders;
    const levels = [7, 8, 9, 10, 11];
    expectNear(
      reference,
      'backorders_r7_to_11',
      levels.map((level) => at(level).meanBackorders),
    );
    expectNear(
      reference,
      'on_hand_r7_to_11',
      levels.map((level) => at(level).meanOnHand),
    );
    expectNear(
      reference,
      'fill_rate_r7_to_11',
      levels.map((level) => at(level).fillRate),
    );
    expectNear(
      reference,
      'total_cost_r7_to_11',
      levels.map((level) => cost(level)),
    );
    expectNear(reference, 'optimal_cost', [cost(8, 7)]);
    expectNear(reference, 'optimal_on_hand', [at(8, 7).meanOnHand]);
    expectNear(reference, 'optimal_backorders', [at(8, 7).meanBackorders]);
    // Poisson customers see time averages, so the ready rate is the fill rate.
    expectNear(reference, 'optimal_ready_rate', [at(8, 7).fillRate]);
  });

  it('cheapest reorder level and lot (ss-004, Snyder & Shen, Example 5.8)', () => {
    const reference = caseOf('rq-exact-poisson');
    const mean = given(reference, 'demand_mean') * given(reference, 'lead_time');
    const cost = (reorderLevel: number, lotSize: number): number => {
      const measures = reorderMeasures({ demand: poissonDemand({ mean }), reorderLevel, lotSize });
      return (
        (given(reference, 'fixed_cost') * given(reference, 'demand_mean')) / lotSize +
        given(reference, 'holding_cost') * measures.meanOnHand +
        given(reference, 'stockout_cost') * measures.meanBackorders
      );
    };
    const [level, lot] = [published(reference, 'optimal_r')[0]!, published(reference, 'optimal_q')[0]!];
    expectNear(reference, 'optimal_cost', [cost(level, lot)]);
    expectNear(reference, 'alt_cost', [cost(given(reference, 'alt_r'), given(reference, 'alt_q'))]);
    for (const [up, more] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const)
      expect(cost(level + up, lot + more)).toBeGreaterThan(cost(level, lot));
  });

  it('base-stock one by one (ss-013, Hopp & Spearman)', () => {
    const reference = caseOf('base-stock-poisson-service');
    const demand = poissonDemand({ mean: given(reference, 'leadtime_demand_mean') });
    const fill = (reorderLevel: number) => reorderMeasures({ demand, reorderLevel, lotSize: 1 }).fillRate;
    expectNear(
      reference,
      'fill_rate_r4_to_16',
      Array.from({ length: 13 }, (_, index) => fill(index + 4)),
    );
    expectNear(reference, 'fill_rate_r14', [fill(14)]);
  });
});

it('what a service target says a shortage costs (ss-009, Rossetti)', () => {
  const reference = caseOf('implied-backorder-cost-from-ready-rate');
  const holdingCost = given(reference, 'holding_cost');
  const answers = published(reference, 'targets').map((service) =>
    impliedShortageCost({ holdingCost, service }),
  );
  expectNear(reference, 'backorder_cost', answers);
});

describe('levels for a target', () => {
  const levels = [0.5, 0.8, 0.95, 0.99, 0.999, 0.9999];
  const lots = [1, 7, 40, 500];

  it('reach it, and one unit less does not', () => {
    for (const mean of [0.4, 6, 80])
      for (const target of levels)
        for (const lotSize of lots) {
          const demand = poissonDemand({ mean });
          const fill = (level: number) => reorderMeasures({ demand, reorderLevel: level, lotSize }).fillRate;
          const level = reorderLevelForFill({ demand, lotSize, target });
          expect(fill(level)).toBeGreaterThanOrEqual(target - 1e-9);
          if (level > 0) expect(fill(level - 1)).toBeLessThan(target);
          const cycles = reorderLevelForCycles({ demand, target });
          expect(demand.atMost(cycles)).toBeGreaterThanOrEqual(target - 1e-12);
        }
  });

  it('reach it exactly for normal demand', () => {
    for (const target of levels) {
      const demand = normalDemand({ mean: 100, deviation: 30 });
      const reorderLevel = reorderLevelForFill({ demand, lotSize: 20, target });
      const { fillRate } = reorderMeasures({ demand, reorderLevel, lotSize: 20 });
      expect(fillRate).toBeCloseTo(target, 9);
    }
  });

  it('ask for less stock as a fill rate than as a cycle service, once lots are large', () => {
    const plan = safetyStockPlan({
      demandRate: 50,
      demandCv: 0.4,
      leadTimeWeeks: 3,
      leadTimeDeviation: 0,
      family: 'counted',
      lotWeeks: 4,
      target: 0.95,
    });
    expect(plan.lotSize).toBe(200);
    expect(plan.fill.reorderLevel).toBeLessThan(plan.cycle.reorderLevel);
    expect(plan.cycle.measures.fillRate).toBeGreaterThan(0.99);
  });

  it('two measures of stock agree: what is on hand is position less orders on the way plus backorders', () => {
    const demand = poissonDemand({ mean: 12 });
    const { meanOnHand, meanBackorders } = reorderMeasures({ demand, reorderLevel: 10, lotSize: 6 });
    const average = (of: (position: number) => number): number =>
      Array.from({ length: 6 }, (_, index) => of(11 + index)).reduce((sum, value) => sum + value, 0) / 6;
    expect(meanBackorders).toBeCloseTo(average(demand.loss), 12);
    expect(meanOnHand).toBeCloseTo(
      average((position) => position - 12 + demand.loss(position)),
      12,
    );
  });
});
