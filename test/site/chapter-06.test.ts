// What chapter 6 says in words about lines of orders and about waiting, asserted on the model. Each test quotes the
// sentence it guards.
import { describe, expect, test } from 'vitest';
import { byCost } from '../../src/calculators/shared/strategies.ts';
import { presets } from '../../src/calculators/wait/presets.ts';
import {
  bestMeanWait,
  bottleneckWeeks,
  defaultScenario,
  evaluateQueue,
  evaluateStrategies,
  gammaExceeds,
  processWithChangeovers,
  type QueueScenario,
  type Scenario,
  type SteadyQueue,
} from '../../src/model/index.ts';
import { saysIn } from './chapter.ts';

const says = saysIn('06-');
/** The paint shop that the calculator opens with. */
const shop: QueueScenario = { load: 0.85, servers: 1, processWeeks: 0.1, arrivalScv: 1, processScv: 1 };
const wait = (change: Partial<QueueScenario> = {}): number => bestMeanWait({ ...shop, ...change });
const at = (change: Partial<Scenario> = {}) => evaluateStrategies({ ...defaultScenario, ...change });

function steady(change: Partial<QueueScenario> = {}): SteadyQueue {
  const { steady: queue } = evaluateQueue({ ...shop, ...change });
  if (!queue) throw new Error('This shop has no steady state.');
  return queue;
}

