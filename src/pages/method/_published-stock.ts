/** Examples of stock: seasons, lots and shelves. */
import {
  economicLot,
  leadTimeMoments,
  mismatchCost,
  newsvendorQuantity,
  newsvendorSeason,
  normalDemand,
  poissonDemand,
  reorderMeasures,
  stockPoint,
} from '../../model/index.ts';
import { given, type ReferenceCase } from './_reference-case.ts';
import type { PublishedRow } from './_published.ts';

/** A bottleneck this idle leaves Poisson demand over the lead time alone. */
const idle = 1e-12;

const normalOf = (reference: ReferenceCase) =>
  normalDemand({ mean: given(reference, 'demand_mean'), deviation: given(reference, 'demand_sd') });

const holdingStakes = (reference: ReferenceCase) => ({
  underage: given(reference, 'stockout_cost'),
  overage: given(reference, 'holding_cost'),
});

const profitStakes = (reference: ReferenceCase) => {
  const cost = given(reference, 'cost');
  return { underage: given(reference, 'price') - cost, overage: cost - given(reference, 'salvage') };
};

const lotOf = (reference: ReferenceCase) =>
  economicLot({
    setupCost: given(reference, 'fixed_cost'),
    holdingCost: given(reference, 'holding_cost'),
    demandRate: given(reference, 'demand_rate'),
    ...('production_rate' in reference.inputs && { productionRate: given(reference, 'production_rate') }),
  });

const printers = (reference: ReferenceCase) => {
  const mean = given(reference, 'demand_mean');
  const demand = normalDemand(
    leadTimeMoments({
      demandRate: mean,
      demandCv: given(reference, 'demand_sd') / mean,
      leadTimeWeeks: given(reference, 'lead_time'),
      leadTimeDeviation: 0,
    }),
  );
  return reorderMeasures({
    demand,
    reorderLevel: given(reference, 'reorder_point'),
    lotSize: given(reference, 'order_quantity'),
  });
};

export const stockRows: readonly PublishedRow[] = [
  {
    id: 'nv-001',
    result: 'base_stock_level',
    what: 'Newsvendor, normal demand: units to order',
    of: (reference) =>
      newsvendorQuantity({ demand: normalOf(reference), ...holdingStakes(reference) }).quantity,
  },
  {
    id: 'nv-008',
    result: 'optimal_cost',
    what: 'Newsvendor, Poisson demand: least cost, $',
    of: (reference: ReferenceCase): number => {
      const [demand, stakes] = [
        poissonDemand({ mean: given(reference, 'demand_mean') }),
        holdingStakes(reference),
      ];
      const { quantity } = newsvendorQuantity({ demand, ...stakes });
      return mismatchCost({ demand, quantity, ...stakes });
    },
  },
  {
    id: 'nv-016',
    result: 'expected_profit',
    what: 'A wetsuit’s season: expected profit, $',
    of: (reference: ReferenceCase): number => {
      const [demand, stakes] = [normalOf(reference), profitStakes(reference)];
      const quantity = given(reference, 'order_quantity');
      return stakes.underage * demand.mean - mismatchCost({ demand, quantity, ...stakes });
    },
  },
  {
    id: 'nv-022',
    result: 'expected_leftover',
    what: 'A magazine stand: copies left over',
    // The source rounds its best quantity to whole copies, 15, before it goes on.
    of: (reference) => newsvendorSeason({ demand: normalOf(reference), quantity: 15 }).leftovers,
  },
  {
    id: 'eoq-008',
    result: 'order_quantity',
    what: 'Economic lot, units',
    of: (reference) => lotOf(reference).quantity,
  },
  {
    id: 'eoq-005',
    result: 'cost',
    what: 'Economic lot, made at a finite rate: cost a year, $',
    of: (reference) => lotOf(reference).cost,
  },
  {
    id: 'ss-011',
    result: 'cycle_service_level',
    what: 'Printers at a warehouse club: share of cycles without a stockout',
    of: (reference) => printers(reference).cycleService,
  },
  {
    id: 'ss-011',
    result: 'fill_rate',
    what: 'The same printers: share of units served',
    of: (reference) => printers(reference).fillRate,
  },
  {
    id: 'ss-013',
    result: 'fill_rate_r14',
    what: 'Appliances ordered one by one: fill rate',
    of: (reference) =>
      stockPoint({
        demandRate: given(reference, 'leadtime_demand_mean'),
        demandCv: 0,
        utilization: idle,
        share: 1,
        leadTimeWeeks: 1,
        // The source’s r = 14 is one below the base-stock.
        baseStock: 15,
      }).fillRate,
  },
];
