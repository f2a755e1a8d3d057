import { refuse, requirePositive, requireWhole } from '../numeric/guard.ts';
import { erlangC, mostServers } from './erlang.ts';

export interface MarkovQueue {
  readonly utilization: number;
  /** Chance that the shop is empty. */
  readonly probabilityEmpty: number;
  readonly probabilityOfWait: number;
  readonly meanInLine: number;
  readonly meanInShop: number;
  readonly meanWait: number;
  readonly meanTimeInShop: number;
  /** Chance of finding at least so many orders in the shop. */
  atLeast(count: number): number;
}

/**
 * M/M/c queue: how long do orders wait when they come at random and take random times at c alike servers?
 *
 * ρ = λ/(cμ), P(wait) = C(c, λ/μ), W_q = C/(cμ − λ), L = λW by Little's law; P(at least n) follows from the birth–death
 * balance, ρ^(n−c)·C from n = c up. Rates λ and μ per unit of time, times in that unit. Assumes Poisson arrivals,
 * exponential process times, first come, first served. Throws a RangeError unless both rates are above 0 and λ < cμ.
 * Source: Gross, Shortle, Thompson & Harris (2008), section 2.3.
 *
 * @example markovQueue({ arrivalRate: 10, serviceRate: 12, servers: 1 }).meanInShop // 5
 */
export function markovQueue(input: {
  readonly arrivalRate: number;
  readonly serviceRate: number;
  readonly servers: number;
}): MarkovQueue {
  const { arrivalRate, serviceRate, servers } = input;
  requirePositive('arrivalRate', arrivalRate);
  requirePositive('serviceRate', serviceRate);
  requireWhole('servers', servers, 1, mostServers);
  const capacity = servers * serviceRate;
  if (arrivalRate >= capacity) refuse('arrivalRate', arrivalRate, `below the capacity of ${capacity}`);
  const offeredLoad = arrivalRate / serviceRate;
  const utilization = arrivalRate / capacity;
  const probabilityOfWait = erlangC({ offeredLoad, servers });
  const meanWait = probabilityOfWait / (capacity - arrivalRate);
  const below = probabilitiesBelow(offeredLoad, servers, probabilityOfWait * (1 - utilization));
  return {
    utilization,
    probabilityEmpty: below[0] as number,
    probabilityOfWait,
    meanInLine: arrivalRate * meanWait,
    meanInShop: arrivalRate * meanWait + offeredLoad,
    meanWait,
    meanTimeInShop: meanWait + 1 / serviceRate,
    atLeast: (count) =>
      count >= servers
        ? probabilityOfWait * utilization ** (count - servers)
        : probabilityOfWait + sum(below.slice(Math.max(0, count), servers)),
  };
}

/** P(n in the shop) for n = 0 … c, walked down from the known P(n = c): p_{n−1} = p_n·n/a. */
function probabilitiesBelow(offeredLoad: number, servers: number, atServers: number): readonly number[] {
  const probabilities = Array.from({ length: servers + 1 }, () => 0);
  let probability = atServers;
  for (let count = servers; count >= 0; count -= 1) {
    probabilities[count] = probability;
    probability *= count / offeredLoad;
  }
  return probabilities;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
