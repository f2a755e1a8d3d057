import { allenCunneenWait, type QueueOutcome, type SteadyQueue } from '../../model/index.ts';
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { Bar, BarsView } from '../shared/view.ts';
import { orders, scenarioOf, type WaitValues } from './scenario.ts';

const parts = [
  { id: 'line', label: 'In line' },
  { id: 'work', label: 'In work' },
] as const;

/** What the formulas say of the same line, side by side; of an overfull shop, what arrives and what can be done. */
export function methodsView(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): BarsView {
  return outcome.steady
    ? formulasView(values, outcome, outcome.steady, format)
    : overloadView(outcome, format);
}

function formulasView(
  values: WaitValues,
  { kind }: QueueOutcome,
  steady: SteadyQueue,
  format: NumberFormat,
): BarsView {
  const bar = (id: string, label: string, wait: number): Bar => ({
    id,
    label,
    tone: 'ink',
    values: [wait, values.processWeeks],
  });
  const best = kind.mean === 'approximate' ? 'Allen–Cunneen' : `Exact, ${kind.notation}`;
  const bars = [
    bar('best', best, steady.meanWait),
    bar('vut', 'VUT equation', steady.vutWait),
    ...(steady.correctedWait === null
      ? []
      : [bar('corrected', 'Krämer, Langenbach-Belz', steady.correctedWait)]),
    ...(values.load < 1 ? [bar('random', 'If all were random', randomWait(values))] : []),
  ];
  return {
    kind: 'bars',
    name: 'Formulas side by side',
    title: finding(steady, kind.mean === 'approximate', format),
    subtitle: 'Mean time in the shop in weeks: in line and in work, by each formula',
    description: `${bars.map(({ label, values: [wait = 0] }) => `${label}: ${writeDuration(wait, format)} in line`).join('. ')}.`,
    x: {
      label: 'weeks in the shop',
      unit: 'weeks',
      min: 0,
      max: Math.max(...bars.map(({ values: [wait = 0, work = 0] }) => wait + work)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    parts,
    bars,
  };
}

/** The same load with random arrivals and exponential times: Erlang's line. */
function randomWait(values: WaitValues): number {
  return allenCunneenWait({ ...scenarioOf(values), utilization: values.load, arrivalScv: 1, processScv: 1 });
}

function finding({ meanWait, vutWait }: SteadyQueue, approximate: boolean, format: NumberFormat): string {
  if (meanWait === 0) return 'Every formula agrees: without variability there is no wait';
  const off = vutWait / meanWait - 1;
  if (Math.abs(off) < 0.0005)
    return approximate
      ? 'Kingman’s formula and the VUT equation are one here, and an approximation'
      : 'Here the VUT equation is exact';
  const other = approximate ? 'Allen–Cunneen' : 'the exact answer';
  return `The VUT equation lies ${format.percent(Math.abs(off), 1)} ${off > 0 ? 'above' : 'below'} ${other}`;
}

function overloadView({ arrivalRate, capacity, growth }: QueueOutcome, format: NumberFormat): BarsView {
  const done = Math.min(arrivalRate, capacity);
  return {
    kind: 'bars',
    name: 'Orders that arrive and orders that can be finished',
    title:
      growth === 0
        ? 'As many orders arrive as can be finished, with no time to catch up'
        : `${orders(growth, format)} a week more arrive than can be finished`,
    subtitle: 'Orders a week: those that can be finished, and those that join the line for good',
    description: `${orders(arrivalRate, format)} a week arrive, ${format.significant(capacity)} can be finished.`,
    x: {
      label: 'orders a week',
      unit: 'orders/week',
      min: 0,
      max: arrivalRate,
      fixed: false,
      scale: 'linear',
      format: (value) => format.significant(value),
    },
    parts: [
      { id: 'finished', label: 'Finished' },
      { id: 'left', label: 'Left over' },
    ],
    bars: [
      { id: 'arrive', label: 'Arrive', tone: 'ink', values: [done, growth] },
      { id: 'capacity', label: 'Can be finished', tone: 'ink', values: [capacity, 0] },
    ],
  };
}
