/** Published and independently derived cases of lines of orders; each case in the file names its source. */
import { describe, expect, it } from 'vitest';
import {
  bestMeanWait,
  evaluateQueue,
  kraemerLangenbachBelzWait,
  markovQueue,
  meanNumber,
  meanUnitsWithBatches,
  poissonArrivalsWait,
  processWithChangeovers,
  vutWait,
} from '../../../src/model/index.ts';
import { waitForGaps } from '../../../src/model/queue/exponential-service.ts';
import type { RealTransform } from '../../../src/model/queue/gamma-time.ts';
import {
  expectAsPublished,
  given,
  referenceCases,
  titled,
  type ReferenceCase,
} from '../../support/reference-values.ts';

function markov(reference: ReferenceCase, servers = given(reference, 'servers', 1)) {
  return markovQueue({
    arrivalRate: given(reference, 'arrival_rate'),
    serviceRate: given(reference, 'service_rate'),
    servers,
  });
}

describe('random arrivals and random times', () => {
  it.each(titled(referenceCases('mm1')))('%s (%s)', (_id, _model, reference) => {
    const queue = markov(reference);
    const all: Record<string, number> = {
      L: queue.meanInShop,
      Lq: queue.meanInLine,
      W: queue.meanTimeInShop,
      Wq: queue.meanWait,
      p0: queue.probabilityEmpty,
      prob_wait: queue.probabilityOfWait,
      prob_at_most_2: 1 - queue.atLeast(3),
    };
    const asked = Object.keys(reference.expected).map((name) => [name, all[name] ?? NaN]);
    expectAsPublished(reference, Object.fromEntries(asked) as Record<string, number>);
  });

  it('gives the chances of four or more at one to four copiers', () => {
    const [reference] = referenceCases('mmc').filter(({ id }) => id === 'q-002');
    if (!reference) throw new Error('The case is missing.');
    const published = reference.expected.prob_4_or_more?.value as readonly number[];
    published.forEach((value, index) =>
      expect(Math.abs(markov(reference, index + 1).atLeast(4) - value)).toBeLessThanOrEqual(1.1e-6),
    );
  });

  it('gives the information desk of two', () => {
    const [reference] = referenceCases('mmc').filter(({ id }) => id === 'q-008');
    if (!reference) throw new Error('The case is missing.');
    const queue = markov(reference);
    expectAsPublished(reference, { p0: queue.probabilityEmpty, L: queue.meanInShop });
  });

  it.each(titled(referenceCases('mmc-wait', 'mm1-sojourn-quantiles')))('%s (%s)', (_id, model, reference) => {
    const servers = given(reference, 'servers', 1);
    const processWeeks = 1 / given(reference, 'service_rate');
    const load = (given(reference, 'arrival_rate') * processWeeks) / servers;
    const { steady } = evaluateQueue({ load, processWeeks, servers, arrivalScv: 1, processScv: 1 });
    if (!steady) throw new Error('There is a steady state.');
    const [median, p95] = [steady.timeInShopQuantile(0.5), steady.timeInShopQuantile(0.95)];
    const mean_sojourn = steady.meanTimeInShop;
    expectAsPublished(
      reference,
      model === 'mmc-wait'
        ? {
            prob_wait: steady.probabilityOfWait,
            mean_wait: steady.meanWait,
            mean_sojourn,
            sojourn_median: median,
            sojourn_p95: p95,
          }
        : { mean_sojourn, median, p95, p99: steady.timeInShopQuantile(0.99) },
    );
  });
});

describe('random arrivals at one server', () => {
  it.each(titled(referenceCases('mg1-mean')))('%s (%s)', (_id, _model, reference) => {
    const rate = given(reference, 'arrival_rate');
    const processWeeks = given(reference, 'service_time_mean');
    const processScv = given(reference, 'service_scv');
    const { mean } = poissonArrivalsWait({ utilization: rate * processWeeks, processWeeks, processScv });
    expectAsPublished(reference, { Lq: meanNumber({ rate, weeks: mean }) });
  });

  it.each(titled(referenceCases('mg1-wait')))('%s (%s)', (_id, _model, reference) => {
    const processWeeks = given(reference, 'service_time_mean');
    const load = given(reference, 'arrival_rate') * processWeeks;
    const processScv = given(reference, 'service_scv');
    const { steady } = evaluateQueue({ load, processWeeks, servers: 1, arrivalScv: 1, processScv });
    if (!steady) throw new Error('There is a steady state.');
    const { meanWait: mean_wait, probabilityOfWait: prob_wait } = steady;
    const wait_p95 = steady.waitQuantile(0.95);
    expectAsPublished(
      reference,
      processScv === 0
        ? { mean_wait, prob_wait, wait_p95, wait_median: steady.waitQuantile(0.5) }
        : {
            mean_wait,
            prob_wait,
            wait_p95,
            mean_sojourn: steady.meanTimeInShop,
            sojourn_p95: steady.timeInShopQuantile(0.95),
          },
    );
  });

  it.each(titled(referenceCases('mg1-random-changeovers')))('%s (%s)', (_id, _model, reference) => {
    const effective = processWithChangeovers({
      processWeeks: given(reference, 'process_time_mean'),
      processScv: 1,
      changeoverWeeks: given(reference, 'changeover_time'),
      versions: given(reference, 'variants'),
    });
    const utilization = given(reference, 'arrival_rate') * effective.processWeeks;
    const { mean } = poissonArrivalsWait({ utilization, ...effective });
    expectAsPublished(reference, {
      utilization,
      effective_service_time: effective.processWeeks,
      effective_scv: effective.processScv,
      mean_wait: mean,
      mean_sojourn: mean + effective.processWeeks,
    });
  });
});

