/** The engine: repeatable, honest about its error, and the same thing whether it is measured or watched. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultScenario, strategies, type Scenario } from '../../../src/model/index.ts';
import { compareWithExact } from '../../../src/model/simulation/against-exact.ts';
import type { FactoryEvent } from '../../../src/model/simulation/event.ts';
import { studentQuantile975 } from '../../../src/model/simulation/estimate.ts';
import type { FactoryOptions } from '../../../src/model/simulation/options.ts';
import type { SimulationRequest } from '../../../src/model/simulation/request.ts';
import { reportRows } from '../../../src/model/simulation/rows.ts';
import { simulate, Simulation } from '../../../src/model/simulation/simulation.ts';
import { traceFactory } from '../../../src/model/simulation/trace.ts';
import { longerThan } from '../../../src/model/simulation/wait-law.ts';
import { factoryFile } from '../../support/factory-file.ts';

const request: SimulationRequest = { scenario: defaultScenario, seed: 1, units: 60_000 };

describe('a run', () => {
  // Written once by this code in Node; the browser tests compare with the same file.
  it('gives the same file as ever, to the last digit', () => {
    expect(factoryFile()).toBe(readFileSync('test/fixtures/factory.csv', 'utf8'));
  });

  it('does not depend on how it is sliced', () => {
    const sliced = new Simulation(request);
    while (!sliced.done) sliced.advance(777);
    expect(sliced.report()).toEqual(simulate(request));
  });

  // All factories of a thread share one working memory.
  it('does not notice another factory at work', () => {
    const other = { ...request, seed: 2, scenario: { ...defaultScenario, versions: 3, demandCv: 1 } };
    const pair = [request, other].map((each) => new Simulation(each));
    const watched = traceFactory(request, 'ato', 40);
    const events: FactoryEvent[] = [];
    while (pair.some(({ done }) => !done)) {
      for (const each of pair) each.advance(777);
      for (let count = 0; count < 50; count += 1) {
        const next = watched.next();
        if (!next.done) events.push(next.value);
      }
    }
    events.push(...watched);
    expect(pair.map((each) => each.report())).toEqual([request, other].map(simulate));
    expect(events).toEqual([...traceFactory(request, 'ato', 40)]);
  });

  it('shows a strategy the same orders whichever others are run beside it', () => {
    const together = simulate(request);
    const alone = strategies.map((strategy) => simulate({ ...request, strategies: [strategy] }));
    expect(alone.map(({ units }) => units)).toEqual(together.lanes.map(() => together.units));
    const weeks = alone.map((report) => report.units / report.weeks);
    for (const rate of weeks) expect(rate).toBeCloseTo(defaultScenario.demandRate, -1);
    // Warm-up differs with the stock to turn over, so that only equal strategies can be compared exactly.
    expect(simulate({ ...request, strategies: ['mts', 'ato', 'mto'] })).toEqual(together);
  });

  it('gives other numbers for another seed', () => {
    expect(reportRows(simulate({ ...request, seed: 2 }))).not.toEqual(reportRows(simulate(request)));
  });

  it('gives no interval before there are ten long batches', () => {
    const { lanes, batches } = simulate({ ...request, units: 52 * 50 });
    expect(batches).toBeLessThan(10);
    expect(lanes.map(({ wait }) => [wait.mean.halfWidth, wait.p95.low])).toEqual(
      lanes.map(() => [null, null]),
    );
  });

  it('stops as soon as it is precise enough', () => {
    const { lanes, units } = simulate({ ...request, units: 1e9, precision: 0.01 });
    expect(units).toBeLessThan(2e7);
    for (const { cost } of lanes) {
      const moved = cost.holding.value + cost.obsolescence.value + cost.waiting.value;
      expect(cost.total.halfWidth ?? Infinity).toBeLessThanOrEqual(0.01 * moved);
    }
  });

  it.each<[string, Partial<SimulationRequest>, RegExp]>([
    ['a seed', { seed: -1 }, /seed must be a whole number from 0 to 4294967295/],
    ['a length', { units: 0 }, /units must be a whole number from 1/],
    ['a precision', { precision: 0 }, /precision must be a number from 0.000001 to 1/],
    ['a scenario', { scenario: { ...defaultScenario, versions: 0 } }, /versions must be a whole number/],
    ['an option', { options: { modules: 0 } }, /modules must be a whole number from 1 to 8/],
    ['a level', { baseStock: { mts: 0 } }, /baseStock must be a whole number from 1/],
    ['a stock', { baseStock: { mts: 1e6 } }, /total stock must be at most 4000000 units/],
  ])('refuses %s that makes no sense', (_, change, message) => {
    expect(() => new Simulation({ ...request, ...change })).toThrow(message);
  });
});

describe('what is watched', () => {
  const options: readonly (readonly [string, Partial<FactoryOptions>])[] = [
    ['without options', {}],
    ['with unequal popularity and a season', { popularityExponent: 1, seasonAmplitude: 0.5 }],
    ['with changeovers and Erlang times', { changeoverWeeks: 0.01, machinePhases: 3 }],
    ['with complete orders of several modules', { shipComplete: true, modules: 2, orderUnits: 3 }],
    ['with impatient customers', { patienceWeeks: 2 }],
    ['with the bottleneck in assembly', { bottleneck: 'assembly' }],
  ];
  const cases = options.flatMap(([title, option]) =>
    strategies.map((strategy) => [strategy, title, option] as const),
  );

  it.each(cases)('is what is measured: %s %s', (strategy, _, option) => {
    const asked = { ...request, options: option, units: 3000, strategies: [strategy] };
    const simulation = new Simulation(asked);
    while (!simulation.done) simulation.advance(1000);
    const [lane] = simulation.report().lanes;
    const first = simulation.setup.warmUpUnits;
    let waited = 0;
    let sold = 0;
    let last = -1;
    let settled = 0;
    let inTime = true;
    for (const event of traceFactory(asked, strategy)) {
      inTime &&= event.week >= last;
      last = event.week;
      if (event.kind !== 'deliver' && event.kind !== 'leave') continue;
      if (event.unit < first || event.unit >= first + 3000) continue;
      settled += event.units;
      if (event.kind === 'deliver') {
        sold += event.units;
        waited += event.units * event.wait;
      }
      // A shipment may begin before the last unit that counts and end behind it.
      if (settled >= 3000) break;
    }
    expect(inTime).toBe(true);
    // Units that were ordered in the run and settled after it, or the other way round, at the edges.
    const straddling = option.bottleneck === 'assembly' || option.shipComplete === true;
    const digits = straddling ? 0.05 : 1e-9;
    expect(Math.abs(waited / sold - (lane?.wait.mean.value ?? NaN))).toBeLessThan(digits);
    expect(Math.abs(1 - sold / settled - (lane?.lost.value ?? NaN))).toBeLessThan(digits);
  });

  it('tells what becomes of every unit, in order', () => {
    const story = new Map<number, string[]>();
    const tell = (unit: number, text: string) => story.set(unit, [...(story.get(unit) ?? []), text]);
    for (const event of traceFactory(request, 'ato', 40)) {
      if ('unit' in event && event.kind !== 'order' && event.kind !== 'deliver') tell(event.unit, event.kind);
    }
    const made = [...story].filter(([unit]) => unit >= 0 && unit < 200).map(([, kinds]) => kinds.join(' '));
    expect(new Set(made)).toEqual(new Set(['queue start end shelve take']));
  });

  it('never takes a unit from a shelf before it is there', () => {
    const levels = new Map<number, number>();
    let least = 0;
    const change = (event: Extract<FactoryEvent, { point: number }>, by: number) => {
      const level = (levels.get(event.point) ?? 8) + by;
      levels.set(event.point, level);
      least = Math.min(least, level);
    };
    for (const event of traceFactory(request, 'mts', 100)) {
      if (event.kind === 'shelve') change(event, 1);
      if (event.kind === 'take') change(event, -1);
    }
    expect(levels.size).toBe(24);
    expect(least).toBe(0);
  });
});

describe('the 95 % intervals', () => {
  it.each([
    [9, 2.2621571628],
    [31, 2.0395134464],
    [127, 1.9788195197],
  ])('use Student’s t of %d degrees of freedom', (freedom, quantile) => {
    // Quantiles from the tables of R, qt(0.975, n).
    expect(studentQuantile975(freedom)).toBeCloseTo(quantile, 4);
  });

  // 150 seeds: a true coverage of 95 % gives 90 to 99 % with a chance of 99 %. All measures of a run share its fate.
  it.each<[string, Partial<Scenario>]>([
    ['at the defaults', {}],
    ['where the bottleneck is busy', { utilization: 0.9, demandRate: 10, demandCv: 0.4, versions: 3 }],
  ])('hold the exact value as often as they say, %s', (_, change) => {
    const scenario = { ...defaultScenario, ...change };
    const { relaxationUnits } = new Simulation({ ...request, scenario }).setup;
    const units = Math.ceil(32 * 20 * relaxationUnits);
    const hits = new Map<string, number>();
    const seeds = 150;
    for (let seed = 0; seed < seeds; seed += 1) {
      const asked = { scenario, seed, units };
      for (const { strategy, measure, inside } of compareWithExact(asked, simulate(asked))) {
        const key = `${strategy} ${measure}`;
        hits.set(key, (hits.get(key) ?? 0) + (inside === true ? 1 : 0));
      }
    }
    const shares = [...hits.values()].map((count) => count / seeds);
    expect(Math.min(...shares)).toBeGreaterThan(0.885);
    expect(Math.max(...shares)).toBeLessThan(0.995);
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.92);
  });

  it('narrow as a run grows: four times as long, half as wide', () => {
    const width = (units: number) => simulate({ ...request, units }).lanes[2]?.wait.mean.halfWidth ?? NaN;
    const ratio = width(8_000_000) / width(2_000_000);
    expect(ratio).toBeGreaterThan(0.35);
    expect(ratio).toBeLessThan(0.7);
  });
});

describe('the measured histogram', () => {
  const [mts, ato, mto] = simulate({ ...request, units: 4_000_000 }).lanes;

  it('falls from the share that waits to nearly nothing', () => {
    const { longer } = mts!.wait.histogram;
    expect([...longer]).toEqual([...longer].sort((a, b) => b - a));
    expect(longer[0]).toBeCloseTo(1 - mts!.stock.fillRate.value, 12);
    expect(longer.at(-1)).toBeLessThan(1e-4);
  });

  it('says how many wait longer than a time between its edges', () => {
    const after = defaultScenario.assemblyWeeks;
    expect(longerThan(ato!.wait.histogram, after / 2)).toEqual({ value: 1, halfWidth: 0 });
    // Make to order at the defaults: 2.6 weeks and an exponential time of mean 0.36. docs/model.md.
    expect(longerThan(mto!.wait.histogram, 2.6 + 0.36).value).toBeCloseTo(Math.exp(-1), 2);
  });
});
