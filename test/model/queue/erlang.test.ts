/** Erlang's two formulas and his constant process times, against the sums as they are printed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { erlangB, erlangC, poissonArrivalsWait } from '../../../src/model/index.ts';

const load = fc.double({ min: 0.05, max: 0.98, noNaN: true });

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
