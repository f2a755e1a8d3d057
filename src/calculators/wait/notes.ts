/** How far the numbers can be trusted, and what a load of 100% and more means. */
import { lineAfter, type QueueOutcome } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import { orders, scenarioOf, type WaitValues } from './scenario.ts';

export function notes(values: WaitValues, outcome: QueueOutcome, format: NumberFormat): readonly Problem[] {
  return outcome.steady === null ? [overloadNote(values, outcome, format)] : trustNotes(outcome);
}

function overloadNote(values: WaitValues, { growth }: QueueOutcome, format: NumberFormat): Problem {
  const year = orders(lineAfter(scenarioOf(values), 52), format);
  const message =
    growth === 0
      ? `At exactly 100% every lost minute is lost for good: the line has no end to its growth either, only it grows with the square root of time. Starting empty, about ${year} would stand in it after a year.`
      : `Utilization of 100% or more has no steady state, so there is no mean wait to show. Starting empty, about ${year} would stand in line after a year, and more every week. Only fewer orders or more capacity help; less variability does not.`;
  return { parameters: ['load'], message };
}

function trustNotes({ kind }: QueueOutcome): readonly Problem[] {
  const cvs = ['arrivalCv', 'processCv'];
  if (kind.mean === 'approximate')
    return [
      {
        parameters: cvs,
        message: `No exact formula is known for this line (${kind.notation}). The wait is the Allen–Cunneen approximation, and the curve of waiting times an exponential fitted to it.`,
      },
    ];
  if (kind.mean === 'exact for gamma gaps')
    return [
      {
        parameters: ['arrivalCv'],
        message: `Exact if the times between orders follow a gamma law (${kind.notation}); other laws of the same variability give somewhat other waits.`,
      },
    ];
  if (kind.distribution === 'exact for gamma times')
    return [
      {
        parameters: ['processCv'],
        message: `The mean wait is exact whatever the law of process times (${kind.notation}); the curve is exact if they follow a gamma law.`,
      },
    ];
  return [];
}
