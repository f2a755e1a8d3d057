/** Each option against a case that theory knows. Seeds are fixed; the limit is 3.3 standard errors, one miss in a thousand. */
import { describe, expect, it } from 'vitest';
import { defaultScenario, evaluateStrategies, stockPoint } from '../../../src/model/index.ts';
import { factorySetup } from '../../../src/model/simulation/factory-setup.ts';
import { reportRows } from '../../../src/model/simulation/rows.ts';
import { noOptions, type FactoryOptions } from '../../../src/model/simulation/options.ts';
import { simulate } from '../../../src/model/simulation/simulation.ts';
import { queueScenario, simulatedLane, standardErrorsOff } from '../../support/simulated.ts';

const limit = 3.3;
const utilization = 0.7;
const scenario = { ...queueScenario, utilization };
const rate = scenario.demandRate;
const machineWeeks = utilization / rate;

/** Mean time in an M/G/1 queue (Pollaczek–Khinchine) for service of this mean and squared coefficient of variation. */
function pollaczekKhinchine(arrivals: number, mean: number, squaredVariation: number): number {
  const load = arrivals * mean;
  return mean + (load * mean * (1 + squaredVariation)) / (2 * (1 - load));
}

describe('machine times', () => {
  it.each([
    ['always the same', 0, 0],
    ['exponential', 1, 1],
    ['Erlang with four phases', 4, 1 / 4],
  ])('that are %s make the queue of Pollaczek and Khinchine', (_, machinePhases, squaredVariation) => {
    const { wait } = simulatedLane('mto', scenario, { machinePhases });
    const expected = pollaczekKhinchine(rate, machineWeeks, squaredVariation);
    expect(standardErrorsOff(wait.mean, expected)).toBeLessThan(limit);
  });
});

describe('orders of a fixed size', () => {
  // Bulk arrivals, units one by one: M^[X]/M/1, L = ρ(1 + E[X²]/E[X])/(2(1−ρ)); Gross & Harris (1998), section 3.1.
  it('make the queue with bulk arrivals', () => {
    const { wait } = simulatedLane('mto', scenario, { orderUnits: 5 });
    const expected = (utilization * (1 + 5)) / (2 * (1 - utilization)) / rate;
    expect(standardErrorsOff(wait.mean, expected)).toBeLessThan(limit);
  });

  it('shipped complete wait for their last unit: an order is a job of five exponential parts', () => {
    const { wait } = simulatedLane('mto', scenario, { orderUnits: 5, shipComplete: true });
    const expected = pollaczekKhinchine(rate / 5, 5 * machineWeeks, 1 / 5);
    expect(standardErrorsOff(wait.mean, expected)).toBeLessThan(limit);
  });
});

describe('changeovers', () => {
  it('do nothing where there is one version', () => {
    const plain = simulatedLane('mto', scenario, {}, { units: 20_000 });
    expect(simulatedLane('mto', scenario, { changeoverWeeks: 0.05 }, { units: 20_000 }).wait).toEqual(
      plain.wait,
    );
  });

  // With a thousand versions 999 of 1000 orders need one: service is S + c, or S now and then.
  it('come with every order where versions are many', () => {
    const changeoverWeeks = 0.02;
    const { wait } = simulatedLane('mto', { ...scenario, versions: 1000 }, { changeoverWeeks });
    const change = 0.999;
    const mean = machineWeeks + change * changeoverWeeks;
    const variance = machineWeeks ** 2 + change * (1 - change) * changeoverWeeks ** 2;
    const expected = pollaczekKhinchine(rate, mean, variance / mean ** 2);
    expect(standardErrorsOff(wait.mean, expected)).toBeLessThan(limit);
  });

  it('that the bottleneck cannot keep up with are refused', () => {
    const request = { scenario: { ...scenario, versions: 100 }, seed: 1, units: 1 };
    expect(() => factorySetup({ ...request, options: { changeoverWeeks: 0.04 } })).toThrow(
      /load of the bottleneck with its changeovers must be below 1; it was 1.09/,
    );
  });
});

describe('unequal popularity', () => {
  // Each version is a stock point of its own share; the family is their mixture. docs/model.md, "A stock point".
  it('is the mixture of stock points with unequal shares', () => {
    const base = { ...defaultScenario, versions: 6 };
    const options = { popularityExponent: 1 };
    const { stock, wait } = simulatedLane('mts', base, options, { units: 8_000_000, baseStock: { mts: 20 } });
    const { shares } = factorySetup({ scenario: base, options, seed: 1, units: 1 });
    const points = [...shares].map((share) => ({
      share,
      ...stockPoint({
        ...base,
        share,
        leadTimeWeeks: base.fabricationWeeks + base.assemblyWeeks,
        baseStock: 20,
      }),
    }));
    const mixed = (value: (point: (typeof points)[number]) => number) =>
      points.reduce((sum, point) => sum + point.share * value(point), 0);
    expect(
      standardErrorsOff(
        stock.fillRate,
        mixed((point) => point.fillRate),
      ),
    ).toBeLessThan(limit);
    expect(
      standardErrorsOff(
        wait.mean,
        mixed((point) => point.meanWaitWeeks),
      ),
    ).toBeLessThan(limit);
    const onHand = points.reduce((sum, point) => sum + point.meanOnHand, 0);
    expect(standardErrorsOff(stock.onHand, onHand)).toBeLessThan(limit);
  });

  it('gives popular versions more stock', () => {
    const request = { scenario: defaultScenario, options: { popularityExponent: 1 }, seed: 1, units: 1 };
    const [mts] = factorySetup(request).lanes;
    const levels = [...(mts?.levels ?? [])];
    expect(levels).toEqual([...levels].sort((a, b) => b - a));
    expect(levels[0]).toBeGreaterThan(3 * (levels.at(-1) ?? 0));
  });
});

