import type { NumberFormat } from '../shared/format.ts';
import { capitalized, strategies, type Outcomes } from '../shared/strategies.ts';
import type { LinesView } from '../shared/view.ts';
import { describeRun, type Run } from './finding.ts';

/** The mean wait measured in longer and longer runs, settling (or not) on what the formulas say. */
export function convergenceView(
  runs: readonly Run[],
  outcomes: Outcomes,
  title: string,
  format: NumberFormat,
): LinesView {
  const waits = (id: string): readonly (readonly [number, number])[] =>
    runs.flatMap(({ years, report }) => {
      const lane = report.lanes.find(({ strategy }) => strategy === id);
      return lane && Number.isFinite(lane.wait.mean.value) ? [[years, lane.wait.mean.value] as const] : [];
    });
  const values = strategies.flatMap(({ id }) => [
    outcomes[id].wait.mean,
    ...waits(id).map(([, wait]) => wait),
  ]);
  const last = runs.at(-1) as Run;
  return {
    kind: 'lines',
    name: 'Mean wait, measured against exact',
    title,
    subtitle: 'Mean wait in weeks measured in runs of so many years; dotted: what the formulas say',
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
      label: 'mean wait',
      unit: 'weeks',
      min: Math.min(0, ...values),
      max: Math.max(...values),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    series: strategies.map(({ id, name, tone }) => ({
      id,
      label: capitalized(name),
      tone,
      points: waits(id),
    })),
    marks: [],
    levels: strategies.map(({ id, tone }) => ({ y: outcomes[id].wait.mean, tone })),
  };
}
