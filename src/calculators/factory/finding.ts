/** What the run comes to, in a sentence. */
import type { SimulationReport } from '../../model/simulation/report.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byCost, capitalized, type Outcomes, type Strategy } from '../shared/strategies.ts';
import type { MeasuredRow } from './measured.ts';

/** Beyond so many standard errors a difference is called out: one in twenty is, by chance alone. */
export const noticeable = 2;

export interface Run {
  readonly report: SimulationReport;
  readonly years: number;
}

export function finding(
  run: Run | null,
  rows: readonly MeasuredRow[],
  outcomes: Outcomes,
  exact: boolean,
  format: NumberFormat,
): string {
  if (run === null)
    return exact
      ? 'What the formulas say; run the factory to check it'
      : 'What the formulas would say; run the factory to see how far off they are';
  const length = run.years === 1 ? 'a year' : `${format.number(run.years)} years`;
  if (!exact) return beyond(run.report, outcomes, length, format);
  const differences = rows.flatMap(({ cells }) => cells.map((cell) => cell?.standardErrors ?? null));
  const known = differences.filter((difference) => difference !== null);
  if (known.length === 0) return `After ${length}: too short to say how sure the measured values are`;
  const outside = known.filter((difference) => Math.abs(difference) > noticeable).length;
  const all = format.number(known.length);
  if (outside === 0)
    return `After ${length} all ${all} measured values agree with the exact ones within two standard errors`;
  return `After ${length} ${format.number(outside)} of ${all} measured values differ from the exact ones by more than two standard errors`;
}

/** With options on: the dearest lesson is what the cheapest strategy of the formulas really costs. */
function beyond(
  { lanes }: SimulationReport,
  outcomes: Outcomes,
  length: string,
  format: NumberFormat,
): string {
  const best = byCost(outcomes)[0] as Strategy;
  const lane = lanes.find(({ strategy }) => strategy === best.id);
  const measured = format.money(lane?.cost.total.value ?? Number.NaN, 2);
  return `After ${length} ${best.name} costs ${measured} a unit; the formulas, which no longer apply, would say ${format.money(outcomes[best.id].cost.total, 2)}`;
}

/** One sentence a strategy, for readers who do not see the picture. */
export function describeRun({ report }: Run, outcomes: Outcomes, format: NumberFormat): string {
  const sentences = byCost(outcomes).map(({ id, name }) => {
    const lane = report.lanes.find(({ strategy }) => strategy === id);
    return `${capitalized(name)}: ${format.weeks(lane?.wait.mean.value ?? Number.NaN)} measured, ${format.weeks(outcomes[id].wait.mean)} by the formulas`;
  });
  return `${sentences.join('. ')}.`;
}
