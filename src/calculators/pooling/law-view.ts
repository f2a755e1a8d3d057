import { pooling, squareRootLaw, type Pooling } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LinesView } from '../shared/view.ts';
import { units } from './stock-view.ts';
import { feasible, ruleOfThumb, sides, type PoolingValues } from './values.ts';

/** Ends of the axis: it holds still until the number of versions leaves the frame. */
const ends = [10, 20, 50, 100, 200, 500, 1000] as const;

/** Safety stock as versions are added: straight for separate shelves, a root for the pooled one – if the law holds. */
export function lawView(values: PoolingValues, result: Pooling, format: NumberFormat): LinesView {
  const end = ends.find((candidate) => candidate >= 1.2 * values.versions) ?? 1000;
  const points = counts(values, end).map((versions) => {
    const { separate, pooled } = pooling(feasible({ ...values, versions }));
    return { versions, separate: separate.safetyStock, pooled: pooled.safetyStock };
  });
  const all = points.flatMap(({ separate, pooled }) => [separate, pooled]);
  return {
    kind: 'lines',
    name: 'The square-root law',
    title: finding(values, result, format),
    subtitle: 'Safety stock of all versions together, as versions are added',
    description: `With ${format.number(values.versions)} versions separate shelves take ${units(result.separate.safetyStock, format)} units of safety stock, one shelf ${units(result.pooled.safetyStock, format)}; the law says ${units(result.separate.safetyStock * squareRootLaw(values.versions), format)}.`,
    x: {
      label: 'versions',
      unit: 'versions',
      min: 1,
      max: end,
      fixed: true,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    y: {
      label: 'safety stock, units',
      unit: 'units',
      min: Math.min(0, ...all),
      max: Math.max(...all, 1e-6),
      fixed: false,
      scale: 'linear',
      format: (value) => units(value, format),
    },
    // The rule lies underneath: where it holds, the pooled line runs along it.
    series: [
      {
        id: 'law',
        label: ruleOfThumb,
        tone: 'ink',
        points: points.map(
          ({ versions, separate }) => [versions, separate * squareRootLaw(versions)] as const,
        ),
      },
      ...(['separate', 'pooled'] as const).map((side) => ({
        id: side,
        ...sides[side],
        points: points.map((point) => [point.versions, point[side]] as const),
      })),
    ],
    marks: [{ kind: 'rule', x: values.versions, label: format.number(values.versions) }],
  };
}

/** Unequal counted versions are solved one by one: fewer points where there are many of them. */
export function gridPoints({ family, inequality, versions }: PoolingValues, most: number): number {
  if (family === 'normal' || inequality === 0) return most;
  return Math.round(Math.min(most, Math.max(6, 3000 / versions)));
}

function counts(values: PoolingValues, end: number): readonly number[] {
  const points = gridPoints({ ...values, versions: end }, 40);
  const even = Array.from({ length: points + 1 }, (_, index) => 1 + (index * (end - 1)) / points);
  return [...new Set([...even.map(Math.round), values.versions])].sort((one, other) => one - other);
}

function finding({ versions }: PoolingValues, { safetyStockRatio }: Pooling, format: NumberFormat): string {
  const law = format.percent(squareRootLaw(versions));
  if (safetyStockRatio === null) return 'There is no safety stock to compare';
  const ratio = format.percent(safetyStockRatio);
  if (ratio === law) return `The square-root law holds: one shelf takes ${ratio} of the safety stock`;
  return `One shelf takes ${ratio} of the safety stock, where the square-root law says ${law}`;
}
