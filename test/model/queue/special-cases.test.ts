/** Where two formulas must meet, and what must hold for every line of orders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allenCunneenWait,
  bestMeanWait,
  bottleneckWeeks,
  erlangB,
  erlangC,
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

describe('Erlang’s formulas', () => {
  // P(wait) = (aᶜ/c!)·c/(c−a) / (Σ_{k<c} aᵏ/k! + (aᶜ/c!)·c/(c−a)), summed as printed in any text on queues.
  const direct = (offered: number, servers: number): number => {
    let term = 1;
    let sum = 0;
    for (let count = 0; count < servers; count += 1) {
      sum += term;
      term *= offered / (count + 1);
    }
    const waiting = (term * servers) / (servers - offered);
    return waiting / (sum + waiting);
  };

  it('agree with the printed sums', () => {
    fc.assert(
      fc.property(load, fc.integer({ min: 1, max: 60 }), (utilization, servers) => {
        const offeredLoad = utilization * servers;
        expect(erlangC({ offeredLoad, servers })).toBeCloseTo(direct(offeredLoad, servers), 12);
      }),
    );
  });

  it('give the textbook fractions for two servers at half load', () => {
    // a = 1, c = 2: B = (1/2)/(1 + 1 + 1/2) = 1/5 and C = 1/3.
    expect(erlangB({ offeredLoad: 1, servers: 2 })).toBeCloseTo(1 / 5, 15);
    expect(erlangC({ offeredLoad: 1, servers: 2 })).toBeCloseTo(1 / 3, 15);
  });

  it('stay exact with ten thousand servers, where powers and factorials overflow', () => {
    // Normal limit by Halfin and Whitt, Operations Research 29 (1981): with √c·(1−ρ) = 1, C → 1/(1 + √2π·Φ(1)·e^½) = 0.2234.
    const servers = 10_000;
    const offeredLoad = servers - Math.sqrt(servers);
    expect(erlangC({ offeredLoad, servers })).toBeCloseTo(0.2234, 2);
  });

  it.each([
    [{ offeredLoad: 2, servers: 2 }, 'offeredLoad'],
    [{ offeredLoad: -1, servers: 2 }, 'offeredLoad'],
    [{ offeredLoad: 1, servers: 1.5 }, 'servers'],
  ])('refuse %o by the name of %s', (input, name) => {
    expect(() => erlangC(input)).toThrow(new RegExp(`^${name} must`));
  });
});

describe('constant process times', () => {
  // Within the first service time P(W ≤ t) = (1−ρ)e^(λt): nobody in the shop, or whoever was there has left by then
  // (Erlang 1909).
  it.each([0.1, 0.5, 0.9])('follow Erlang’s first branch at a load of %d', (utilization) => {
    const { exceeds } = poissonArrivalsWait({ utilization, processWeeks: 2, processScv: 0 });
    for (const share of [0, 0.25, 0.5, 0.99])
      expect(1 - exceeds(2 * share)).toBeCloseTo((1 - utilization) * Math.exp(utilization * share), 12);
  });

  // Second branch of Erlang's series: (1−ρ)[e^(λt) − λ(t−τ)·e^(λ(t−τ))], harmless so near the start.
  it.each([0.1, 0.5, 0.9])('follow his second branch at a load of %d', (utilization) => {
    const { exceeds } = poissonArrivalsWait({ utilization, processWeeks: 1, processScv: 0 });
    for (const time of [1, 1.3, 1.99]) {
      const late = utilization * (time - 1);
      const printed = (1 - utilization) * (Math.exp(utilization * time) - late * Math.exp(late));
      expect(1 - exceeds(time)).toBeCloseTo(printed, 12);
    }
  });

  it('fall geometrically far out, without noise, where the alternating series breaks down', () => {
    const { exceeds } = poissonArrivalsWait({ utilization: 0.9, processWeeks: 1, processScv: 0 });
    const ratios = [40, 60, 80].map((time) => exceeds(time + 1) / exceeds(time));
    for (const ratio of ratios) expect(ratio).toBeCloseTo(ratios[0] as number, 8);
    expect(exceeds(80)).toBeGreaterThan(0);
  });

  it('are the limit of ever steadier gamma times', () => {
    for (const time of [0.4, 1.7, 6]) {
      const steady = poissonArrivalsWait({ utilization: 0.8, processWeeks: 1, processScv: 1e-4 }).exceeds(
        time,
      );
      const constant = poissonArrivalsWait({ utilization: 0.8, processWeeks: 1, processScv: 0 }).exceeds(
        time,
      );
      expect(steady).toBeCloseTo(constant, 3);
    }
  });
});

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