describe('batches of units', () => {
  it.each(titled(referenceCases('mxm1-mean')))('%s (%s)', (_id, _model, reference) => {
    const sizes = reference.inputs.batch_sizes?.value as readonly number[];
    const chances = reference.inputs.batch_probabilities?.value as readonly number[];
    const moment = (power: number): number =>
      sizes.reduce((sum, size, index) => sum + size ** power * (chances[index] as number), 0);
    const orderRate = given(reference, 'batch_rate');
    const serviceRate = given(reference, 'service_rate');
    const units = { orderRate, serviceRate, meanSize: moment(1), meanSquareSize: moment(2) };
    expectAsPublished(reference, {
      L: meanUnitsWithBatches(units),
      utilization: (orderRate * moment(1)) / serviceRate,
    });
  });
});

describe('approximations', () => {
  it.each(titled(referenceCases('vut')))('%s (%s)', (_id, _model, reference) => {
    const scv = given(reference, 'variability_factor');
    const processWeeks = given(reference, 'process_time');
    const loads = reference.inputs.utilization?.value as readonly number[];
    const published = reference.expected.queue_time?.value as readonly number[];
    loads.forEach((utilization, index) =>
      expect(
        vutWait({ utilization, processWeeks, servers: 1, arrivalScv: scv, processScv: scv }),
      ).toBeCloseTo(published[index] as number, 6),
    );
  });

  it.each(titled(referenceCases('gg1-approximations')))('%s (%s)', (_id, _model, reference) => {
    const processWeeks = 1 / given(reference, 'service_rate');
    const rate = given(reference, 'arrival_rate');
    const input = {
      utilization: rate * processWeeks,
      processWeeks,
      servers: 1,
      arrivalScv: given(reference, 'arrival_scv'),
      processScv: given(reference, 'service_scv'),
    };
    const law = waitForGaps(
      (reference.inputs.arrival_law?.value as unknown as string) === 'deterministic'
        ? constantGaps(1 / rate)
        : mixedGaps(1 / rate, 0.887298335),
      processWeeks,
    );
    const wait_p95 = (Math.log(law.probabilityOfWait / 0.05) / law.probabilityOfWait) * law.mean;
    expectAsPublished(reference, {
      sigma: law.probabilityOfWait,
      exact_mean_wait: law.mean,
      exact_wait_p95: wait_p95,
      kingman_vut_mean_wait: vutWait(input),
      klb_mean_wait: kraemerLangenbachBelzWait(input),
    });
  });

  it.each(titled(referenceCases('sakasegawa-ggc')))('%s (%s)', (_id, _model, reference) => {
    const processWeeks = given(reference, 'service_time_mean');
    const servers = given(reference, 'servers');
    const utilization = (given(reference, 'arrival_rate') * processWeeks) / servers;
    const scv = { arrivalScv: given(reference, 'arrival_scv'), processScv: given(reference, 'service_scv') };
    expectAsPublished(reference, {
      approx_mean_wait: vutWait({ utilization, processWeeks, servers, ...scv }),
      exact_mean_wait: bestMeanWait({ load: utilization, processWeeks, servers, ...scv }),
    });
  });
});

describe('Little’s law', () => {
  it.each(titled(referenceCases('line-benchmarks')))('%s (%s)', (_id, _model, reference) => {
    const rate = given(reference, 'bottleneck_rate');
    const weeks = given(reference, 'raw_process_time');
    expectAsPublished(reference, { critical_wip: meanNumber({ rate, weeks }) });
  });
});

function constantGaps(mean: number): RealTransform {
  const value = (s: number): number => Math.exp(-s * mean);
  return { value, slope: (s) => -mean * value(s) };
}

/** Two exponential phases with balanced means: phase 1, with chance p, has rate 2p/mean. */
function mixedGaps(mean: number, chance: number): RealTransform {
  const phases = [chance, 1 - chance].map((share) => ({ share, rate: (2 * share) / mean }));
  return {
    value: (s) => phases.reduce((sum, { share, rate }) => sum + (share * rate) / (rate + s), 0),
    slope: (s) => phases.reduce((sum, { share, rate }) => sum - (share * rate) / (rate + s) ** 2, 0),
  };
}
