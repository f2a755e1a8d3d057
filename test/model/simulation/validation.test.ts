/** The committed validation data are what the script produces, and say what they should. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dispersionIndex, modelVersion, type Scenario } from '../../../src/model/index.ts';
import {
  measures,
  mostUnits,
  rarest,
  validate,
  validationScenarios,
  varied,
  type ValidatedScenario,
} from '../../../scripts/lib/validation.ts';

const file = readFileSync('content/validation.json', 'utf8');
const data = JSON.parse(file) as {
  readonly modelVersion: string;
  readonly gridSeed: number;
  readonly count: number;
  readonly tooLong: number;
  readonly scenarios: readonly ValidatedScenario[];
};
const grid = validationScenarios(data.gridSeed, data.count);
const scenarioOf = ({ values }: ValidatedScenario): Scenario | undefined =>
  grid.find((scenario) => varied.every((name, index) => scenario[name] === values[index]));

describe('the validation data', () => {
  it('belong to this version of the model and to the grid of their seed', () => {
    expect(data).toMatchObject({ modelVersion, mostUnits, rarest, measures, varied });
    expect(data.scenarios.length + data.tooLong).toBe(data.count);
    expect(data.scenarios.every((scenario) => scenarioOf(scenario) !== undefined)).toBe(true);
    expect(new Set(data.scenarios.map(({ seed }) => seed)).size).toBe(data.scenarios.length);
  });

  it('fit into 150 kB', () => {
    expect(file.length).toBeLessThan(150_000);
  });

  it('cover lumpy and steady demand, one and many versions, idle and busy machines', () => {
    const scenarios = data.scenarios.map(scenarioOf).filter((scenario) => scenario !== undefined);
    const share = (test: (scenario: Scenario) => boolean) => scenarios.filter(test).length / scenarios.length;
    const lumps = ({ demandRate, demandCv }: Scenario) => dispersionIndex(demandRate, demandCv);
    expect(share((scenario) => lumps(scenario) > 10)).toBeGreaterThan(0.1);
    expect(share((scenario) => lumps(scenario) < 2)).toBeGreaterThan(0.05);
    expect(share(({ utilization }) => utilization > 0.9)).toBeGreaterThan(0.05);
    expect(share(({ utilization }) => utilization < 0.5)).toBeGreaterThan(0.1);
    expect(share(({ versions }) => versions > 50)).toBeGreaterThan(0.1);
    expect(
      share(({ fabricationWeeks, assemblyWeeks }) => fabricationWeeks * assemblyWeeks === 0),
    ).toBeGreaterThan(0.1);
  });

  it('are outside the limits as often as chance has it, no more and no less', () => {
    const scores = data.scenarios
      .flatMap(({ scores: lanes }) => Object.values(lanes).flat())
      .filter((score) => score !== null);
    const outside = (limit: number) =>
      scores.filter((score) => Math.abs(score) > limit).length / scores.length;
    // Measures of one run share its luck: 300 scenarios are some 600 independent looks, ±0.9 % at 5 %.
    expect(outside(1.96)).toBeGreaterThan(0.03);
    expect(outside(1.96)).toBeLessThan(0.07);
    expect(outside(3.29)).toBeLessThan(0.004);
  });
});

describe('running the script again', () => {
  const cheapest = [...data.scenarios].sort((a, b) => a.units - b.units).slice(0, 8);

  it.each(cheapest.map((scenario) => [scenario.seed, scenario] as const))(
    'gives seed %d the same row',
    (_, row) => {
      const scenario = scenarioOf(row);
      expect(scenario && validate(scenario, row.seed)).toEqual(row);
    },
  );
});
