import type { SeasonOutcome, SeasonOutcomes } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';
import { strategies } from '../shared/strategies.ts';

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  of(outcome: SeasonOutcome, outcomes: SeasonOutcomes): number | null;
}

const units = { unit: 'units', decimals: 0 };
const money = { unit: 'currency', decimals: 0 };
const share = { unit: 'share', decimals: 3 };

/** Where nothing is committed there is nothing to run out of. */
function committed(of: (outcome: SeasonOutcome) => number | null): Measure['of'] {
  return (outcome) => (outcome.items > 0 ? of(outcome) : null);
}

const measures: readonly Measure[] = [
  { id: 'items', label: 'Items committed', unit: 'count', decimals: 0, of: ({ items }) => items },
  {
    id: 'criticalRatio',
    label: 'Critical ratio',
    ...share,
    of: committed((outcome) => outcome.criticalRatio),
  },
  { id: 'committed', label: 'Committed before the season', ...units, of: ({ committed: all }) => all },
  { id: 'investment', label: 'Money committed', ...money, of: ({ investment }) => investment },
  {
    id: 'inStock',
    label: 'Item lasts the season',
    ...share,
    of: committed(({ inStock }) => inStock),
  },
  { id: 'sales', label: 'Sold', ...units, of: ({ sales }) => sales },
  { id: 'leftovers', label: 'Left over', ...units, of: ({ leftovers }) => leftovers },
  { id: 'turnedAway', label: 'Turned away, sold out', ...units, of: ({ turnedAway }) => turnedAway },
  { id: 'walkedAway', label: 'Not willing to wait', ...units, of: ({ walkedAway }) => walkedAway },
  { id: 'markdowns', label: 'Lost on leftovers', ...money, of: ({ missed }) => missed.leftovers },
  { id: 'profit', label: 'Expected profit', ...money, of: ({ profit }) => profit },
  {
    id: 'shareOfPerfect',
    label: 'Of a perfect forecast’s profit',
    ...share,
    of: ({ profit }, { perfectProfit }) => (perfectProfit > 0 ? profit / perfectProfit : null),
  },
];

export const outputs: Readonly<Record<string, Output<SeasonOutcomes>>> = Object.fromEntries(
  measures.flatMap(({ id, label, unit, decimals, of }) =>
    strategies.map((strategy) => [
      `${strategy.id}.${id}`,
      {
        label,
        unit,
        decimals,
        column: strategy.tone,
        of: (outcomes: SeasonOutcomes) => of(outcomes[strategy.id], outcomes),
      },
    ]),
  ),
);
