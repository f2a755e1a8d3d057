/** From what the reader sets to what the simulation is asked. */
import { weeksPerYear } from '../../model/strategy/cost-per-unit.ts';
import type { Scenario } from '../../model/index.ts';
import { isExact, noOptions, type FactoryOptions } from '../../model/simulation/options.ts';
import type { SimulationRequest } from '../../model/simulation/request.ts';
import { scenarioNames } from '../shared/scenario-parameters.ts';
import { strategies, type StrategyId } from '../shared/strategies.ts';
import type { FactoryValues } from './parameters.ts';

const phases = { exponential: 1, erlang: 4, constant: 0 } as const;

export function optionsOf(values: FactoryValues): FactoryOptions {
  return {
    bottleneck: values.bottleneck,
    changeoverWeeks: values.changeoverWeeks,
    machinePhases: phases[values.machine],
    popularityExponent: values.popularityExponent,
    orderUnits: values.orderUnits === 0 ? null : values.orderUnits,
    shipComplete: values.shipComplete === 'whole',
    modules: values.modules,
    seasonAmplitude: values.seasonAmplitude,
    patienceWeeks: values.patienceWeeks === 0 ? null : values.patienceWeeks,
  };
}

export function scenarioOf(values: FactoryValues): Scenario {
  return Object.fromEntries(scenarioNames.map((name) => [name, values[name]])) as unknown as Scenario;
}

export function formulasApply(values: FactoryValues): boolean {
  return isExact(optionsOf(values));
}

/** A run of so many years; at least one unit is sold. */
export function requestOf(values: FactoryValues, years: number): SimulationRequest {
  return {
    scenario: scenarioOf(values),
    options: optionsOf(values),
    seed: values.draw,
    units: Math.max(1, Math.round(years * weeksPerYear * values.demandRate)),
  };
}

export function shownStrategies({ lanes }: FactoryValues): readonly StrategyId[] {
  return lanes === 'all' ? strategies.map(({ id }) => id) : [lanes];
}

const words: Readonly<Record<keyof FactoryOptions, string>> = {
  bottleneck: 'a bottleneck in assembly',
  changeoverWeeks: 'changeovers',
  machinePhases: 'other machine times',
  popularityExponent: 'unequal popularity',
  orderUnits: 'fixed order sizes',
  shipComplete: 'complete orders',
  modules: 'several modules',
  seasonAmplitude: 'a season',
  patienceWeeks: 'customers who leave',
};

/** The options that are on, in words. */
export function optionWords(values: FactoryValues): readonly string[] {
  const options = optionsOf(values);
  const names = Object.keys(words) as (keyof FactoryOptions)[];
  return names.filter((name) => options[name] !== noOptions[name]).map((name) => words[name]);
}
