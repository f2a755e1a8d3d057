/** The opening firm computed by another method, as docs/model.md prints it, beside what the model gives now. */
import { strategies, type StrategyId } from '../../calculators/shared/strategies.ts';
import { defaultScenario, evaluateStrategies, type Outcome } from '../../model/index.ts';

const files = import.meta.glob<string>('/docs/model.md', { query: '?raw', import: 'default', eager: true });
const [text = ''] = Object.values(files);

/** The columns of that table, in its order. */
const measures: readonly (readonly [name: string, of: (outcome: Outcome) => number])[] = [
  ['Base-stock of an item, units', ({ stock }) => stock.baseStock],
  ['Fill rate', ({ stock }) => stock.fillRate],
  ['Mean wait, weeks', ({ wait }) => wait.mean],
  ['Median wait, weeks', ({ wait }) => wait.median],
  ['95th percentile of the wait, weeks', ({ wait }) => wait.p95],
  ['Stock on hand, units', ({ stock }) => stock.onHand],
  ['Production, $ a unit', ({ cost }) => cost.production],
  ['Holding, $ a unit', ({ cost }) => cost.holding],
  ['Obsolescence, $ a unit', ({ cost }) => cost.obsolescence],
  ['Waiting, $ a unit', ({ cost }) => cost.waiting],
  ['Total cost, $ a unit', ({ cost }) => cost.total],
];

export interface CheckValue {
  readonly measure: string;
  readonly other: number;
  readonly model: number;
  /** As many as the other method printed. */
  readonly decimals: number;
}

export interface CheckedStrategy {
  readonly strategy: (typeof strategies)[number];
  readonly values: readonly CheckValue[];
}

function cellsOf(id: StrategyId): readonly string[] {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`| ${id.toUpperCase()} |`));
  if (!line) throw new Error(`docs/model.md has no check values for ${id}.`);
  return line
    .split('|')
    .slice(2, -1)
    .map((cell) => cell.trim());
}

const outcomes = evaluateStrategies(defaultScenario);

export const checkedStrategies: readonly CheckedStrategy[] = strategies.map((strategy) => ({
  strategy,
  values: cellsOf(strategy.id).flatMap((cell, index) => {
    const [measure, of] = measures[index] ?? [];
    if (!measure || !of || cell === '–') return [];
    const decimals = cell.split('.')[1]?.length ?? 0;
    return [{ measure, other: Number(cell), model: of(outcomes[strategy.id]), decimals }];
  }),
}));
