import { shareOfBest } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { byMagnitude } from '../shared/grid.ts';
import { writeLarge, writeMagnitude } from '../shared/large-number.ts';
import type { LineSeries, LinesView } from '../shared/view.ts';
import { share, type VarietyResult, type VarietyValues } from './scenario.ts';

const gridPoints = 48;
/** Nobody keeps more than this on a shelf. */
const longestShelf = 1e9;

/** How much of demand a shelf of the best n products serves. */
export function coverView(
  { exponent }: VarietyValues,
  result: VarietyResult,
  format: NumberFormat,
): LinesView {
  const { configurations, shelf } = result;
  const end = Math.min(configurations, longestShelf);
  const line = (id: string, label: string, steepness: number): LineSeries => ({
    id,
    label,
    tone: 'ink',
    points: byMagnitude(1, end, end === 1 ? 1 : gridPoints).map(
      (best) => [best, shareOfBest({ versions: configurations, best, exponent: steepness })] as const,
    ),
  });
  return {
    kind: 'lines',
    name: 'Demand covered by the best sellers',
    title: finding(result, format),
    subtitle: 'Share of demand that the n most popular products cover',
    description: `${finding(result, format)}. If all sold alike they would cover ${share(result.shareAlike, format)}.`,
    x: {
      label: 'products on the shelf',
      unit: 'products',
      min: 1,
      max: Math.max(10, end),
      fixed: false,
      scale: 'log',
      format: (value) => writeMagnitude(value, format.locale),
    },
    y: {
      label: 'share of demand',
      unit: 'share',
      min: 0,
      max: 1,
      fixed: true,
      scale: 'linear',
      format: (value) => (value > 0 && value < 0.1 ? share(value, format) : format.percent(value)),
    },
    series: [
      ...(exponent === 0 ? [] : [line('zipf', 'By Zipf’s law', exponent)]),
      line('alike', 'All alike', 0),
    ],
    marks: [
      { kind: 'rule', x: shelf, label: format.number(shelf) },
      ...(exponent === 0
        ? []
        : [
            {
              kind: 'crossover',
              x: shelf,
              y: result.shareZipf,
              label: share(result.shareZipf, format),
            } as const,
          ]),
    ],
  };
}

function finding({ shelf, configurations, shareZipf }: VarietyResult, format: NumberFormat): string {
  const all = writeLarge(configurations, format.locale);
  if (shelf >= configurations) return `A shelf of all ${all} products covers all of demand`;
  const who = shelf === 1 ? 'The best seller' : `The best ${format.number(shelf)}`;
  return `${who} of ${all} products ${shelf === 1 ? 'covers' : 'cover'} ${share(shareZipf, format)} of demand`;
}
