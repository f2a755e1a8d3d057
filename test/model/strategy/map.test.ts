import { describe, expect, it } from 'vitest';
import {
  acceptedLateShare,
  defaultScenario,
  evaluateStrategies,
  evaluateStrategyMap,
  mapEffort,
  strategies,
  type MapAxis,
  type Scenario,
  type ScenarioName,
} from '../../../src/model/index.ts';
import { randomScenarios } from '../../support/scenarios.ts';

/** Values for axes of every kind: those that change the stock point, its level alone, or only money. */
const axisValues: Partial<Record<ScenarioName, readonly number[]>> = {
  demandCv: [0, 0.1, 0.4, 0.8, 2],
  versions: [1, 2, 7, 24, 25, 300],
  holdingRate: [0, 0.1, 0.25, 1.2],
  waitCostRate: [0, 0.005, 0.02, 0.3],
  fillTarget: [0.5, 0.9, 0.95, 0.999],
  utilization: [0.05, 0.5, 0.8, 0.99],
  assemblyWeeks: [0, 0.6, 4],
  platformValueShare: [0.05, 0.55, 0.95],
  scaleSaving: [0, 0.01, 0.3],
  unitCost: [1, 600],
  misfit: [0, 1],
};
const names = Object.keys(axisValues) as ScenarioName[];
const axis = (name: ScenarioName): MapAxis => ({ name, values: axisValues[name] ?? [] });
const pairs = names.flatMap((x) => names.filter((y) => y !== x).map((y) => [x, y] as const));

/** Every cell of a map beside the plain evaluation of its scenario. */
function compare(
  scenario: Scenario,
  x: MapAxis,
  y: MapAxis,
  longest: number | null,
  tolerance: number,
): void {
  const map = evaluateStrategyMap(scenario, x, y, longest);
  y.values.forEach((down, row) => {
    x.values.forEach((across, column) => {
      const index = row * x.values.length + column;
      const outcomes = evaluateStrategies({ ...scenario, [x.name]: across, [y.name]: down });
      for (const id of strategies) {
        const where = `${id} at ${x.name} ${across}, ${y.name} ${down}`;
        const { cost, wait } = outcomes[id];
        expect(Math.abs((map[id].cost[index] as number) / cost.total - 1), where).toBeLessThan(tolerance);
        if (longest === null) continue;
        const late = map[id].lateShare?.[index] as number;
        const exact = wait.exceeds(longest);
        if (Math.abs(exact - acceptedLateShare) > 1e-9)
          expect(late > acceptedLateShare, where).toBe(exact > acceptedLateShare);
      }
    });
  });
}

describe('a map of the strategies', () => {
  it.each(pairs)('gives in every cell what evaluateStrategies gives there: %s × %s', (x, y) => {
    // Where utilization and volatility put thousands of units on order, levels are found to a fiftieth of a deviation.
    const tolerance = x === 'utilization' || y === 'utilization' ? 1e-5 : 1e-12;
    compare(defaultScenario, axis(x), axis(y), null, tolerance);
  });

  it.each([0, 0.5, 1.9, 2.6, 3, 40])(
    'tells on which side of a wait of %d weeks each strategy lies',
    (weeks) => {
      compare(defaultScenario, axis('versions'), axis('demandCv'), weeks, 1e-12);
      compare(defaultScenario, axis('waitCostRate'), axis('assemblyWeeks'), weeks, 1e-12);
    },
  );

  it('gives the mean waits of the check values at the default scenario', () => {
    const map = evaluateStrategyMap(
      defaultScenario,
      { name: 'versions', values: [24] },
      { name: 'demandCv', values: [0.4] },
      null,
    );
    // Check values of docs/model.md, found by inverting generating functions.
    expect(map.mts.meanWait[0]).toBeCloseTo(0.9934, 4);
    expect(map.ato.meanWait[0]).toBeCloseTo(0.7781, 4);
    expect(map.mto.meanWait[0]).toBeCloseTo(2.96, 12);
    expect([map.mts.lateShare, map.ato.lateShare, map.mto.lateShare]).toEqual([null, null, null]);
  });

  it('stays within a ten-thousandth of the cost where thousands of units are on order', () => {
    const large = { ...defaultScenario, demandRate: 5000, fabricationWeeks: 8 };
    compare(large, axis('versions'), axis('demandCv'), null, 1e-4);
    compare({ ...large, fillTarget: 0.97 }, axis('versions'), axis('utilization'), null, 1e-3);
  });

  it('is made of numbers at every scenario', () => {
    randomScenarios(20_260_717, 40).forEach((scenario, index) => {
      const [x, y] = pairs[(index * 7) % pairs.length] as (typeof pairs)[number];
      const map = evaluateStrategyMap(scenario, axis(x), axis(y), 1);
      for (const id of strategies)
        for (const values of [map[id].cost, map[id].meanWait, map[id].lateShare as Float64Array])
          expect(values.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    });
  });

  it('refuses an axis that leaves its range, and a limit below nothing', () => {
    const map = (x: MapAxis, longest: number | null) => (): unknown =>
      evaluateStrategyMap(defaultScenario, x, axis('demandCv'), longest);
    expect(map({ name: 'versions', values: [1, 0.5] }, null)).toThrow(/versions/);
    expect(map({ name: 'holdingRate', values: [3] }, null)).toThrow(/holdingRate/);
    expect(map(axis('versions'), -1)).toThrow(/longestWaitWeeks/);
  });
});

describe('the effort of a map', () => {
  it('grows with the units on order', () => {
    const effort = (demandRate: number): number =>
      mapEffort({ ...defaultScenario, demandRate }, axis('versions'), axis('demandCv'));
    expect(effort(5)).toBeLessThan(effort(50));
    expect(effort(50)).toBeLessThan(effort(5000));
  });
});
