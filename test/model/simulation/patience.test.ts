/** Customers who leave, against a Markov chain and against those who stay. */
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '../../../src/model/index.ts';
import { queueScenario, simulatedLane, standardErrorsOff } from '../../support/simulated.ts';

const limit = 3.3;
const utilization = 0.7;
const scenario = { ...queueScenario, utilization };
const rate = scenario.demandRate;

describe('customers who leave', () => {
  /**
   * Patience 0, stock s, no fixed stages: who finds no stock leaves, and the unit released for them serves in place of the next
   * release. A chain of (units on order, claims given back); solved by iteration.
   */
  function lostShare(stock: number): number {
    const service = rate / utilization;
    const states = [0, 1].flatMap((claims) =>
      Array.from({ length: stock + claims + 1 }, (_, n) => [n, claims] as const),
    );
    const at = (n: number, claims: number) => states.findIndex(([a, b]) => a === n && b === claims);
    let chances = states.map(() => 1 / states.length);
    for (let round = 0; round < 20_000; round += 1) {
      const next = states.map(() => 0);
      states.forEach(([n, claims], index) => {
        const chance = chances[index] ?? 0;
        const onHand = stock + claims - n;
        const ordered = onHand > 0 ? at(claims > 0 ? n : n + 1, 0) : at(claims > 0 ? n : n + 1, 1);
        const finished = n > 0 ? at(n - 1, claims) : index;
        next[ordered] = (next[ordered] ?? 0) + (chance * rate) / (rate + service);
        next[finished] = (next[finished] ?? 0) + (chance * service) / (rate + service);
      });
      chances = next;
    }
    return states.reduce(
      (sum, [n, claims], index) => sum + (n === stock + claims ? (chances[index] ?? 0) : 0),
      0,
    );
  }

  it.each([1, 2, 4])('at once, when stock is %d units: as a Markov chain says', (stock) => {
    const { lost, wait } = simulatedLane(
      'mts',
      scenario,
      { patienceWeeks: 0 },
      { baseStock: { mts: stock } },
    );
    expect(standardErrorsOff(lost, lostShare(stock))).toBeLessThan(limit);
    expect(wait.mean.value).toBe(0);
  });

  it('never wait longer than they would', () => {
    const { wait, lost } = simulatedLane('mto', defaultScenario, { patienceWeeks: 3 }, { units: 200_000 });
    expect(lost.value).toBeGreaterThan(0.1);
    expect(wait.p95.value).toBeLessThanOrEqual(3.02);
  });

  it('do not leave where patience has no end', () => {
    const patient = simulatedLane('ato', defaultScenario, { patienceWeeks: 1e6 }, { units: 50_000 });
    const plain = simulatedLane('ato', defaultScenario, {}, { units: 50_000 });
    expect(patient.lost.value).toBe(0);
    expect(patient.wait.mean.value).toBeCloseTo(plain.wait.mean.value, 10);
    expect(patient.wait.histogram).toEqual(plain.wait.histogram);
  });
});
