/** Examples of lines of orders, and of stock behind them. */
import {
  leastCostStock,
  markovQueue,
  meanNumber,
  meanUnitsWithBatches,
  stockPoint,
  vutWait,
  waitQuantile,
} from '../../model/index.ts';
import { given, type ReferenceCase } from './_reference-case.ts';
import type { PublishedRow } from './_published.ts';

const markov = (reference: ReferenceCase) =>
  markovQueue({
    arrivalRate: given(reference, 'arrival_rate'),
    serviceRate: given(reference, 'service_rate'),
    servers: given(reference, 'servers', 1),
  });

/** The case in the model’s terms: weekly CV² = (2/q − 1)/Λ, ρ = Λ/μ, one share for each item. */
function pointOf(reference: ReferenceCase) {
  const demandRate = given(reference, 'demand_rate');
  const lastUnit = given(reference, 'batch_parameter', 1);
  return {
    demandRate,
    demandCv: given(reference, 'weekly_demand_cv', Math.sqrt((2 / lastUnit - 1) / demandRate)),
    utilization: demandRate / given(reference, 'production_rate'),
    share: 1 / given(reference, 'variants', 1),
    leadTimeWeeks: given(reference, 'constant_lead_time', 0),
  };
}

function leastCost(reference: ReferenceCase): number {
  const point = pointOf(reference);
  const [holding, waiting] = [given(reference, 'holding_cost'), given(reference, 'backorder_cost')];
  const costs = { holdingCostPerWeek: holding, waitingCostPerWeek: waiting };
  const { baseStock } = leastCostStock({ ...point, ...costs });
  const { meanOnHand, meanBackorders } = stockPoint({ ...point, baseStock });
  return (holding * meanOnHand + waiting * meanBackorders) / point.share;
}

const stocked = (reference: ReferenceCase) => ({
  ...pointOf(reference),
  baseStock: given(reference, 'base_stock'),
});

export const lineRows: readonly PublishedRow[] = [
  {
    id: 'q-001',
    result: 'Lq',
    what: 'A drive-through pharmacy, M/M/1: cars in line',
    of: (reference) => markov(reference).meanInLine,
  },
  {
    id: 'q-008',
    result: 'L',
    what: 'An information desk of two, M/M/2: people there',
    of: (reference) => markov(reference).meanInShop,
  },
  {
    id: 'q-010',
    result: 'L',
    what: 'Orders of two units each, one machine: units there',
    of: (reference) =>
      meanUnitsWithBatches({
        orderRate: given(reference, 'batch_rate'),
        serviceRate: given(reference, 'service_rate'),
        meanSize: 2,
        meanSquareSize: 4,
      }),
  },
  {
    id: 'q-012',
    result: 'queue_time',
    index: 3,
    what: 'VUT equation at 99% utilization: minutes in line',
    of: (reference: ReferenceCase): number => {
      const scv = given(reference, 'variability_factor');
      const processWeeks = given(reference, 'process_time');
      return vutWait({ utilization: 0.99, processWeeks, servers: 1, arrivalScv: scv, processScv: scv });
    },
  },
  {
    id: 'q-013',
    result: 'critical_wip',
    what: 'Little’s law, a line of order entry: orders in it',
    of: (reference) =>
      meanNumber({ rate: given(reference, 'bottleneck_rate'), weeks: given(reference, 'raw_process_time') }),
  },
  { id: 'mq-001', result: 'total_cost', what: 'Make-to-stock queue, one item: least cost', of: leastCost },
  { id: 'mq-009', result: 'total_cost', what: 'The same with sixteen items', of: leastCost },
  { id: 'mq-017', result: 'total_cost', what: 'Lumpy orders, four items: least cost', of: leastCost },
  {
    id: 'mq-025',
    result: 'share_served_at_once',
    what: 'The opening firm’s demand, six units of each version: fill rate',
    of: (reference) => stockPoint(stocked(reference)).fillRate,
  },
  {
    id: 'mq-025',
    result: 'p95_wait',
    what: 'The same: 95th percentile of the wait, weeks',
    of: (reference) => waitQuantile({ ...stocked(reference), probability: 0.95 }),
  },
  {
    id: 'mq-029',
    result: 'order_complete_mean_wait',
    what: 'Lumpy orders: mean wait for a complete order, weeks',
    of: (reference) => stockPoint(stocked(reference)).meanWaitWeeks,
  },
];
