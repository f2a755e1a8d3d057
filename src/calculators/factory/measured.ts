/** What a run measured beside what the formulas say: the cells of the table that the reader watches settle. */
import type { Outcome } from '../../model/index.ts';
import type { Estimate } from '../../model/simulation/estimate.ts';
import type { LaneReport, SimulationReport } from '../../model/simulation/report.ts';
import type { NumberFormat } from '../shared/format.ts';
import { strategies, type Outcomes, type StrategyId } from '../shared/strategies.ts';

/** An estimate with the ends of its 95 % interval, null while the run is too short to have one. */
interface Measured {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: 'money' | 'weeks' | 'share' | 'units';
  /** True where the strategy must keep stock for the measure to exist. */
  readonly ofStock: boolean;
  exact(outcome: Outcome): number;
  measured(lane: LaneReport): Measured;
}

const interval = ({ value, halfWidth }: Estimate): Measured => ({
  value,
  low: halfWidth === null ? null : value - halfWidth,
  high: halfWidth === null ? null : value + halfWidth,
});

// prettier-ignore
const measures: readonly Measure[] = [
  { id: 'holding', label: 'Holding', unit: 'money', ofStock: true, exact: ({ cost }) => cost.holding, measured: ({ cost }) => interval(cost.holding) },
  { id: 'obsolescence', label: 'Obsolescence', unit: 'money', ofStock: true, exact: ({ cost }) => cost.obsolescence, measured: ({ cost }) => interval(cost.obsolescence) },
  { id: 'waiting', label: 'Waiting', unit: 'money', ofStock: false, exact: ({ cost }) => cost.waiting, measured: ({ cost }) => interval(cost.waiting) },
  { id: 'total', label: 'Total cost', unit: 'money', ofStock: false, exact: ({ cost }) => cost.total, measured: ({ cost }) => interval(cost.total) },
  { id: 'fillRate', label: 'Found in stock', unit: 'share', ofStock: true, exact: ({ stock }) => stock.fillRate, measured: ({ stock }) => interval(stock.fillRate) },
  { id: 'meanWait', label: 'Mean wait', unit: 'weeks', ofStock: false, exact: ({ wait }) => wait.mean, measured: ({ wait }) => interval(wait.mean) },
  { id: 'p95', label: '95% wait at most', unit: 'weeks', ofStock: false, exact: ({ wait }) => wait.p95, measured: ({ wait }) => wait.p95 },
  { id: 'onHand', label: 'Stock on hand', unit: 'units', ofStock: true, exact: ({ stock }) => stock.onHand, measured: ({ stock }) => interval(stock.onHand) },
];

export interface MeasuredCell {
  readonly exact: string;
  /** Empty before a run has something to say. */
  readonly measured: string;
  /** Half of the 95 % interval, with its sign; empty while the run is too short. */
  readonly spread: string;
  /** (measured − exact) ÷ standard error; null while unknown. */
  readonly standardErrors: number | null;
}

export interface MeasuredRow {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** One cell for each strategy, null where the measure does not exist. */
  readonly cells: readonly (MeasuredCell | null)[];
}

/** 97.5 % quantile of the normal: turns the half of an interval back into a standard error. */
const normalHalf = 1.959963984540054;

export function measuredRows(
  outcomes: Outcomes,
  report: SimulationReport | null,
  format: NumberFormat,
): readonly MeasuredRow[] {
  return measures.map((measure) => ({
    id: measure.id,
    label: measure.label,
    unit: { money: 'per unit', weeks: 'weeks', share: '', units: 'units' }[measure.unit],
    cells: strategies.map(({ id }) => cellOf(measure, outcomes, laneOf(report, id), id, format)),
  }));
}

function laneOf(report: SimulationReport | null, id: StrategyId): LaneReport | undefined {
  return report?.lanes.find(({ strategy }) => strategy === id);
}

function cellOf(
  measure: Measure,
  outcomes: Outcomes,
  lane: LaneReport | undefined,
  id: StrategyId,
  format: NumberFormat,
): MeasuredCell | null {
  if (measure.ofStock && id === 'mto') return null;
  const exact = measure.exact(outcomes[id]);
  if (!lane) return { exact: write(measure, exact, format), measured: '', spread: '', standardErrors: null };
  const { value, low, high } = measure.measured(lane);
  const half = low === null || high === null ? null : (high - low) / 2;
  return {
    exact: write(measure, exact, format),
    measured: write(measure, value, format),
    spread: half === null ? '' : `± ${write(measure, half, format)}`,
    standardErrors: half === null || half <= 0 ? null : (value - exact) / (half / normalHalf),
  };
}

function write({ unit }: Measure, value: number, format: NumberFormat): string {
  if (unit === 'money') return format.money(value, 2);
  if (unit === 'share') return format.percent(value, 1);
  return format.number(value, unit === 'weeks' ? 3 : 1);
}
