import { requireNotNegative, requirePositive, requireWhole } from '../numeric/guard.ts';
import { allenCunneenWait, kraemerLangenbachBelzWait, vutWait } from './approximate-wait.ts';
import { erlangC, mostServers } from './erlang.ts';
import { exponentialServiceWait } from './exponential-service.ts';
import { poissonArrivalsWait } from './poisson-arrivals.ts';
import type { QueueInput } from './queue-input.ts';
import { classifyQueue, type QueueKind } from './queue-kind.ts';
import { exponentialWait, quantileOf, timeInShopExceeds, type WaitLaw } from './wait-law.ts';

export interface SteadyQueue {
  readonly probabilityOfWait: number;
  /** Mean weeks in line, and in the shop with the process time. */
  readonly meanWait: number;
  readonly meanTimeInShop: number;
  /** Orders in line, and in the shop, by Little's law. */
  readonly meanInLine: number;
  readonly meanInShop: number;
  /** The VUT equation's mean wait, beside the best answer. */
  readonly vutWait: number;
  /** Krämer and Langenbach-Belz, known for one server only. */
  readonly correctedWait: number | null;
  waitExceeds(weeks: number): number;
  timeInShopExceeds(weeks: number): number;
  waitQuantile(share: number): number;
  timeInShopQuantile(share: number): number;
}

export interface QueueOutcome {
  readonly kind: QueueKind;
  /** Orders a week that arrive, and that the servers could finish. */
  readonly arrivalRate: number;
  readonly capacity: number;
  /** Orders a week by which the line grows for ever; 0 where it has a steady state. */
  readonly growth: number;
  /** Null where the line has no steady state. */
  readonly steady: SteadyQueue | null;
}

export interface QueueScenario extends Omit<QueueInput, 'utilization'> {
  /** Share of capacity that arriving orders ask for; from 1 up the line grows without end. */
  readonly load: number;
}

/**
 * A line of orders: how long do they wait at c servers, by the best formula known for their variability?
 *
 * Exact for M/M/c (Erlang C), M/D/1, M/G/1 and GI/M/1 (gamma times), else Allen–Cunneen, which for one server is Kingman's
 * formula; `kind` says which and how exact. The arrival rate is cρ/τ. At a load ρ ≥ 1 there is no steady state and the
 * line grows by (ρ − 1)c/τ a week. Throws a RangeError unless ρ > 0, τ > 0, c is a whole number from 1 to 10,000 and both
 * squared coefficients of variation are 0 or more.
 * Source: Gross, Shortle, Thompson & Harris (2008), chapters 2 and 5; Allen (1990), section 5.3.
 *
 * @example evaluateQueue({ load: 1.2, processWeeks: 0.1, servers: 1, arrivalScv: 1, processScv: 1 }).growth // 2
 */
export function evaluateQueue(scenario: QueueScenario): QueueOutcome {
  const { load, processWeeks, servers, arrivalScv, processScv } = scenario;
  requirePositive('load', load);
  requirePositive('processWeeks', processWeeks);
  requireWhole('servers', servers, 1, mostServers);
  requireNotNegative('arrivalScv', arrivalScv);
  requireNotNegative('processScv', processScv);
  const capacity = servers / processWeeks;
  const kind = classifyQueue(scenario);
  // Clockwork keeps pace up to the very last order; any variability at all, and a full shop has no steady state.
  const keepsPace = load < 1 || (load === 1 && kind.notation.startsWith('D/D'));
  return {
    kind,
    arrivalRate: load * capacity,
    capacity,
    growth: Math.max(0, (load - 1) * capacity),
    steady: keepsPace ? steadyQueue(scenario, kind) : null,
  };
}

/**
 * Mean wait in weeks by the best formula known: the cheap part of `evaluateQueue`, for curves over the load.
 *
 * GI/M/1 where it applies, else Allen–Cunneen, which is exact for M/M/c and M/G/1. Throws a RangeError as `evaluateQueue`
 * does, and for a load of 1 or more.
 * Source: as `evaluateQueue`.
 *
 * @example bestMeanWait({ load: 0.9, processWeeks: 1, servers: 1, arrivalScv: 1, processScv: 0 }) // 4.5
 */
export function bestMeanWait(scenario: QueueScenario): number {
  const { notation } = classifyQueue(scenario);
  if (notation.startsWith('D/D')) return 0;
  const input = { ...scenario, utilization: scenario.load };
  return notation === 'GI/M/1' || notation === 'D/M/1'
    ? exponentialServiceWait(input).mean
    : allenCunneenWait(input);
}

function steadyQueue(scenario: QueueScenario, kind: QueueKind): SteadyQueue {
  const { load, processWeeks, servers, processScv } = scenario;
  const arrivalRate = (load * servers) / processWeeks;
  const law = waitLaw(scenario, kind);
  const inShop = timeInShopExceeds(law, processWeeks, processScv);
  const meanTimeInShop = law.mean + processWeeks;
  const input = { ...scenario, utilization: load };
  const clockwork = kind.notation.startsWith('D/D');
  return {
    probabilityOfWait: law.probabilityOfWait,
    meanWait: law.mean,
    meanTimeInShop,
    meanInLine: arrivalRate * law.mean,
    meanInShop: arrivalRate * meanTimeInShop,
    vutWait: clockwork ? 0 : vutWait(input),
    correctedWait: servers > 1 ? null : clockwork ? 0 : kraemerLangenbachBelzWait(input),
    waitExceeds: (weeks) => law.exceeds(weeks),
    timeInShopExceeds: inShop,
    waitQuantile: (share) => quantileOf((weeks) => law.exceeds(weeks), share, law.mean),
    timeInShopQuantile: (share) => quantileOf(inShop, share, meanTimeInShop),
  };
}

function waitLaw(scenario: QueueScenario, { notation }: QueueKind): WaitLaw {
  const input = { ...scenario, utilization: scenario.load };
  if (notation.startsWith('D/D')) return exponentialWait(0, 0);
  if (notation === 'M/D/1' || notation === 'M/G/1') return poissonArrivalsWait(input);
  if (notation === 'D/M/1' || notation === 'GI/M/1') return exponentialServiceWait(input);
  const { servers, load } = scenario;
  return exponentialWait(erlangC({ offeredLoad: servers * load, servers }), bestMeanWait(scenario));
}
