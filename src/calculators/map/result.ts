/** What the map comes to at the reader's point; the map itself is worked out when somebody looks at it. */
import {
  acceptedLateShare,
  evaluateStrategies,
  type Outcomes,
  type Scenario,
  type ScenarioName,
} from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { byCost, type Strategy } from '../shared/strategies.ts';
import type { MapSide } from './axis.ts';
import { gridOf, sidesOf, type Grid } from './grid.ts';
import { axisName, type parameters } from './parameters.ts';

export type MapValues = Values<typeof parameters>;

export interface MapResult {
  readonly scenario: Scenario;
  readonly outcomes: Outcomes;
  /** Strategies that keep the longest acceptable wait, cheapest first. */
  readonly ranking: readonly Strategy[];
  readonly sides: readonly [MapSide, MapSide];
  readonly grid: Grid;
}

export function evaluateMap(values: MapValues): MapResult {
  const { longestWait } = values;
  const [across, up] = axesOf(values);
  const scenario = scenarioOf(values, across, up);
  const outcomes = evaluateStrategies(scenario);
  const sides = sidesOf(scenario, across, up);
  return {
    scenario,
    outcomes,
    ranking: byCost(outcomes).filter(({ id }) => keepsLimit(outcomes[id].wait.exceeds, longestWait)),
    sides,
    get grid() {
      return gridOf(scenario, ...sides, longestWait);
    },
  };
}

function keepsLimit(exceeds: (weeks: number) => number, longestWait: number | null): boolean {
  return longestWait === null || exceeds(longestWait) <= acceptedLateShare;
}

/** The two axes; where both ask for the same one (said to the reader as a problem), another takes the place of one. */
export function axesOf({ horizontal, vertical }: MapValues): [ScenarioName, ScenarioName] {
  const across = axisName(horizontal);
  if (horizontal !== vertical) return [across, axisName(vertical)];
  return [across, across === 'demandCv' ? 'versions' : 'demandCv'];
}

/** On an axis a target must be a number: where it is left off, the map takes the usual one. */
function scenarioOf(values: MapValues, across: ScenarioName, up: ScenarioName): Scenario {
  const wanted = values.fillTarget === null && (across === 'fillTarget' || up === 'fillTarget');
  const names = Object.keys(scenarioTable) as ScenarioName[];
  const scenario = Object.fromEntries(names.map((name) => [name, values[name]])) as unknown as Scenario;
  return wanted ? { ...scenario, fillTarget: scenarioTable.fillTarget.default } : scenario;
}
