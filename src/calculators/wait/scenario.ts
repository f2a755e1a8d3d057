/** From what the reader sets to what the model takes, and back to words that several parts of this calculator share. */
import { evaluateQueue, type QueueOutcome, type QueueScenario } from '../../model/index.ts';
import type { Values } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { parameters } from './parameters.ts';

export type WaitValues = Values<typeof parameters>;

export function scenarioOf({ load, arrivalCv, processCv, servers, processWeeks }: WaitValues): QueueScenario {
  return { load, servers, processWeeks, arrivalScv: arrivalCv ** 2, processScv: processCv ** 2 };
}

export function evaluate(values: WaitValues): QueueOutcome {
  return evaluateQueue(scenarioOf(values));
}

/** `3.2 orders`, `1 order`. */
export function orders(count: number, format: NumberFormat): string {
  const text = format.significant(count, 3);
  return `${text} ${text === '1' ? 'order' : 'orders'}`;
}

/** `exact`, or how it is not. */
export function trust({ kind }: QueueOutcome): string {
  if (kind.mean === 'approximate') return 'Allen–Cunneen, an approximation';
  return kind.mean === 'exact' ? 'exact' : 'exact for gamma-distributed gaps';
}
