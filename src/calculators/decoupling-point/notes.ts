import type { Problem } from '../shared/definition.ts';
import type { LineResult, LineValues } from './supply-line.ts';

/** What a reader should know about a result that is right but may surprise. */
export function notes(values: LineValues, result: LineResult): readonly Problem[] {
  return [
    ...(values.patienceWeeks > 0
      ? []
      : [
          {
            parameters: ['patienceWeeks'],
            message:
              'Nobody waits at all, so the P:D ratio has no bound, and only positions whose remaining stages take no time are left.',
          },
        ]),
    ...(result.all.every(({ waitWeeks }) => waitWeeks === 0)
      ? [
          {
            parameters: [
              'engineeringWeeks',
              'supplyWeeks',
              'fabricationWeeks',
              'assemblyWeeks',
              'deliveryWeeks',
            ],
            message: 'Every stage takes no time, so it does not matter where the order enters.',
          },
        ]
      : []),
  ];
}
