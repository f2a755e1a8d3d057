import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Outcomes, type StrategyId } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';
import { describeRun, type Run } from './finding.ts';

/** Hardly any wait is no measure to be some percent off. */
const leastWait = 1e-6;

/** How far the mean wait of longer and longer runs is off the exact one: settling on zero, or not. */
export function convergenceView(runs: readonly Run[], outcomes: Outcomes, format: NumberFormat): LinesView {
  const last = runs.at(-1) as Run;
  const compared = strategies.filter(({ id }) => outcomes[id].wait.mean > leastWait);
  const series = compared.map(({ id, name, tone }) => ({
    id,
    label: capitalized(name),
    tone,
    points: runs.flatMap((run) => {
      const off = differenceOf(run, outcomes, id);
      return Number.isFinite(off) ? [[run.years, off] as const] : [];
    }),
  }));
  const farthest = Math.max(0.01, ...series.flatMap(({ points }) => points.map(([, off]) => Math.abs(off))));
  return {
    kind: 'lines',
    name: 'Mean wait, measured against exact',
    title: titleOf(last, outcomes, format),
    subtitle: 'Mean wait measured in runs of so many years, above or below what the formulas say',
    description: describeRun(last, outcomes, format),
    x: {
      label: 'years run',
      unit: 'years',
      min: 1,
      max: Math.max(10, last.years),
      fixed: true,
      scale: 'log',
      format: (value) => format.number(value),
    },
    y: {
      label: 'off the exact mean wait',
      unit: 'share of it',
      min: -farthest,
      max: farthest,
      fixed: false,
      scale: 'linear',
      format: (value) => format.percent(value, Math.abs(value) < 0.1 ? 1 : 0),
    },
    series,
    marks: [],
    levels: [{ y: 0, tone: 'ink' }],
  };
}

function differenceOf({ report }: Run, outcomes: Outcomes, id: StrategyId): number {
  const lane = report.lanes.find(({ strategy }) => strategy === id);
  return lane ? lane.wait.mean.value / outcomes[id].wait.mean - 1 : Number.NaN;
}

function titleOf(run: Run, outcomes: Outcomes, format: NumberFormat): string {
  const parts = strategies.flatMap(({ id, name }) => {
    const off = differenceOf(run, outcomes, id);
    if (!(outcomes[id].wait.mean > leastWait) || !Number.isFinite(off)) return [];
    return [`${format.percent(Math.abs(off), 1)} with ${name}`];
  });
  const length = run.years === 1 ? 'a year' : `${format.number(run.years)} years`;
  return parts.length === 0
    ? `In ${length} hardly anybody waits`
    : `After ${length} the mean wait is off by ${format.list(parts)}`;
}
