import type { Outcome } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';
import { strategies, type Outcomes } from '../shared/strategies.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  of(outcome: Outcome): number | null;
}

const money = { unit: 'currency/unit', decimals: 2 };
const weeks = { unit: 'weeks', decimals: 2 };

/** The rows of the result table. Stock figures do not exist where nothing is stocked. */
const measures: readonly Measure[] = [
  { id: 'production', label: 'Production', ...money, of: ({ cost }) => cost.production },
  { id: 'holding', label: 'Holding', ...money, of: ({ cost }) => cost.holding },
  { id: 'obsolescence', label: 'Obsolescence', ...money, of: ({ cost }) => cost.obsolescence },
  { id: 'waiting', label: 'Waiting', ...money, of: ({ cost }) => cost.waiting },
  { id: 'misfit', label: 'Misfit', ...money, of: ({ cost }) => cost.misfit },
  { id: 'total', label: 'Total cost', ...money, of: ({ cost }) => cost.total },
  { id: 'meanWait', label: 'Mean wait', ...weeks, of: ({ wait }) => wait.mean },
  { id: 'medianWait', label: 'Half wait at most', ...weeks, of: ({ wait }) => wait.median },
  { id: 'p95Wait', label: '95% wait at most', ...weeks, of: ({ wait }) => wait.p95 },
  {
    id: 'servedAtOnce',
    label: 'Served at once',
    unit: 'share',
    decimals: 3,
    of: ({ wait }) => wait.servedAtOnce,
  },
  { id: 'points', label: 'Stock points', unit: 'count', decimals: 0, of: stocked(({ points }) => points) },
  {
    id: 'baseStock',
    label: 'Base-stock at each',
    unit: 'units',
    decimals: 0,
    of: stocked(({ baseStock }) => baseStock),
  },
  {
    id: 'fillRate',
    label: 'Found in stock',
    unit: 'share',
    decimals: 3,
    of: stocked(({ fillRate }) => fillRate),
  },
  { id: 'onHand', label: 'Stock on hand', unit: 'units', decimals: 1, of: ({ stock }) => stock.onHand },
  {
    id: 'stockValue',
    label: 'Value of the stock',
    unit: 'currency',
    decimals: 0,
    of: ({ stock }) => stock.value,
  },
  { id: 'turns', label: 'Stock turns', unit: '1/year', decimals: 1, of: stocked(({ turns }) => turns) },
];

export const outputs: Readonly<Record<string, Output<Outcomes>>> = Object.fromEntries(
  measures.flatMap(({ id, label, unit, decimals, of }) =>
    strategies.map((strategy) => [
      `${strategy.id}.${id}`,
      { label, unit, decimals, column: strategy.tone, of: (outcomes: Outcomes) => of(outcomes[strategy.id]) },
    ]),
  ),
);

function stocked(of: (stock: Outcome['stock']) => number | null): (outcome: Outcome) => number | null {
  return ({ stock }) => (stock.points > 0 && stock.baseStock > 0 ? of(stock) : null);
}
