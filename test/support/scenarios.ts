/** Scenarios for model tests: seeded points all over the parameter table, its corners included. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import {
  defaultScenario,
  evaluateStrategies,
  scenarioParameters,
  type Outcome,
  type Scenario,
  type ScenarioName,
  type ScenarioParameter,
} from '../../src/model/index.ts';

const table = Object.entries(scenarioParameters) as [ScenarioName, ScenarioParameter][];

/** The value at `position` (0 to 1) of a parameter's track. */
export function valueAt(parameter: ScenarioParameter, position: number): number {
  const { min, max, scale, step } = parameter;
  if (position === 0) return min;
  if (position === 1) return max;
  const bent = scale === 'square' ? position * position : position;
  const value = scale === 'log' ? min * (max / min) ** position : min + bent * (max - min);
  return step === 1 ? Math.round(value) : value;
}

/** Builds a scenario from a position for each parameter; `fillTarget` is off below one half. */
export function scenarioAt(positionOf: (name: ScenarioName) => number): Scenario {
  const entries = table.map(([name, parameter]) => {
    const position = positionOf(name);
    if (name !== 'fillTarget') return [name, valueAt(parameter, position)] as const;
    return [name, position < 0.5 ? null : valueAt(parameter, 2 * position - 1)] as const;
  });
  return { ...defaultScenario, ...Object.fromEntries(entries) };
}

/** Uniform positions from a seed; ends of a track come up more often than chance would have it. */
export function randomScenarios(seed: number, count: number): readonly Scenario[] {
  const generator = xoroshiro128plus(seed);
  const position = () => Math.min(1, Math.max(0, uniformInt(generator, -100_000, 1_100_000) / 1_000_000));
  return Array.from({ length: count }, () => scenarioAt(position));
}

export function outcomesAt(scenario: Scenario): readonly Outcome[] {
  const { mts, ato, mto } = evaluateStrategies(scenario);
  return [mts, ato, mto];
}
