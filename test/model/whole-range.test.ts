/** Every number of every outcome is finite, wherever in the parameter table the scenario lies. */
import { describe, expect, it } from 'vitest';
import { defaultScenario, workInProcess, type Outcome, type Scenario } from '../../src/model/index.ts';
import { outcomesAt, randomScenarios, scenarioAt } from '../support/scenarios.ts';

function numbersOf({ cost, wait, stock }: Outcome): readonly number[] {
  const tail = [0, 0.1, 1, 10, 100, 1000].map((weeks) => wait.exceeds(weeks));
  return [
    ...[cost.production, cost.holding, cost.obsolescence, cost.waiting, cost.misfit, cost.total],
    ...[wait.mean, wait.median, wait.p95, wait.servedAtOnce, ...tail],
    ...[stock.points, stock.baseStock, stock.fillRate, stock.onHand, stock.value, stock.turns ?? 0],
  ];
}

function expectSound(scenario: Scenario): void {
  for (const outcome of outcomesAt(scenario)) {
    for (const value of numbersOf(outcome)) {
      if (!(Number.isFinite(value) && value >= 0)) {
        expect.fail(`${outcome.strategy} has ${value} at ${JSON.stringify(scenario)}`);
      }
    }
  }
  expect(workInProcess(scenario)).toBeGreaterThan(0);
}

describe('results are finite and not negative', () => {
  it('at every corner of what drives the stock point', () => {
    const driving = [
      'demandRate',
      'demandCv',
      'versions',
      'utilization',
      'fabricationWeeks',
      'waitCostRate',
      'holdingRate',
      'fillTarget',
    ] as const;
    for (let corner = 0; corner < 2 ** driving.length; corner += 1) {
      const ends = new Map<string, number>(driving.map((name, bit) => [name, (corner >> bit) & 1]));
      expectSound(scenarioAt((name) => ends.get(name) ?? corner % 2));
    }
  });

  it('at the opening scenario with one parameter at either end', () => {
    for (const end of [0, 1]) {
      const extreme = scenarioAt(() => end);
      for (const name of Object.keys(extreme) as (keyof Scenario)[]) {
        expectSound({ ...defaultScenario, [name]: extreme[name] });
      }
    }
  });

  it('at 400 points anywhere', () => {
    randomScenarios(20_260_101, 400).forEach(expectSound);
  });

  it.each([9, 1000, 1e12, 1e200])('at a volatility of %d, far past every slider', (demandCv) => {
    for (const demandRate of [0.05, 50, 10_000]) expectSound({ ...defaultScenario, demandRate, demandCv });
  });
});
