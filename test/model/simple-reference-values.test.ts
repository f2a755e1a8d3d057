/** Published cases of the two halves by themselves: stock without a queue, and a queue without stock. */
import { describe, expect, it } from 'vitest';
import { stockPoint, waitQuantile } from '../../src/model/index.ts';
import { expectAsPublished, given, referenceCases, titled } from '../support/reference-values.ts';

/** A bottleneck this idle leaves Poisson demand over the lead time alone. */
const idle = 1e-12;

describe('Poisson demand and a constant lead time', () => {
  it.each(titled(referenceCases('base-stock-poisson-constant-leadtime-wait')))(
    '%s (%s)',
    (_id, _model, reference) => {
      const point = {
        demandRate: given(reference, 'order_rate'),
        demandCv: 0,
        utilization: idle,
        share: 1 / given(reference, 'variants'),
        leadTimeWeeks: given(reference, 'lead_time'),
        baseStock: given(reference, 'base_stock'),
      };
      const measures = stockPoint(point);
      expectAsPublished(reference, {
        fill_rate: measures.fillRate,
        mean_wait: measures.meanWaitWeeks,
        p95_wait: waitQuantile({ ...point, probability: 0.95 }),
        mean_backorders_per_variant: measures.meanBackorders,
        total_inventory: measures.meanOnHand / point.share,
      });
    },
  );

  it.each(titled(referenceCases('base-stock-poisson-service')))('%s (%s)', (_id, _model, reference) => {
    const mean = given(reference, 'leadtime_demand_mean');
    const fill = (reorderPoint: number) =>
      stockPoint({
        demandRate: mean,
        demandCv: 0,
        utilization: idle,
        share: 1,
        leadTimeWeeks: 1,
        baseStock: reorderPoint + 1,
      }).fillRate;
    // Hopp & Spearman's r is one below the base-stock level.
    const published = reference.expected.fill_rate_r4_to_16?.value as readonly number[];
    published.forEach((value, index) => expect(fill(index + 4)).toBeCloseTo(value, 6));
    expect(fill(14)).toBeCloseTo(reference.expected.fill_rate_r14?.value as number, 9);
  });
});

describe('the time at the bottleneck', () => {
  it.each(titled(referenceCases('mm1-sojourn-quantiles')))('%s (%s)', (_id, _model, reference) => {
    const rate = given(reference, 'arrival_rate');
    const point = {
      demandRate: rate,
      demandCv: 0,
      utilization: rate / given(reference, 'service_rate'),
      share: 1,
      leadTimeWeeks: 0,
      baseStock: 0,
    };
    expectAsPublished(reference, {
      mean_sojourn: stockPoint(point).meanWaitWeeks,
      median: waitQuantile({ ...point, probability: 0.5 }),
      p95: waitQuantile({ ...point, probability: 0.95 }),
      p99: waitQuantile({ ...point, probability: 0.99 }),
    });
  });
});
