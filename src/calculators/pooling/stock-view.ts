import { squareRootLaw, type Pooling } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { BarsView } from '../shared/view.ts';
import { sides, type PoolingValues } from './values.ts';

const parts = [
  { id: 'expected', label: 'Expected demand' },
  { id: 'safety', label: 'Safety stock' },
] as const;

/** The stock that gives the service: what will probably be asked for, and what stands by in case it is more. */
export function stockView(values: PoolingValues, result: Pooling, format: NumberFormat): BarsView {
  const demand = values.versions * values.versionDemand;
  const bars = (['separate', 'pooled'] as const).map((side) => {
    const { stock } = result[side];
    const expected = Math.min(demand, stock);
    return { id: side, ...sides[side], values: [expected, Math.max(0, stock - expected)] };
  });
  return {
    kind: 'bars',
    name: 'Stock',
    title: finding(values, result, format),
    subtitle: `Units that last in ${format.percent(values.service, 1)} of cycles`,
    description: `Separate shelves hold ${counted(result.separate.stock, format)}, ${units(result.separate.safetyStock, format)} of them safety stock; one shelf for all holds ${units(result.pooled.stock, format)}, ${units(result.pooled.safetyStock, format)} of them safety stock. The square-root law leaves ${format.percent(squareRootLaw(values.versions), 1)} of the safety stock.`,
    x: {
      label: 'units in stock',
      unit: 'units',
      min: 0,
      max: Math.max(result.separate.stock, result.pooled.stock, 1),
      fixed: false,
      scale: 'linear',
      format: (value) => units(value, format),
    },
    parts,
    bars,
  };
}

export function units(value: number, format: NumberFormat): string {
  return format.number(value, Math.abs(value) < 10 && !Number.isInteger(value) ? 1 : 0);
}

function counted(value: number, format: NumberFormat): string {
  const text = units(value, format);
  return `${text} ${text === '1' ? 'unit' : 'units'}`;
}

function finding({ versions }: PoolingValues, result: Pooling, format: NumberFormat): string {
  const saved = result.separate.stock - result.pooled.stock;
  if (versions === 1) return 'One version has nothing to be pooled with';
  if (saved < 0)
    return `One shelf for ${format.number(versions)} versions takes ${counted(-saved, format)} more`;
  return `One shelf for ${format.number(versions)} versions takes ${counted(saved, format)} less`;
}
