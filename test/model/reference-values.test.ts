/**
 * Every published or independently derived case that this model covers, driven from the file that holds it.
 */
import { describe, expect, it } from 'vitest';
import {
  leastCostStock,
  stockPoint,
  waitExceeds,
  waitQuantile,
  type StockPointInput,
} from '../../src/model/index.ts';
import {
  expectAsPublished,
  given,
  referenceCases,
  titled,
  type ReferenceCase,
} from '../support/reference-values.ts';

/** The mapping stated in the file: weekly CV² = (2/p − 1)/Λ, ρ = Λ/μ, one share for each variant. */
function stockPointOf(reference: ReferenceCase): StockPointInput {
  const demandRate = given(reference, 'demand_rate');
  const batch = given(reference, 'batch_parameter', 1);
  return {
    demandRate,
    demandCv: given(reference, 'weekly_demand_cv', Math.sqrt((2 / batch - 1) / demandRate)),
    utilization: demandRate / given(reference, 'production_rate'),
    share: 1 / given(reference, 'variants', given(reference, 'options', 1)),
    leadTimeWeeks: given(reference, 'finishing_time', given(reference, 'constant_lead_time', 0)),
  };
}

function waitsOf(point: StockPointInput & { readonly baseStock: number }) {
  return {
    mean_wait: stockPoint(point).meanWaitWeeks,
    median_wait: waitQuantile({ ...point, probability: 0.5 }),
    p95_wait: waitQuantile({ ...point, probability: 0.95 }),
  };
}

const orderLoad = ({ utilization, share }: StockPointInput) =>
  (share * utilization) / (share * utilization + 1 - utilization);

describe('base-stock queues at their least cost', () => {
  const references = titled(
    referenceCases('mm1-base-stock', 'multiproduct-mm1-base-stock', 'compound-poisson-base-stock'),
  ).filter(([, , { inputs }]) => 'holding_cost' in inputs);

  it.each(references)('%s (%s)', (_id, _model, reference) => {
    const point = stockPointOf(reference);
    const holding = given(reference, 'holding_cost');
    const waiting = given(reference, 'backorder_cost');
    const { baseStock } = leastCostStock({
      ...point,
      holdingCostPerWeek: holding,
      waitingCostPerWeek: waiting,
    });
    const measures = stockPoint({ ...point, baseStock });
    const { meanOnHand, meanBackorders } = measures;
    const answers: Record<string, number> = {
      base_stock_per_variant: baseStock,
      mean_inventory: meanOnHand,
      mean_backorders: meanBackorders,
      total_cost: (holding * meanOnHand + waiting * meanBackorders) / point.share,
      fill_rate: measures.fillRate,
      ...waitsOf({ ...point, baseStock }),
    };
    if ('variant_load_factor' in reference.expected) answers.variant_load_factor = orderLoad(point);
    if ('batch_tail_ratio' in reference.expected) {
      answers.mean_outstanding = measures.meanOnOrder;
      answers.ready_rate = stockPoint({ ...point, baseStock: baseStock - 1 }).noBackorderShare;
      answers.batch_tail_ratio = waitExceeds({ ...point, baseStock: 1, weeks: 0 });
    }
    expectAsPublished(reference, answers);
  });
});

