/** Reports and events as rows of text, the first being the heading: the same characters on every machine. */
import type { Estimate } from './estimate.ts';
import type { FactoryEvent } from './event.ts';
import type { LaneReport, SimulationReport } from './report.ts';
import type { QuantileEstimate } from './wait-law.ts';

export type Row = readonly string[];

/** One row for each strategy and measure: value and the ends of its 95 % interval, empty while the run is too short. */
export function reportRows({ lanes }: SimulationReport): readonly Row[] {
  return [['strategy', 'measure', 'value', 'low', 'high'], ...lanes.flatMap(laneRows)];
}

function laneRows({ strategy, cost, wait, stock, lost }: LaneReport): readonly Row[] {
  const estimates: readonly (readonly [string, Estimate])[] = [
    ['holding cost per unit', cost.holding],
    ['obsolescence cost per unit', cost.obsolescence],
    ['waiting cost per unit', cost.waiting],
    ['total cost per unit', cost.total],
    ['mean wait, weeks', wait.mean],
    ['share served at once', wait.servedAtOnce],
    ['share that found stock', stock.fillRate],
    ['units in stock', stock.onHand],
    ['share lost', lost],
  ];
  const quantiles: readonly (readonly [string, QuantileEstimate])[] = [
    ['median wait, weeks', wait.median],
    ['95th percentile of the wait, weeks', wait.p95],
  ];
  return [
    ...estimates.map(([name, { value, halfWidth }]) => [
      strategy,
      name,
      write(value),
      halfWidth === null ? '' : write(value - halfWidth),
      halfWidth === null ? '' : write(value + halfWidth),
    ]),
    ...quantiles.map(([name, { value, low, high }]) => [
      strategy,
      name,
      write(value),
      low === null ? '' : write(low),
      high === null ? '' : write(high),
    ]),
  ];
}

export const eventColumns = [
  'week',
  'event',
  'order',
  'unit',
  'units',
  'version',
  'part',
  'shelf',
  'line',
  'customer',
  'wait',
] as const;

/** One row for an event, under `eventColumns`; what does not apply is left empty. */
export function eventRow(event: FactoryEvent): Row {
  const cells: Readonly<Record<string, unknown>> = {
    ...event,
    week: write(event.week),
    event: event.kind,
    shelf: 'point' in event ? event.point : undefined,
    wait: 'wait' in event ? write(event.wait) : undefined,
  };
  return eventColumns.map((column) => {
    const cell = cells[column];
    return typeof cell === 'number' || typeof cell === 'string' ? String(cell) : '';
  });
}

/** Nine digits: more than any run can know, and fewer than machines could disagree about. */
function write(value: number): string {
  return String(Number(value.toPrecision(9)));
}
