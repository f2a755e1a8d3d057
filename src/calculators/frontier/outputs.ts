import type { Plan } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';
import { strategies } from '../shared/strategies.ts';
import type { FrontierResult } from './result.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  of(plans: readonly Plan[]): number | null;
}

function least(plans: readonly Plan[]): Plan | undefined {
  return [...plans].sort((a, b) => a.outcome.cost.total - b.outcome.cost.total)[0];
}

/** Of each strategy: its least-cost level, and how much of its curve stands on the frontier. */
const measures: readonly Measure[] = [
  {
    id: 'total',
    label: 'Least total cost',
    unit: 'currency/unit',
    decimals: 2,
    of: (plans) => least(plans)?.outcome.cost.total ?? null,
  },
  {
    id: 'baseStock',
    label: 'Base-stock there',
    unit: 'units',
    decimals: 0,
    of: (plans) => least(plans)?.outcome.stock.baseStock ?? null,
  },
  {
    id: 'fillRate',
    label: 'Found in stock there',
    unit: 'share',
    decimals: 3,
    of: (plans) => least(plans)?.outcome.stock.fillRate ?? null,
  },
  {
    id: 'meanWait',
    label: 'Mean wait there',
    unit: 'weeks',
    decimals: 2,
    of: (plans) => least(plans)?.outcome.wait.mean ?? null,
  },
  {
    id: 'p95Wait',
    label: '95% wait at most',
    unit: 'weeks',
    decimals: 2,
    of: (plans) => least(plans)?.outcome.wait.p95 ?? null,
  },
  { id: 'levels', label: 'Plans drawn', unit: 'count', decimals: 0, of: (plans) => plans.length },
  {
    id: 'efficient',
    label: 'Plans nobody beats',
    unit: 'count',
    decimals: 0,
    of: (plans) => plans.filter(({ dominated }) => !dominated).length,
  },
];

function plansOf({ frontier }: FrontierResult, id: 'mts' | 'ato' | 'mto'): readonly Plan[] {
  return id === 'mto' ? [frontier.mto] : frontier[id];
}

export const outputs: Readonly<Record<string, Output<FrontierResult>>> = Object.fromEntries(
  measures.flatMap(({ id, label, unit, decimals, of }) =>
    strategies.map((strategy) => [
      `${strategy.id}.${id}`,
      {
        label,
        unit,
        decimals,
        column: strategy.tone,
        of: (result: FrontierResult) => of(plansOf(result, strategy.id)),
      },
    ]),
  ),
);
