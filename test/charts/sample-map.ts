/** A map whose borders are known: three planes over the unit square. */
import type { Axis, MapContender, MapView } from '../../src/calculators/shared/view.ts';

const oneDecimal = (value: number): string => value.toFixed(1);
const side = (label: string): Axis => ({
  label,
  unit: 'units',
  min: 0,
  max: 1,
  fixed: true,
  scale: 'linear',
  format: oneDecimal,
});

export const ends = Array.from({ length: 11 }, (_, index) => index / 10);

/** A field over the grid, row by row from the foot. */
export function fieldFrom(height: (x: number, y: number) => number): number[] {
  return ends.flatMap((y) => ends.map((x) => height(x, y)));
}

const contender = (
  id: string,
  label: string,
  tone: MapContender['tone'],
  height: (x: number, y: number) => number,
): MapContender => ({
  id,
  label,
  short: id.toUpperCase(),
  tone,
  score: fieldFrom(height),
  barred: null,
  detail: fieldFrom((x, y) => x + y),
});

/** Make to stock wins left of x = 0.35, make to order right of x = 0.75, assemble to order between them. */
export const planes: readonly MapContender[] = [
  contender('mts', 'Make to stock', 'makeToStock', (x) => 10 + 4 * (x - 0.35)),
  contender('ato', 'Assemble to order', 'assembleToOrder', () => 10),
  contender('mto', 'Make to order', 'makeToOrder', (x) => 10 + 4 * (0.75 - x)),
];

export const sampleMap: MapView = {
  kind: 'map',
  name: 'Who wins where',
  title: 'Assemble to order wins in the middle',
  subtitle: 'Color and name: who costs least',
  description: 'Three upright stripes.',
  x: side('versions'),
  y: side('volatility'),
  columns: ends,
  rows: ends,
  contenders: planes,
  leads: [0.003, 0.01, 0.03, 0.1],
  score: { label: 'cost', unit: 'currency/unit', format: (value) => `$${value.toFixed(2)}` },
  detail: { label: 'Mean wait', unit: 'weeks', rounds: [0.5, 1, 1.5], format: (value) => `${value} weeks` },
  contours: false,
  nobody: 'Nobody is fast enough',
  point: { x: 0.5, y: 0.5 },
};
