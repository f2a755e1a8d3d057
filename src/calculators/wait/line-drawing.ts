/** What the drawing of the line shows: orders and servers to count, and Little's law as an area, rate × time = number. */
import type { QueueOutcome, SteadyQueue } from '../../model/index.ts';
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import { roundEnd } from '../shared/grid.ts';
import { parameters } from './parameters.ts';
import { orders, type WaitValues } from './scenario.ts';

export interface LineDrawing {
  readonly title: string;
  /** Orders drawn in line, and whether there are more than fit (or no end of them). */
  readonly waiting: number;
  readonly moreWaiting: boolean;
  readonly servers: number;
  readonly moreServers: boolean;
  /** The area's height and its two widths as shares of the frame; no widths where there is no mean wait. */
  readonly rate: number;
  readonly capacity: number;
  readonly line: number;
  readonly work: number;
  readonly endless: boolean;
  readonly rateLabel: string;
  readonly capacityLabel: string;
  readonly weeksLabel: string;
  /** The two areas as sums. */
  readonly lineSum: string;
  readonly workSum: string;
}

const mostCircles = 17;
/** Where there are more, dots take the last place. */
const serverPlaces = 5;

export function lineDrawing(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): LineDrawing {
  const { load, servers } = values;
  const { arrivalRate, capacity, steady } = outcome;
  return {
    servers: servers > serverPlaces ? serverPlaces - 1 : servers,
    moreServers: servers > serverPlaces,
    rate: load / parameters.load.max,
    capacity: 1 / parameters.load.max,
    rateLabel: `${orders(arrivalRate, format)} a week`,
    capacityLabel: `capacity ${format.significant(capacity)}`,
    ...(steady ? settled(values, outcome, steady, format) : endless(values, outcome, format)),
  };
}

type Rest = Omit<
  LineDrawing,
  'servers' | 'moreServers' | 'rate' | 'capacity' | 'rateLabel' | 'capacityLabel'
>;

function settled(
  { processWeeks, servers, load }: WaitValues,
  { arrivalRate }: QueueOutcome,
  { meanWait, meanTimeInShop, meanInLine, meanInShop }: SteadyQueue,
  format: NumberFormat,
): Rest {
  const end = roundEnd(meanTimeInShop);
  const rate = format.significant(arrivalRate);
  const product = (weeks: number): string => `${rate} a week × ${format.significant(weeks)} weeks`;
  const busy =
    servers === 1
      ? `the server is busy ${format.percent(load)} of the time`
      : `${format.number(servers)} servers`;
  return {
    title: `Little’s law: ${orders(arrivalRate, format)} a week, ${writeDuration(meanTimeInShop, format)} each, make ${orders(meanInShop, format)} in the shop`,
    waiting: Math.min(mostCircles, Math.round(meanInLine)),
    moreWaiting: Math.round(meanInLine) > mostCircles,
    weeksLabel: `${format.significant(end)} weeks in the shop`,
    line: meanWait / end,
    work: processWeeks / end,
    endless: false,
    lineSum: `In line: ${product(meanWait)} = ${orders(meanInLine, format)}`,
    workSum: `In work: ${product(processWeeks)} = ${orders(servers * load, format)}; ${busy}`,
  };
}

function endless(
  { servers, processWeeks }: WaitValues,
  { growth, capacity, arrivalRate }: QueueOutcome,
  format: NumberFormat,
): Rest {
  const growing = growth === 0 ? 'without end' : `by ${orders(growth, format)} a week, without end`;
  return {
    title: `The line grows ${growing}: Little’s law has no time to multiply by`,
    waiting: mostCircles,
    moreWaiting: true,
    weeksLabel: 'weeks in the shop',
    line: 1,
    work: 0,
    endless: true,
    lineSum: `${format.significant(arrivalRate)} a week arrive, ${format.significant(capacity)} a week are finished`,
    workSum: `In work: ${format.significant(capacity)} a week × ${format.significant(processWeeks)} weeks = ${orders(servers, format)}`,
  };
}