describe('base-stock queues at a given level', () => {
  it.each(
    titled(referenceCases('compound-poisson-base-stock').filter(({ inputs }) => 'base_stock' in inputs)),
  )('%s (%s)', (_id, _model, reference) => {
    const point = { ...stockPointOf(reference), baseStock: given(reference, 'base_stock') };
    const measures = stockPoint(point);
    expectAsPublished(reference, {
      mean_outstanding: measures.meanOnOrder,
      mean_inventory: measures.meanOnHand,
      mean_backorders: measures.meanBackorders,
      fill_rate: measures.fillRate,
      ...waitsOf(point),
    });
  });

  it.each(
    titled(
      referenceCases(
        'compound-poisson-base-stock-with-finishing',
        'stock-point-compound-poisson-queue-plus-lead-time',
      ),
    ),
  )('%s (%s)', (_id, _model, reference) => {
    const point = { ...stockPointOf(reference), baseStock: given(reference, 'base_stock') };
    const measures = stockPoint(point);
    expectAsPublished(reference, {
      share_served_at_once: measures.fillRate,
      mean_backorders: measures.meanBackorders,
      mean_inventory: measures.meanOnHand,
      ...waitsOf(point),
    });
  });

  it.each(titled(referenceCases('compound-poisson-base-stock-whole-order')))(
    '%s: a whole order waits as a unit does (%s)',
    (_id, _model, reference) => {
      const point = { ...stockPointOf(reference), baseStock: given(reference, 'base_stock') };
      const { fillRate, meanWaitWeeks } = stockPoint(point);
      expectAsPublished(reference, {
        unit_fill_rate: fillRate,
        order_complete_at_once_share: fillRate,
        order_complete_mean_wait: meanWaitWeeks,
        order_complete_p95_wait: waitQuantile({ ...point, probability: 0.95 }),
      });
    },
  );
});

describe('versions of unequal popularity', () => {
  it.each(
    titled(referenceCases('multiproduct-mm1-base-stock').filter(({ inputs }) => 'demand_rate_1' in inputs)),
  )('%s (%s)', (_id, _model, reference) => {
    const rates = [given(reference, 'demand_rate_1'), given(reference, 'demand_rate_2')] as const;
    const demandRate = rates[0] + rates[1];
    const answers = rates.map((rate, index) => {
      const point = {
        demandRate,
        demandCv: 0,
        utilization: demandRate / given(reference, 'production_rate'),
        share: rate / demandRate,
        leadTimeWeeks: 0,
        baseStock: given(reference, `base_stock_${index + 1}`),
      };
      const measures = stockPoint(point);
      return {
        [`load_factor_${index + 1}`]: orderLoad(point),
        [`mean_backorders_${index + 1}`]: measures.meanBackorders,
        [`mean_inventory_${index + 1}`]: measures.meanOnHand,
        [`fill_rate_${index + 1}`]: measures.fillRate,
      };
    });
    expectAsPublished(reference, Object.assign({}, ...answers) as Record<string, number>);
  });
});

describe('where stocking one unit or none costs the same', () => {
  it.each(titled(referenceCases('multiproduct-mm1-mto-mts-boundary')))(
    '%s (%s)',
    (_id, _model, reference) => {
      const point = stockPointOf(reference);
      const holding = given(reference, 'holding_cost');
      const waiting = given(reference, 'backorder_cost');
      const cost = (baseStock: number) => {
        const { meanOnHand, meanBackorders } = stockPoint({ ...point, baseStock });
        return (holding * meanOnHand + waiting * meanBackorders) / point.share;
      };
      expectAsPublished(reference, {
        variant_load_factor: orderLoad(point),
        critical_load_factor: holding / (holding + waiting),
        cost_at_0: cost(0),
        cost_at_1: cost(1),
        cost_at_2: cost(2),
      });
      const chosen = leastCostStock({ ...point, holdingCostPerWeek: holding, waitingCostPerWeek: waiting });
      expect(cost(chosen.baseStock)).toBeCloseTo(16, 8);
    },
  );
});

describe('a platform stock, then a constant time of assembly', () => {
  it.each(titled(referenceCases('platform-stock-plus-constant-finishing')))(
    '%s (%s)',
    (_id, _model, reference) => {
      const finishing = given(reference, 'finishing_time');
      const point = {
        ...stockPointOf(reference),
        leadTimeWeeks: 0,
        baseStock: given(reference, 'base_stock_per_option'),
      };
      const waits = waitsOf(point);
      const { fillRate, meanOnHand } = stockPoint(point);
      expectAsPublished(reference, {
        share_waiting_only_finishing: fillRate,
        mean_wait: waits.mean_wait + finishing,
        median_wait: waits.median_wait + finishing,
        p95_wait: waits.p95_wait + finishing,
        total_component_inventory: meanOnHand / point.share,
      });
    },
  );
});
