/** Where two formulas must meet, and what must hold for every line of orders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allenCunneenWait,
  bestMeanWait,
  bottleneckWeeks,
  evaluateQueue,
  exponentialServiceWait,
  lineAfter,
  markovQueue,
  meanUnitsWithBatches,
  poissonArrivalsWait,
  vutWait,
} from '../../../src/model/index.ts';

const load = fc.double({ min: 0.05, max: 0.98, noNaN: true });
const scv = fc.double({ min: 0.02, max: 9, noNaN: true });

describe('the distribution of the wait', () => {
  it('has the mean that Pollaczek and Khinchine give', () => {
    for (const processScv of [0, 0.01, 0.3, 1, 4]) {
      const { mean, exceeds } = poissonArrivalsWait({ utilization: 0.7, processWeeks: 1, processScv });
      const [steps, end] = [4000, 60 * (1 + processScv)];
      let area = 0;
      for (let step = 0; step < steps; step += 1)
        area += (exceeds(((step + 0.5) * end) / steps) * end) / steps;
      expect(area / mean).toBeCloseTo(1, 4);
    }
  });

  it('never rises, starts at the chance of waiting, and stays a chance', () => {
    fc.assert(
      fc.property(load, scv, scv, fc.integer({ min: 1, max: 4 }), (at, arrivalScv, processScv, servers) => {
        const { steady } = evaluateQueue({ load: at, processWeeks: 1, servers, arrivalScv, processScv });
        if (!steady) throw new Error('There is a steady state below full load.');
        const times = [0, 0.1, 0.5, 1, 2, 5, 20];
        for (const exceeds of [steady.waitExceeds, steady.timeInShopExceeds]) {
          const tail = times.map((time) => exceeds(time));
          tail.slice(1).forEach((chance, index) => {
            expect(chance).toBeGreaterThanOrEqual(0);
            expect(chance).toBeLessThanOrEqual((tail[index] as number) + 1e-8);
          });
        }
        expect(steady.waitExceeds(0)).toBeCloseTo(steady.probabilityOfWait, 12);
      }),
      { numRuns: 60 },
    );
  });

  it('has quantiles that its tail confirms', () => {
    const { steady } = evaluateQueue({
      load: 0.9,
      processWeeks: 1,
      servers: 1,
      arrivalScv: 1,
      processScv: 2,
    });
    for (const share of [0.5, 0.95, 0.99]) {
      expect(steady?.waitExceeds(steady.waitQuantile(share))).toBeCloseTo(1 - share, 8);
      expect(steady?.timeInShopExceeds(steady.timeInShopQuantile(share))).toBeCloseTo(1 - share, 8);
    }
  });
});

describe('where two formulas meet', () => {
  it('GI/M/1 with exponential gaps is M/M/1, and so is M/G/1 with exponential times', () => {
    for (const utilization of [0.2, 0.8, 0.99]) {
      const queue = markovQueue({ arrivalRate: utilization, serviceRate: 1, servers: 1 });
      const gaps = exponentialServiceWait({ utilization, processWeeks: 1, arrivalScv: 1 });
      const times = poissonArrivalsWait({ utilization, processWeeks: 1, processScv: 1 });
      expect(gaps.mean / queue.meanWait).toBeCloseTo(1, 11);
      expect(times.mean / queue.meanWait).toBeCloseTo(1, 11);
    }
  });

  it('Allen–Cunneen is Erlang’s answer for M/M/c and Pollaczek and Khinchine’s for M/G/1', () => {
    const queue = markovQueue({ arrivalRate: 4, serviceRate: 1, servers: 5 });
    const many = { utilization: 0.8, processWeeks: 1, servers: 5, arrivalScv: 1, processScv: 1 };
    expect(allenCunneenWait(many)).toBeCloseTo(queue.meanWait, 12);
    const one = { ...many, servers: 1, processScv: 0.25 };
    expect(allenCunneenWait(one)).toBeCloseTo(poissonArrivalsWait(one).mean, 12);
    expect(vutWait(one)).toBeCloseTo(poissonArrivalsWait(one).mean, 12);
  });

  it('geometric orders wait as the bottleneck of the three strategies has it', () => {
    // CV 0.4 at 50 units a week: I = 8, q = 2/9, E[X] = 4.5, E[X²] = (2 − q)/q² = 36.
    const [demandRate, demandCv, utilization] = [50, 0.4, 0.8];
    const units = meanUnitsWithBatches({
      orderRate: (demandRate * 2) / 9,
      serviceRate: demandRate / utilization,
      meanSize: 4.5,
      meanSquareSize: 36,
    });
    expect(units / demandRate).toBeCloseTo(bottleneckWeeks({ demandRate, demandCv, utilization }), 12);
  });

  it('clockwork never waits, up to full load', () => {
    for (const at of [0.5, 0.99, 1]) {
      const outcome = evaluateQueue({ load: at, processWeeks: 1, servers: 3, arrivalScv: 0, processScv: 0 });
      expect(outcome.steady?.meanWait).toBe(0);
      expect(outcome.steady?.timeInShopQuantile(0.95)).toBeCloseTo(1, 9);
    }
  });
});

describe('more of everything', () => {
  it('load or variability makes the mean wait longer', () => {
    fc.assert(
      fc.property(load, scv, scv, fc.integer({ min: 1, max: 30 }), (at, arrivalScv, processScv, servers) => {
        const here = { load: at, processWeeks: 1, servers, arrivalScv, processScv };
        const wait = bestMeanWait(here);
        expect(bestMeanWait({ ...here, load: at + 0.01 })).toBeGreaterThan(wait);
        expect(bestMeanWait({ ...here, arrivalScv: arrivalScv * 1.1 })).toBeGreaterThan(wait);
        expect(bestMeanWait({ ...here, processScv: processScv * 1.1 })).toBeGreaterThan(wait);
      }),
    );
  });

  it('servers at the same load makes it shorter', () => {
    const waits = [1, 2, 4, 8].map((servers) =>
      bestMeanWait({ load: 0.9, processWeeks: 1, servers, arrivalScv: 1, processScv: 1 }),
    );
    waits.slice(1).forEach((wait, index) => expect(wait).toBeLessThan((waits[index] as number) / 2));
  });
});

describe('a shop that is asked for more than it can do', () => {
  it('has no steady state, and its line grows by what is left over each week', () => {
    const outcome = evaluateQueue({ load: 1.1, processWeeks: 0.5, servers: 4, arrivalScv: 1, processScv: 1 });
    expect(outcome.steady).toBeNull();
    // 8 a week can be done, 8.8 come.
    expect(outcome.growth).toBeCloseTo(0.8, 12);
  });

  it('has none at exactly full load either', () => {
    const outcome = evaluateQueue({ load: 1, processWeeks: 1, servers: 1, arrivalScv: 1, processScv: 0 });
    expect(outcome.steady).toBeNull();
    expect(outcome.growth).toBe(0);
  });

  it('has a line that ends up growing at that rate, above the line that mere surplus gives', () => {
    const over = { load: 1.1, processWeeks: 0.5, servers: 4, arrivalScv: 1, processScv: 1 };
    const slope = lineAfter(over, 2001) - lineAfter(over, 2000);
    expect(slope).toBeCloseTo(0.8, 9);
    for (const weeks of [1, 10, 100]) expect(lineAfter(over, weeks)).toBeGreaterThan(0.8 * weeks);
  });

  it('grows like the square root of time at exactly full load', () => {
    const full = { load: 1, processWeeks: 0.1, servers: 1, arrivalScv: 1, processScv: 1 };
    // σ² = 10 + 10 a week; the mean of |N(0, σ²t)| is σ√(2t/π).
    expect(lineAfter(full, 52)).toBeCloseTo(Math.sqrt((2 * 20 * 52) / Math.PI), 12);
    expect(lineAfter(full, 208) / lineAfter(full, 52)).toBeCloseTo(2, 12);
    expect(lineAfter({ ...full, load: 1 + 1e-7 }, 52)).toBeCloseTo(lineAfter(full, 52), 4);
  });

  it.each(['load', 'processWeeks', 'servers', 'arrivalScv', 'processScv'])(
    'names %s when it is not a number',
    (name) => {
      const scenario = { load: 0.5, processWeeks: 1, servers: 1, arrivalScv: 1, processScv: 1, [name]: NaN };
      expect(() => evaluateQueue(scenario)).toThrow(new RegExp(`^${name} must`));
    },
  );
});
