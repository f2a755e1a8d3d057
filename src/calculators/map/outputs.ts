import type { Output } from '../shared/definition.ts';
import { strategies } from '../shared/strategies.ts';
import { territories } from './map-view.ts';
import type { MapResult } from './result.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  of(result: MapResult, id: (typeof strategies)[number]['id']): number | null;
}

const measures: readonly Measure[] = [
  {
    id: 'total',
    label: 'Total cost at the point',
    unit: 'currency/unit',
    decimals: 2,
    of: ({ outcomes }, id) => outcomes[id].cost.total,
  },
  {
    id: 'meanWait',
    label: 'Mean wait there',
    unit: 'weeks',
    decimals: 2,
    of: ({ outcomes }, id) => outcomes[id].wait.mean,
  },
  {
    id: 'p95Wait',
    label: '95% wait at most',
    unit: 'weeks',
    decimals: 2,
    of: ({ outcomes }, id) => outcomes[id].wait.p95,
  },
  {
    id: 'fillRate',
    label: 'Found in stock',
    unit: 'share',
    decimals: 3,
    of: ({ outcomes }, id) => (id === 'mto' ? null : outcomes[id].stock.fillRate),
  },
  {
    id: 'territory',
    label: 'Share of the map',
    unit: 'share',
    decimals: 3,
    of: ({ grid }, id) => territories(grid).find((territory) => territory.id === id)?.share ?? 0,
  },
];

export const outputs: Readonly<Record<string, Output<MapResult>>> = Object.fromEntries(
  measures.flatMap(({ id, label, unit, decimals, of }) =>
    strategies.map((strategy) => [
      `${strategy.id}.${id}`,
      { label, unit, decimals, column: strategy.tone, of: (result: MapResult) => of(result, strategy.id) },
    ]),
  ),
);