describe('chapter 6 is right that', () => {
  test('the shop could do ten orders a week and eight and a half come, in two weeks at the latest', () => {
    says('So the shop could do ten a week. Eight and a half come in.');
    const { capacity, arrivalRate } = evaluateQueue(shop);
    expect(capacity).toBeCloseTo(10, 9);
    expect(arrivalRate).toBeCloseTo(8.5, 9);
    says('a careful owner says: in two weeks');
    expect(steady().timeInShopQuantile(0.95)).toBeCloseTo(2, 1);
  });

  test('an order waits nearly six times as long as its work takes, and more than a third are later than the mean', () => {
    says('nearly six times as long as the work');
    expect(wait() / 0.1).toBeCloseTo(0.85 / 0.15, 9); // M/M/1: ρ/(1 − ρ)
    says('Promise that, and more than a third of orders come late.');
    const queue = steady();
    expect(queue.timeInShopExceeds(queue.meanTimeInShop)).toBeCloseTo(Math.exp(-1), 6); // an exponential law
    says('three times the mean here');
    expect(queue.timeInShopQuantile(0.95) / queue.meanTimeInShop).toBeCloseTo(3, 1);
    expect(queue.timeInShopExceeds(1)).toBeGreaterThan(0.2);
  });

  test('halving the slack more than doubles the wait', () => {
    says('Halve that, from 20% to 10% or from 10% to 5%, and the wait more than doubles.');
    expect(wait({ load: 0.9 })).toBeGreaterThan(2 * wait({ load: 0.8 }));
    expect(wait({ load: 0.95 })).toBeGreaterThan(2 * wait({ load: 0.9 }));
    expect(wait({ load: 0.9 }) / wait()).toBeCloseTo(1.6, 1);
  });

  test('half the variability makes a quarter of the wait by VUT, which is exact for random arrivals only', () => {
    says('V falls to a quarter, because they are squared');
    const calm = steady({ arrivalScv: 0.25, processScv: 0.25 });
    expect(calm.vutWait).toBeCloseTo(steady().vutWait / 4, 9);
    expect(steady().vutWait).toBeCloseTo(wait(), 9);
    expect(steady({ arrivalScv: 0 }).vutWait).toBeGreaterThan(wait({ arrivalScv: 0 }));
  });

  test('a shop without variability has no line, whatever its load, and one above capacity has no steady state', () => {
    says('If one factor is zero, there is no line.');
    expect(wait({ load: 0.99, arrivalScv: 0, processScv: 0 })).toBe(0);
    says('Above 100% there is no wait to compute');
    expect(evaluateQueue({ ...shop, load: 1.05 }).steady).toBeNull();
  });

  test('at 95%, four points less load or a calmer shop bring the wait to a week', () => {
    says('Utilization needs to fall to 91%: four points.');
    expect(wait({ load: 0.95 })).toBeCloseTo(1.9, 9);
    expect(wait({ load: 0.91 })).toBeCloseTo(1, 1);
    expect(wait({ load: 0.95, arrivalScv: 0.72 ** 2, processScv: 0.72 ** 2 })).toBeCloseTo(1, 1);
  });

  test('dates named by the line hold for nineteen in twenty', () => {
    says('hears “the day after tomorrow”, whoever finds twenty orders hears “in three weeks”');
    // Behind n orders the time to completion is a sum of n + 1 exponential times of a tenth of a week each.
    expect(gammaExceeds({ x: 0.4, shape: 1, rate: 10 })).toBeLessThan(0.05);
    expect(gammaExceeds({ x: 3, shape: 21, rate: 10 })).toBeLessThan(0.05);
  });

  test('twice the volatility makes nearly four times the queue', () => {
    says('Twice the volatility, nearly four times the queue, at the same utilization.');
    const [before, after] = [0.4, 0.8].map((demandCv) => bottleneckWeeks({ ...defaultScenario, demandCv }));
    expect(before).toBeCloseTo((((1 + 8) / 2) * 1) / (62.5 - 50), 9); // I = 0.4² · 50
    expect((after ?? 0) / (before ?? 1)).toBeCloseTo(33 / 9, 9);
  });

  test('the repair shop keeps orders more than twenty times as long as their work', () => {
    says('more than twenty times as long as the work');
    const { load, arrivalCv, processCv, servers, processWeeks } = presets[1].values;
    const queue = { load, servers, processWeeks, arrivalScv: arrivalCv ** 2, processScv: processCv ** 2 };
    expect(bestMeanWait(queue) / processWeeks).toBeGreaterThan(20);
    expect([load, arrivalCv, processCv, processWeeks]).toEqual([0.9, 1.3, 1.8, 0.2]); // repeated in the text
  });

  test('a week of waiting costs twelve dollars, and going down to 70% would save 90 a week', () => {
    says('2% of the unit’s cost a week, or $12');
    expect(at().mto.cost.waiting / at().mto.wait.mean).toBeCloseTo(12, 9);
    says('a unit, $90 a week');
    const saved = at().mto.cost.waiting - at({ utilization: 0.7 }).mto.cost.waiting;
    expect(saved * defaultScenario.demandRate).toBeCloseTo(90, 6);
  });

  test('even free waiting does not make make to order the cheapest here', () => {
    says('Were waiting free, it would still be');
    expect(byCost(at({ waitCostRate: 0 })).map(({ id }) => id)).toEqual(['ato', 'mts', 'mto']);
  });

  test('assemble to order leads until a week of waiting costs 11.5%', () => {
    says('To make to stock, at 11.5%: $69');
    expect(byCost(at({ waitCostRate: 0.114 }))[0]?.id).toBe('ato');
    expect(byCost(at({ waitCostRate: 0.115 }))[0]?.id).toBe('mts');
    expect(0.115 * defaultScenario.unitCost).toBeCloseTo(69, 9);
  });

  test('set-ups of a tenth of the work more than double the wait', () => {
    says('utilization rises from 85% to 93%, and the wait from 0.57 weeks to 1.36');
    const changing = processWithChangeovers({
      processWeeks: 0.1,
      processScv: 1,
      changeoverWeeks: 0.01,
      versions: 24,
    });
    const load = 8.5 * changing.processWeeks;
    expect(load).toBeCloseTo(0.93, 2);
    expect(wait()).toBeCloseTo(0.57, 2);
    expect(wait({ ...changing, load })).toBeCloseTo(1.365, 3);
  });

  test('ten servers on one line wait a sixteenth', () => {
    says('Somebody is always about to be free.');
    expect(wait() / wait({ servers: 10 })).toBeCloseTo(16, 0);
  });
});
