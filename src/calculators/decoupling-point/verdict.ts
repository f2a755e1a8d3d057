/** Whether customers will wait as long as the chosen position makes them, and which position leaves least to a forecast. */
import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { Sentence } from '../shared/view.ts';
import type { Point } from './points.ts';
import type { LineResult } from './supply-line.ts';

export function verdict(result: LineResult, format: NumberFormat): Sentence {
  const { chosen, patienceWeeks } = result;
  const wait = chosen.waitWeeks === 0 ? 'no time' : format.weeks(chosen.waitWeeks);
  const lacking = format.weeks(chosen.waitWeeks - patienceWeeks);
  return [
    'With ',
    named(chosen.point),
    chosen.feasible
      ? ` customers wait ${wait}, within their patience of ${format.weeks(patienceWeeks)}. `
      : ` customers wait ${wait}, ${lacking} longer than they accept. `,
    ...advice(result, format),
  ];
}

function advice({ chosen, furthest, all }: LineResult, format: NumberFormat): Sentence {
  const here = all.findIndex(({ point }) => point.id === chosen.point.id);
  const there = all.findIndex(({ point }) => point.id === furthest.point.id);
  const left = `${format.weeks(furthest.forecastWeeks)} of work ${furthest.forecastWeeks === 0 ? 'would run' : 'run'} on a forecast`;
  if (here === there && furthest.forecastWeeks === 0)
    return ['Nothing has to be made, bought or forecast before the order.'];
  if (here === there)
    return [`No earlier point keeps that promise: ${left}, with ${chosen.point.stock} in stock.`];
  if (here > there)
    return [
      'The order could enter earlier: with ',
      named(furthest.point),
      ` only ${format.weeks(furthest.forecastWeeks)} of work would run on a forecast, not ${format.weeks(chosen.forecastWeeks)}.`,
    ];
  return [
    'The earliest point they accept is ',
    named(furthest.point),
    `: ${format.weeks(furthest.forecastWeeks)} of work on a forecast, with ${furthest.point.stock} in stock.`,
  ];
}

export function named({ name, tone }: Point, capital = false): Sentence[number] {
  return { text: capital ? capitalized(name) : name, tone };
}
