import type { Output } from '../shared/definition.ts';
import { capitalized } from '../shared/strategies.ts';
import { points } from './points.ts';
import type { LineResult } from './supply-line.ts';

const weeks = { unit: 'weeks', decimals: 1 } as const;

const chosen = {
  wait: { label: 'Customer’s wait', ...weeks, of: (result) => result.chosen.waitWeeks },
  slack: {
    label: 'Patience left over (negative: lacking)',
    ...weeks,
    of: (result) => result.patienceWeeks - result.chosen.waitWeeks,
  },
  forecast: { label: 'Made to a forecast', ...weeks, of: (result) => result.chosen.forecastWeeks },
  production: { label: 'Production lead time P', ...weeks, of: (result) => result.productionWeeks },
  ratio: { label: 'P:D ratio', unit: 'ratio', decimals: 2, of: (result) => result.ratio },
  leastShare: {
    label: 'Least share of P to forecast',
    unit: 'share',
    decimals: 3,
    of: (result) => result.leastForecastShare,
  },
  items: {
    label: 'Different items to stock',
    unit: 'count',
    decimals: 0,
    of: (result) => result.chosen.items,
  },
  feasible: {
    label: 'Positions within patience',
    unit: 'count',
    decimals: 0,
    of: (result) => result.all.filter(({ feasible }) => feasible).length,
  },
} as const satisfies Record<string, Output<LineResult>>;

const waits = Object.fromEntries(
  points.map(({ id, name }, index): [string, Output<LineResult>] => [
    `wait.${id}`,
    { label: `${capitalized(name)}: wait`, ...weeks, of: (result) => result.all[index]?.waitWeeks ?? null },
  ]),
);

export const outputs: Readonly<Record<string, Output<LineResult>>> = { ...chosen, ...waits };