describe('several modules', () => {
  // Two exponential servers fed together: T = (12 − ρ)/8 · 1/(μ − λ); Nelson & Tantawi, IEEE Trans. Computers 37 (1988) 739.
  it('made to order wait for the last of them, as in a fork-join queue', () => {
    const { wait } = simulatedLane('mto', scenario, { modules: 2 });
    const expected = ((12 - utilization) / 8) * (1 / (rate / utilization - rate));
    expect(standardErrorsOff(wait.mean, expected)).toBeLessThan(limit);
  });

  it('found in stock less often than one platform', () => {
    const fillRate = (modules: number) =>
      simulatedLane('ato', defaultScenario, { modules }, { units: 400_000 }).stock.fillRate.value;
    expect([fillRate(1) > fillRate(2) + 0.03, fillRate(2) > fillRate(4) + 0.03]).toEqual([true, true]);
  });
});

describe('a bottleneck in assembly', () => {
  const options: Partial<FactoryOptions> = { bottleneck: 'assembly' };

  // Platforms that never run out: L₂ plus an M/M/1 sojourn of rate η. docs/model.md, section on what is left out.
  it('lets assemble to order queue behind its platforms', () => {
    const base = { ...defaultScenario, fabricationWeeks: 0.5 };
    const { wait, stock } = simulatedLane('ato', base, options, { baseStock: { ato: 400 } });
    const queueing = 0.36; // (1+I)/2 ÷ (μ−Λ) = 4.5 ÷ 12.5 at the defaults
    expect(stock.fillRate.value).toBe(1);
    expect(standardErrorsOff(wait.mean, base.assemblyWeeks + queueing)).toBeLessThan(limit);
  });

  it('changes nothing for the other two strategies', () => {
    const request = {
      scenario: defaultScenario,
      seed: 5,
      units: 50_000,
      strategies: ['mts', 'mto'] as const,
    };
    expect(reportRows(simulate({ ...request, options }))).toEqual(reportRows(simulate(request)));
  });
});

describe('seasonal demand', () => {
  // The wave's mean over its better half is 16·∫x(½−x)dx ÷ ½ = 2/3.
  it('keeps the yearly mean and shifts two thirds of the amplitude between the halves of a year', () => {
    const steady = { ...scenario, utilization: 0.2 };
    const report = simulate({
      scenario: steady,
      options: { seasonAmplitude: 0.6 },
      seed: 3,
      units: 2_000_000,
    });
    expect(report.units / report.weeks / rate).toBeCloseTo(1, 2);
  });

  it('makes customers wait longer', () => {
    const wait = (seasonAmplitude: number) =>
      simulatedLane('mto', scenario, { seasonAmplitude }, { units: 400_000 }).wait.mean.value;
    expect(wait(0.5)).toBeGreaterThan(2 * wait(0));
  });
});

describe('options together', () => {
  it('all run at once and stay finite', () => {
    const options: FactoryOptions = {
      bottleneck: 'assembly',
      changeoverWeeks: 0.005,
      machinePhases: 3,
      popularityExponent: 0.8,
      orderUnits: 4,
      shipComplete: true,
      modules: 3,
      seasonAmplitude: 0.3,
      patienceWeeks: 4,
    };
    const { lanes } = simulate({ scenario: defaultScenario, options, seed: 1, units: 3_000_000 });
    for (const { cost, wait, stock, lost } of lanes) {
      const values = [cost.total, wait.mean, stock.onHand, lost].flatMap(({ value, halfWidth }) => [
        value,
        halfWidth,
      ]);
      expect(values.every((value) => value !== null && Number.isFinite(value))).toBe(true);
    }
  });

  it('switched off are the factory of the formulas', () => {
    const request = { scenario: defaultScenario, seed: 5, units: 20_000 };
    expect(simulate({ ...request, options: noOptions })).toEqual(simulate(request));
    expect(simulate(request).lanes.map(({ stock }) => stock.levels[0])).toEqual([
      evaluateStrategies(defaultScenario).mts.stock.baseStock,
      evaluateStrategies(defaultScenario).ato.stock.baseStock,
      0,
    ]);
  });
});
