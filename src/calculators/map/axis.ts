/** One side of the map: which parameter runs along it, from where to where, and in which steps. */
import type { Scenario, ScenarioName } from '../../model/index.ts';
import { limits } from '../compare/limits.ts';
import type { NumberFormat } from '../shared/format.ts';
import { scenarioTable } from '../shared/scenario-parameters.ts';
import { fromPosition, rangeOf, snap, writeValue, type Range } from '../shared/values.ts';
import type { Axis } from '../shared/view.ts';

export interface MapSide {
  readonly name: ScenarioName;
  readonly range: Range;
}

/** Where a whole range would leave the usual cases in a corner, the map ends here unless the reader stands beyond. */
const usual: Partial<Record<ScenarioName, Range>> = {
  demandCv: { min: 0, max: 1.5 },
  holdingRate: { min: 0, max: 1 },
  waitCostRate: { min: 0, max: 0.2 },
  demandRate: { min: 1, max: 1000 },
  versionsPerPlatform: { min: 1, max: 100 },
  fabricationWeeks: { min: 0, max: 26 },
  assemblyWeeks: { min: 0, max: 13 },
  productLifeYears: { min: 0.2, max: 20 },
  unitCost: { min: 1, max: 100_000 },
};

export function sideOf(scenario: Scenario, name: ScenarioName): MapSide {
  const whole = rangeOf({ parameters: scenarioTable, limits }, name, { ...scenario });
  const close = usual[name];
  const value = scenario[name] ?? whole.min;
  const fits = close && value >= close.min && value <= close.max;
  return { name, range: fits ? close : whole };
}

const known = new Map<string, readonly number[]>();

/**
 * Values along a side, spread as its slider spreads them, each one that the slider can take: at least `count` of them
 * where there are so many.
 */
export function valuesAlong({ name, range }: MapSide, count: number): readonly number[] {
  const key = [name, range.min, range.max, count].join();
  const kept = known.get(key);
  if (kept) return kept;
  const parameter = scenarioTable[name];
  let values: readonly number[] = [];
  for (let places = count; values.length < count && places < 10 * count; places = Math.ceil(1.15 * places)) {
    const spread = Array.from({ length: places }, (_, index) =>
      snap(parameter, fromPosition(parameter.scale, range, index / (places - 1))),
    );
    values = [...new Set(spread)];
  }
  known.set(key, values);
  return values;
}

/** What stands beside the axis: the parameter and what its numbers are a share of. */
const labels: Partial<Record<ScenarioName, string>> = {
  demandCv: 'demand volatility',
  holdingRate: 'holding cost a year',
  waitCostRate: 'cost of a week’s wait, of unit cost',
  demandRate: 'demand, units a week',
  fabricationWeeks: 'fabrication, weeks',
  assemblyWeeks: 'assembly, weeks',
  productLifeYears: 'product life, years',
};

export function labelOf(name: ScenarioName): string {
  return labels[name] ?? scenarioTable[name].label.toLocaleLowerCase('en');
}

export function axisOf({ name, range }: MapSide, format: NumberFormat): Axis {
  const parameter = scenarioTable[name];
  return {
    label: labelOf(name),
    unit: parameter.unit,
    min: range.min,
    max: range.max,
    fixed: true,
    scale: parameter.scale,
    format: (value) => writeValue(parameter, value, format),
  };
}
