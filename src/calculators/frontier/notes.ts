/** What a reader should know about a picture that is right but may surprise. */
import { demandCvFloor } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { FrontierResult, FrontierValues } from './result.ts';

export function notes(
  { demandCv, demandRate, measure, longestWait }: FrontierValues,
  { frontier, promised }: FrontierResult,
  format: NumberFormat,
): readonly Problem[] {
  const floor = demandCvFloor(demandRate);
  const thinned = [frontier.mts, frontier.ato].some(
    (levels) => (levels.at(-1)?.outcome.stock.baseStock ?? 0) > levels.length,
  );
  return [
    ...(demandCv < floor
      ? [
          {
            parameters: ['demandCv'],
            message: `Demand volatility counts as ${format.percent(floor, 1)}: at ${format.significant(demandRate)} units a week, customers who decide on their own already make demand that volatile.`,
          },
        ]
      : []),
    ...(thinned
      ? [
          {
            parameters: ['demandRate'],
            message:
              'There are thousands of stock levels here: the picture shows some 160 of them, evenly spread, and the one that costs least.',
          },
        ]
      : []),
    ...(longestWait !== null && !promised
      ? [
          {
            parameters: ['longestWait'],
            message: `No stock level drawn keeps that wait${measure === 'p95' ? ' for 95% of customers' : ' on average'}. Allow a longer one, or shorten fabrication or assembly.`,
          },
        ]
      : []),
  ];
}
