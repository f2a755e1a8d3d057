/**
 * Both ways to keep stock, drawn so that area is stock: a column for each shelf, as wide as its share of demand, as high
 * as its stock against what is expected of it.
 */
import { shelvesOf, type Pooling } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import { units } from './stock-view.ts';
import { feasible, sides, type PoolingValues } from './values.ts';

/** The drawing's own measures: it is stretched to its place. */
export const frame = { width: 100, height: 100 } as const;
/** At least so much is in sight above expectation, and never more than so many times it. */
const ceiling = { least: 1.8, most: 6 } as const;
/** Beyond so many shelves single columns cannot be seen any more. */
const mostGaps = 60;

export interface ShelfPanel {
  readonly id: 'separate' | 'pooled';
  readonly label: string;
  readonly tone: (typeof sides)['separate' | 'pooled']['tone'];
  /** SVG paths: what is expected to sell, what stands by, the gaps between shelves. */
  readonly expected: string;
  readonly standby: string;
  readonly gaps: string;
  readonly words: string;
}

export interface ShelfDrawing {
  readonly title: string;
  /** Where stock equals expected demand, from the top. */
  readonly line: number;
  readonly panels: readonly ShelfPanel[];
}

interface Column {
  readonly width: number;
  readonly height: number;
}

export function shelfDrawing(values: PoolingValues, result: Pooling, format: NumberFormat): ShelfDrawing {
  const shelves = shelvesOf(feasible(values));
  const total = values.versions * values.versionDemand;
  const separate = shelves.separate.flatMap(({ count, law }) => {
    const column = {
      width: (law.mean / total) * frame.width,
      height: Math.max(0, law.quantile(values.service)) / law.mean,
    };
    return Array.from({ length: count }, () => column);
  });
  const pooled = [{ width: frame.width, height: result.pooled.stock / total }];
  const highest = Math.max(...[...separate, ...pooled].map(({ height }) => height));
  const top = Math.min(ceiling.most, Math.max(ceiling.least, 1.05 * highest));
  return {
    title: 'Area is stock; what lies above the line stands by in case more is asked for than expected',
    line: toY(1, top),
    panels: [
      panelOf('separate', separate, result, top, format),
      panelOf('pooled', pooled, result, top, format),
    ],
  };
}

function panelOf(
  id: 'separate' | 'pooled',
  columns: readonly Column[],
  result: Pooling,
  top: number,
  format: NumberFormat,
): ShelfPanel {
  const { stock, safetyStock } = result[id];
  return {
    id,
    ...sides[id],
    expected: boxes(columns, top, ({ height }) => [0, Math.min(1, height)]),
    standby: boxes(columns, top, ({ height }) => [1, height]),
    gaps: columns.length <= mostGaps ? gapsOf(columns) : '',
    words: `${units(stock, format)} units, ${units(safetyStock, format)} of them safety stock`,
  };
}

function toY(multiple: number, top: number): number {
  return round(frame.height * (1 - Math.min(multiple, top) / top));
}

function boxes(
  columns: readonly Column[],
  top: number,
  ends: (column: Column) => readonly [low: number, high: number],
): string {
  let x = 0;
  return columns
    .map((column) => {
      const [low, high] = ends(column);
      const left = x;
      x += column.width;
      if (high <= low) return '';
      return `M${round(left)} ${toY(low, top)}V${toY(high, top)}H${round(x)}V${toY(low, top)}z`;
    })
    .join('');
}

function gapsOf(columns: readonly Column[]): string {
  let x = 0;
  return columns
    .slice(0, -1)
    .map(({ width }) => `M${round((x += width))} 0V${frame.height}`)
    .join('');
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
