/** What a value means in the reader's world: the line under its slider. */
import { writeDuration } from '../shared/duration.ts';
import type { NumberFormat } from '../shared/format.ts';
import { evaluate, orders, type WaitValues } from './scenario.ts';

type Meaning = (values: WaitValues, format: NumberFormat) => string;

const meanings: Readonly<Record<string, Meaning>> = {
  load: (values, format) => {
    const { arrivalRate, capacity } = evaluate(values);
    return `${orders(arrivalRate, format)} a week arrive; ${format.significant(capacity)} could be finished`;
  },
  arrivalCv: ({ arrivalCv }) => arrivalWords(arrivalCv),
  processCv: ({ processCv }) => processWords(processCv),
  servers: ({ servers }, format) =>
    servers === 1 ? 'One server takes every order' : `${format.number(servers)} servers share one line`,
  processWeeks: ({ processWeeks }, format) =>
    `Without a line an order would be through in ${writeDuration(processWeeks, format)}`,
};

export function meaning(name: string, values: WaitValues, format: NumberFormat): string {
  return meanings[name]?.(values, format) ?? '';
}

function arrivalWords(cv: number): string {
  if (cv === 0) return 'Like clockwork: the same time between any two orders';
  if (cv === 1) return 'At random: customers decide on their own';
  return cv < 1 ? 'Steadier than chance, as with appointments' : 'In bursts: rush and lull';
}

/** The bands are those of Hopp and Spearman, Factory Physics, section 8.3. */
function processWords(cv: number): string {
  if (cv === 0) return 'Every order takes exactly the same time';
  if (cv === 1) return 'As varied as chance: exponential times';
  if (cv < 0.75) return 'Low: pure processing without disturbance';
  return cv <= 1.33 ? 'Moderate: with set-ups and short stops' : 'High: with long breakdowns or rework';
}
