import { lineAfter, type QueueOutcome, type SteadyQueue } from '../../model/index.ts';
import { fromZero, roundEnd } from '../shared/grid.ts';
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { Axis, LinesView } from '../shared/view.ts';
import { orders, scenarioOf, type WaitValues } from './scenario.ts';

const gridPoints = 48;
const overloadWeeks = 52;

/** The whole distribution of waiting; where the line never settles, how it grows instead. */
export function distributionView(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): LinesView {
  return outcome.steady
    ? startedView(values, outcome, outcome.steady, format)
    : growthView(values, outcome, format);
}

function startedView(
  values: WaitValues,
  { kind }: QueueOutcome,
  steady: SteadyQueue,
  format: NumberFormat,
): LinesView {
  const end = roundEnd(Math.max(steady.timeInShopQuantile(0.98), 1.5 * values.processWeeks));
  const sure = kind.distribution === 'approximate' ? 'approximately' : 'exactly';
  const grid = fromZero(end, gridPoints);
  // Constant process times make a jump where the first orders can be finished.
  const finished = [...new Set([...grid, Math.min(end, values.processWeeks)])].sort((a, b) => a - b);
  return {
    kind: 'lines',
    name: 'Orders started and finished within t weeks',
    title: finding(steady, format),
    subtitle: `Share of orders started, and finished, within so many weeks of their arrival, ${sure}`,
    description: describe(steady, format),
    x: { ...axis('weeks after the order', 'weeks', end, format), fixed: true },
    y: {
      label: 'share of orders',
      unit: 'share',
      min: 0,
      max: 1,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value, value > 0 && value < 1 ? 1 : 0),
    },
    series: [
      {
        id: 'started',
        label: 'Started',
        tone: 'ink',
        points: grid.map((weeks) => [weeks, 1 - steady.waitExceeds(weeks)] as const),
      },
      {
        id: 'finished',
        label: 'Finished',
        tone: 'ink',
        points: finished.flatMap((weeks): (readonly [number, number])[] => {
          const share = 1 - steady.timeInShopExceeds(weeks);
          const jumps = values.processCv === 0 && weeks === values.processWeeks;
          return jumps ? [[weeks, 0], [weeks, share]] : [[weeks, share]]; // prettier-ignore
        }),
      },
    ],
    marks: [
      {
        kind: 'rule',
        x: Math.min(end, steady.meanWait),
        label: `mean wait ${format.significant(steady.meanWait)} weeks`,
      },
    ],
  };
}

function axis(label: string, unit: string, max: number, format: NumberFormat): Axis {
  return {
    label,
    unit,
    min: 0,
    max,
    fixed: false,
    scale: 'linear',
    format: (value) => format.significant(value),
  };
}

function finding(steady: SteadyQueue, format: NumberFormat): string {
  const atOnce = format.percent(1 - steady.probabilityOfWait);
  const p95 = writeDuration(steady.timeInShopQuantile(0.95), format);
  return `${atOnce} of orders are started at once; 95% are finished within ${p95}`;
}

function describe(steady: SteadyQueue, format: NumberFormat): string {
  const half = writeDuration(steady.waitQuantile(0.5), format);
  const most = writeDuration(steady.waitQuantile(0.95), format);
  return `Half the orders are started within ${half}, 95% within ${most}; half are finished within ${writeDuration(steady.timeInShopQuantile(0.5), format)}.`;
}

function growthView(values: WaitValues, { growth }: QueueOutcome, format: NumberFormat): LinesView {
  const scenario = scenarioOf(values);
  const year = lineAfter(scenario, overloadWeeks);
  const weeks = fromZero(overloadWeeks, gridPoints);
  const count = format.significant(year, 2);
  return {
    kind: 'lines',
    name: 'How the line grows',
    title: `Starting empty, about ${count} orders stand in line after a year`,
    subtitle: 'Mean orders in line by week: with chance (diffusion approximation), and by the surplus alone',
    description: `The line grows by ${orders(growth, format)} a week in the long run and stands at about ${count} after a year.`,
    x: { ...axis('weeks since the shop was empty', 'weeks', overloadWeeks, format), fixed: true },
    y: axis('orders in line', 'orders', Math.max(year, 1), format),
    series: [
      {
        id: 'line',
        label: 'With chance',
        tone: 'ink',
        points: weeks.map((week) => [week, lineAfter(scenario, week)] as const),
      },
      {
        id: 'surplus',
        label: 'Surplus alone',
        tone: 'ink',
        points: [[0, 0], [overloadWeeks, growth * overloadWeeks]], // prettier-ignore
      },
    ],
    marks: [],
  };
}
