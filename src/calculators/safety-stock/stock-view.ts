import { reorderLevelForCycles, reorderLevelForFill } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LinesView } from '../shared/view.ts';
import { readings, shareDecimals, type SafetyStockResult, type SafetyStockValues } from './values.ts';

/** Targets crowd where the curve is steep: equal steps of the nines, from one half to 99.99 %. */
const targets = Array.from({ length: 33 }, (_, index) => 1 - 0.5 * 0.0002 ** (index / 32));

/** Safety stock against the target, in both of its readings: flat for long, then a wall. */
export function stockView(
  values: SafetyStockValues,
  result: SafetyStockResult,
  format: NumberFormat,
): LinesView {
  const { demand, lotSize } = result;
  const cycle = targets.map(
    (target) => [target, reorderLevelForCycles({ demand, target }) - demand.mean] as const,
  );
  const fill = targets.map(
    (target) => [target, reorderLevelForFill({ demand, lotSize, target }) - demand.mean] as const,
  );
  const stocks = [...cycle, ...fill].map(([, stock]) => stock);
  const target = format.percent(values.target, shareDecimals(values.target));
  return {
    kind: 'lines',
    name: 'Safety stock for a target',
    title: `${target} takes a safety stock of ${units(result.cycle.measures.safetyStock, format)} if it counts cycles, ${units(result.fill.measures.safetyStock, format)} if it counts units`,
    subtitle: 'Safety stock in units, against the service target',
    description: `From one half to ${format.percent(0.9999, 2)}, safety stock rises from ${units(cycle[0]![1], format)} to ${units(cycle.at(-1)![1], format)} for cycles and from ${units(fill[0]![1], format)} to ${units(fill.at(-1)![1], format)} for units, ever more steeply.`,
    x: {
      label: 'service target',
      unit: 'share',
      min: 0.5,
      max: 1,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value, value > 0.99 && value < 1 ? 2 : 0),
    },
    y: {
      label: 'safety stock, units',
      unit: 'units',
      min: Math.min(0, ...stocks),
      max: Math.max(...stocks, 1),
      fixed: false,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    series: [
      { id: 'cycle', label: readings.cycle.series, tone: 'ink', points: cycle, step: false },
      { id: 'fill', label: readings.fill.series, tone: 'ink', points: fill, step: false },
    ],
    marks: [{ kind: 'rule', x: values.target, label: target }],
  };
}

function units(stock: number, format: NumberFormat): string {
  return format.number(stock, Math.abs(stock) < 10 ? 1 : 0);
}
