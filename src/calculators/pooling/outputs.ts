import type { Pooling, ShelfStock } from '../../model/index.ts';
import type { Output } from '../shared/definition.ts';
import { sides } from './values.ts';

const measures = [
  { id: 'stock', label: 'Stock', of: (stock: ShelfStock) => stock.stock },
  { id: 'safetyStock', label: 'Safety stock', of: (stock: ShelfStock) => stock.safetyStock },
  { id: 'leftovers', label: 'Left over on average', of: (stock: ShelfStock) => stock.leftovers },
  { id: 'short', label: 'Short on average', of: (stock: ShelfStock) => stock.short },
] as const;

const perSide: Readonly<Record<string, Output<Pooling>>> = Object.fromEntries(
  measures.flatMap(({ id, label, of }) =>
    (['separate', 'pooled'] as const).map((side) => [
      `${side}.${id}`,
      {
        label,
        unit: 'units',
        decimals: 1,
        column: sides[side].tone,
        of: (result: Pooling) => of(result[side]),
      },
    ]),
  ),
);

/** Ratios stand in the pooled shelf's column: it is that shelf they are about. */
export const outputs: Readonly<Record<string, Output<Pooling>>> = {
  ...perSide,
  safetyStockRatio: {
    label: 'Safety stock, of the separate shelves’',
    unit: 'share',
    decimals: 3,
    column: sides.pooled.tone,
    of: ({ safetyStockRatio }) => safetyStockRatio,
  },
  mismatchRatio: {
    label: 'Cost of uncertainty, of theirs',
    unit: 'share',
    decimals: 3,
    column: sides.pooled.tone,
    of: ({ mismatchRatio }) => mismatchRatio,
  },
};
