import { longestRunYears } from '../../model/index.ts';
import type { Problem } from '../shared/definition.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { ScaleResult, ScaleValues } from './scenario.ts';

/** Where a bound holds the best run, and where the reader's run outlives its product. */
export function notes(
  values: ScaleValues,
  { best, rate }: ScaleResult,
  format: NumberFormat,
): readonly Problem[] {
  const lifeSales = rate * 52 * values.productLifeYears;
  return [
    ...(best.bound === 'one'
      ? [
          {
            parameters: ['setupCost'],
            message:
              'Set-ups cost so little beside stock that the best run is a single unit: made when it is ordered, with nothing on the shelf.',
          },
        ]
      : []),
    ...(best.bound === 'longest'
      ? [
          {
            parameters: ['holdingRate'],
            message: `Stock costs next to nothing beside set-ups, so the best run has hardly an end. It is cut off at ${format.number(longestRunYears)} years’ sales.`,
          },
        ]
      : []),
    ...(values.runLength > Math.max(1, lifeSales)
      ? [
          {
            parameters: ['runLength', 'productLifeYears'],
            message: `A run of ${format.number(values.runLength)} is more than a version sells in its whole life, about ${format.significant(lifeSales, 2)} units. The rest would have to be written off, which is not counted here.`,
          },
        ]
      : []),
  ];
}
