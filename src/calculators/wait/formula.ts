/** The formulas with the reader's own numbers put in. */
import type { QueueOutcome, SteadyQueue } from '../../model/index.ts';
import type { FormulaStep } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { orders, type WaitValues } from './scenario.ts';

type Write = (value: number) => string;

export function formula(
  values: WaitValues,
  outcome: QueueOutcome,
  format: NumberFormat,
): readonly FormulaStep[] {
  const n: Write = (value) => format.significant(value, 4);
  const { steady } = outcome;
  return [
    ...rateSteps(values, outcome, n, format),
    ...(steady && values.load < 1 ? waitSteps(values, outcome, steady, n) : []),
    ...(steady ? littleSteps(outcome, steady, n, format) : []),
  ];
}

function rateSteps(
  { load, servers, processWeeks }: WaitValues,
  { capacity, arrivalRate, steady, growth }: QueueOutcome,
  n: Write,
  format: NumberFormat,
): readonly FormulaStep[] {
  return [
    {
      quantity: 'Capacity',
      formula: 'c / τ',
      numbers: `${n(servers)} / ${n(processWeeks)}`,
      result: `${n(capacity)} orders a week`,
    },
    {
      quantity: 'Arrivals',
      formula: 'λ = ρ · c / τ',
      numbers: `${n(load)} · ${n(capacity)}`,
      result: `${n(arrivalRate)} orders a week`,
    },
    ...(steady
      ? []
      : [
          {
            quantity: 'Growth of the line',
            formula: 'λ − c/τ',
            numbers: `${n(arrivalRate)} − ${n(capacity)}`,
            result: `${orders(growth, format)} a week`,
          },
        ]),
  ];
}

function waitSteps(
  { load, servers, processWeeks, arrivalCv, processCv }: WaitValues,
  { kind }: QueueOutcome,
  steady: SteadyQueue,
  n: Write,
): readonly FormulaStep[] {
  const variability = (arrivalCv ** 2 + processCv ** 2) / 2;
  const one = servers === 1;
  const power = Math.sqrt(2 * (servers + 1)) - 1;
  const utilization = load ** power / (servers * (1 - load));
  return [
    {
      quantity: 'V, variability',
      formula: '(cₐ² + cₛ²) / 2',
      numbers: `(${n(arrivalCv)}² + ${n(processCv)}²) / 2`,
      result: n(variability),
    },
    {
      quantity: 'U, utilization',
      formula: one ? 'ρ / (1 − ρ)' : 'ρ^(√(2(c + 1)) − 1) / (c(1 − ρ))',
      numbers: one
        ? `${n(load)} / (1 − ${n(load)})`
        : `${n(load)}^${n(power)} / (${n(servers)}(1 − ${n(load)}))`,
      result: n(utilization),
    },
    {
      quantity: 'Mean wait by VUT',
      formula: 'V · U · τ',
      numbers: `${n(variability)} · ${n(utilization)} · ${n(processWeeks)}`,
      result: `${n(steady.vutWait)} weeks`,
    },
    bestStep({ load, servers, processWeeks }, kind.notation, variability, steady, n),
  ];
}

function bestStep(
  { load, servers, processWeeks }: Pick<WaitValues, 'load' | 'servers' | 'processWeeks'>,
  notation: string,
  variability: number,
  steady: SteadyQueue,
  n: Write,
): FormulaStep {
  const result = `${n(steady.meanWait)} weeks`;
  if (notation === 'GI/M/1' || notation === 'D/M/1') {
    const root = n(steady.probabilityOfWait);
    const numbers = `${root} · ${n(processWeeks)} / (1 − ${root})`;
    return {
      quantity: `Mean wait, exact (${notation})`,
      formula: 'σ · τ / (1 − σ), σ = A*((1 − σ)/τ)',
      numbers,
      result,
    };
  }
  const numbers = `${n(variability)} · ${n(waitChance(load, servers, steady))} · ${n(processWeeks)} / (${n(servers)}(1 − ${n(load)}))`;
  return { quantity: `Mean wait (${notation})`, formula: 'V · C(c, cρ) · τ / (c(1 − ρ))', numbers, result };
}

/** Erlang's chance of waiting; for one server it is the utilization. */
function waitChance(load: number, servers: number, { probabilityOfWait }: SteadyQueue): number {
  return servers === 1 ? load : probabilityOfWait;
}

function littleSteps(
  { arrivalRate }: QueueOutcome,
  { meanWait, meanTimeInShop, meanInLine, meanInShop }: SteadyQueue,
  n: Write,
  format: NumberFormat,
): readonly FormulaStep[] {
  return [
    {
      quantity: 'Orders in line, by Little’s law',
      formula: 'λ · W',
      numbers: `${n(arrivalRate)} · ${n(meanWait)}`,
      result: orders(meanInLine, format),
    },
    {
      quantity: 'Orders in the shop',
      formula: 'L = λ · (W + τ)',
      numbers: `${n(arrivalRate)} · ${n(meanTimeInShop)}`,
      result: orders(meanInShop, format),
    },
  ];
}
