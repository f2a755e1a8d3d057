import { bestMeanWait, vutWait, type QueueOutcome, type QueueScenario } from '../../model/index.ts';
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LinesView, LineSeries, Mark } from '../shared/view.ts';
import { parameters } from './parameters.ts';
import { orders, scenarioOf, type WaitValues } from './scenario.ts';

const points = 56;
/** Loads from 1% to 99.6%, ever closer together where the curve turns up. */
const loads = Array.from({ length: points + 1 }, (_, index) => 1 - 0.99 * (0.004 / 0.99) ** (index / points));

/** Mean wait against utilization: flat for long, then straight up. */
export function hockeyStickView(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const wait = outcome.steady?.meanWait;
  return {
    kind: 'lines',
    name: 'Wait against utilization',
    title: finding(values, outcome, format),
    subtitle: 'Mean wait in line, in weeks, as utilization runs from nothing to everything',
    description: describe(scenario, format),
    x: {
      label: 'utilization',
      unit: 'share of capacity',
      min: 0,
      max: parameters.load.max,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value, 1),
    },
    y: {
      label: 'weeks in line',
      unit: 'weeks',
      min: 0,
      max: Math.max(
        wait === undefined ? waitAt(scenario, 0.97) : Math.max(1.25 * wait, waitAt(scenario, 0.9)),
        scenario.processWeeks,
      ),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    series: seriesOf(scenario, outcome),
    marks: [
      ...(values.load === 1 ? [] : [{ kind: 'rule', x: 1, label: format.percent(1) } as const]),
      { kind: 'rule', x: values.load, label: format.percent(values.load) },
      ...(wait === undefined ? [] : [point(values.load, wait, format)]),
    ],
    absent: (load) =>
      load < 1 ? 'a longer wait than the lines show' : 'no steady state: the line grows without end',
  };
}

/** In the axis' own unit, so that the eye finds it there. */
function point(load: number, wait: number, format: NumberFormat): Mark {
  return { kind: 'crossover', x: load, y: wait, label: `${format.significant(wait)} weeks` };
}

function waitAt(scenario: QueueScenario, load: number): number {
  return bestMeanWait({ ...scenario, load });
}

function seriesOf(scenario: QueueScenario, { kind }: QueueOutcome): readonly LineSeries[] {
  const line = (id: string, label: string, at: (load: number) => number): LineSeries => ({
    id,
    label,
    tone: 'ink',
    points: [
      [0, 0],
      ...loads.map((load) => [load, at(load)] as const),
      ...(clockwork ? [[1, 0] as const] : []),
    ],
  });
  const { arrivalScv, processScv } = scenario;
  const clockwork = arrivalScv + processScv === 0;
  const calmer = { ...scenario, arrivalScv: arrivalScv / 4, processScv: processScv / 4 };
  const vut = (load: number): number => vutWait({ ...scenario, utilization: load });
  const differs = !clockwork && Math.abs(vut(0.8) / waitAt(scenario, 0.8) - 1) > 0.005;
  const name = kind.mean === 'approximate' ? 'Allen–Cunneen' : 'Exact';
  return [
    line('wait', differs ? name : clockwork ? 'No wait' : `${name}, and VUT`, (load) =>
      waitAt(scenario, load),
    ),
    ...(differs ? [line('vut', 'VUT', vut)] : []),
    ...(clockwork ? [] : [line('calmer', 'Half the variability', (load) => waitAt(calmer, load))]),
  ];
}

function finding(
  { load, processWeeks }: WaitValues,
  { steady, growth }: QueueOutcome,
  format: NumberFormat,
): string {
  if (!steady)
    return growth === 0
      ? 'At 100% utilization the line has no end'
      : `Above 100% utilization the line grows by ${orders(growth, format)} a week`;
  if (steady.meanWait === 0) return 'Without variability orders do not wait, even in a busy shop';
  const times = format.significant(steady.meanWait / processWeeks, 2);
  return `At ${format.percent(load)} utilization an order waits ${times} times as long as it is worked on`;
}

function describe(scenario: QueueScenario, format: NumberFormat): string {
  const steps = [0.5, 0.8, 0.9, 0.95].map(
    (load) => `${writeDuration(waitAt(scenario, load), format)} at ${format.percent(load)}`,
  );
  return `The mean wait rises slowly at first and without bound toward 100%: ${steps.join(', ')}.`;
}
