import type { QueueOutcome, SteadyQueue } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';

const weeks = { unit: 'weeks', decimals: 3 };
const orders = { unit: 'orders', decimals: 2 };
const rate = { unit: 'orders a week', decimals: 2 };

/** Without a steady state most of these do not exist. */
function steady(of: (queue: SteadyQueue) => number | null): (outcome: QueueOutcome) => number | null {
  return ({ steady: queue }) => queue && of(queue);
}

export const outputs = {
  meanWait: { label: 'Mean wait in line', ...weeks, of: steady(({ meanWait }) => meanWait) },
  vutWait: { label: 'Mean wait by the VUT equation', ...weeks, of: steady(({ vutWait }) => vutWait) },
  correctedWait: {
    label: 'Mean wait by Krämer and Langenbach-Belz',
    ...weeks,
    of: steady(({ correctedWait }) => correctedWait),
  },
  meanTimeInShop: {
    label: 'Mean time in the shop',
    ...weeks,
    of: steady(({ meanTimeInShop }) => meanTimeInShop),
  },
  probabilityOfWait: {
    label: 'Orders that wait at all',
    unit: 'share',
    decimals: 3,
    of: steady(({ probabilityOfWait }) => probabilityOfWait),
  },
  medianWait: { label: 'Half wait at most', ...weeks, of: steady((queue) => queue.waitQuantile(0.5)) },
  p95Wait: { label: '95% wait at most', ...weeks, of: steady((queue) => queue.waitQuantile(0.95)) },
  p95TimeInShop: {
    label: '95% are finished within',
    ...weeks,
    of: steady((queue) => queue.timeInShopQuantile(0.95)),
  },
  meanInLine: { label: 'Orders in line', ...orders, of: steady(({ meanInLine }) => meanInLine) },
  meanInShop: { label: 'Orders in the shop', ...orders, of: steady(({ meanInShop }) => meanInShop) },
  arrivalRate: { label: 'Orders that arrive', ...rate, of: ({ arrivalRate }) => arrivalRate },
  capacity: { label: 'Orders the shop could finish', ...rate, of: ({ capacity }) => capacity },
  growth: { label: 'Growth of the line', ...rate, of: ({ growth }) => growth },
} as const satisfies Readonly<Record<string, Output<QueueOutcome>>>;
