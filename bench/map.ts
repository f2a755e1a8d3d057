/**
 * The map of who wins where, as a slider moves: all cells of all three strategies, then the view a page draws, then the
 * sentence. Every round changes the holding cost, so that nothing kept from the round before serves.
 */
import { map } from '../src/calculators/map/definition.ts';
import { defaultValues } from '../src/calculators/shared/definition.ts';
import { createFormat } from '../src/calculators/shared/format.ts';
import { fieldOf } from '../src/charts/field.ts';
import { mapView } from '../src/calculators/map/map-view.ts';
import type { MapValues } from '../src/calculators/map/result.ts';
import { median, type Figure } from './figure.ts';

const rounds = 41;
const warmUp = 10;
const format = createFormat('en-US', 'USD');
const defaults: MapValues = defaultValues(map);

interface Case {
  readonly name: string;
  readonly budget?: number;
  readonly values: Partial<MapValues>;
}

const cases: readonly Case[] = [
  { name: 'map, volatility × versions', budget: 8, values: {} },
  { name: 'map with a longest wait', budget: 8, values: { longestWait: 2 } },
  { name: 'map, demand × volatility', values: { horizontal: 'demand' } },
  { name: 'map, waiting cost × utilization', values: { horizontal: 'waiting', vertical: 'utilization' } },
  { name: 'map, 5,000 units a week', values: { demandRate: 5000 } },
];

/** Holding cost moves through a hundred values: every round has cells of its own. */
function millisecondsOf(values: Partial<MapValues>, work: (values: MapValues) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const moved: MapValues = { ...defaults, ...values, holdingRate: 0.1 + round / 100 };
    const start = performance.now();
    work(moved);
    if (round >= warmUp) times.push(performance.now() - start);
  }
  return median(times);
}

export function measure(): readonly Figure[] {
  const cells = cases.map(({ name, budget, values }): Figure => ({
    name: `${name}: cells`,
    value: millisecondsOf(values, (moved) => map.compute(moved).grid),
    unit: 'ms',
    ...(budget !== undefined && { budget }),
    good: 'below',
  }));
  const view = millisecondsOf({}, (moved) => fieldOf(mapView(moved, map.compute(moved), format)));
  const sentence = millisecondsOf({}, (moved) => map.describe(moved, map.compute(moved), format));
  return [
    ...cells,
    { name: 'map, cells and view with winners', value: view, unit: 'ms', good: 'below' },
    { name: 'map, its sentence', value: sentence, unit: 'ms', good: 'below' },
  ];
}
