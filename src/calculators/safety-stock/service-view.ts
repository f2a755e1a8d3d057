import { reorderMeasures } from '../../model/index.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { LinesView } from '../shared/view.ts';
import { readings, shareDecimals, type SafetyStockResult } from './values.ts';

const gridPoints = 48;
/** Ends of the axis, as multiples of a power of ten: it holds still until the level leaves the frame. */
const roundEnds = [1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;
/** Standard deviations above the mean that are always in sight. */
const reach = 3.2;

/** Both measures of service against the reorder level: the same stock, two percentages. */
export function serviceView(result: SafetyStockResult, format: NumberFormat): LinesView {
  const { demand, lotSize, chosen } = result;
  const end = roundUp(Math.max(1.08 * chosen.reorderLevel, demand.mean + reach * demand.deviation, 4));
  const points = levels(end, demand.counted).map((reorderLevel) => {
    const { cycleService, fillRate } = reorderMeasures({ demand, reorderLevel, lotSize });
    return { reorderLevel, cycleService, fillRate };
  });
  const { cycleService, fillRate } = chosen.measures;
  const write = (share: number): string => format.percent(share, shareDecimals(share));
  return {
    kind: 'lines',
    name: 'Two measures of service',
    title: `At a reorder level of ${format.number(chosen.reorderLevel)}, ${write(cycleService)} of cycles have no stockout and ${write(fillRate)} of units come from stock`,
    subtitle:
      'Share of order cycles without a stockout, and share of units served from stock, against the reorder level',
    description: `The curve for units lies above the one for cycles where lots are large: at the chosen level ${write(fillRate)} of units, ${write(cycleService)} of cycles. Mean demand in the lead time is ${format.number(demand.mean, 1)} units.`,
    x: {
      label: 'reorder level, units',
      unit: 'units',
      min: 0,
      max: end,
      fixed: true,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    y: {
      label: 'service',
      unit: 'share',
      min: 0,
      max: 1,
      fixed: true,
      scale: 'linear',
      format: (value) => format.percent(value, value > 0 && value < 1 ? 1 : 0),
    },
    series: [
      {
        id: 'cycle',
        label: readings.cycle.series,
        tone: 'ink',
        points: points.map((point) => [point.reorderLevel, point.cycleService] as const),
      },
      {
        id: 'fill',
        label: readings.fill.series,
        tone: 'ink',
        points: points.map((point) => [point.reorderLevel, point.fillRate] as const),
      },
    ],
    marks: [
      { kind: 'rule', x: chosen.reorderLevel, label: `reorder at ${format.number(chosen.reorderLevel)}` },
    ],
  };
}

function roundUp(value: number): number {
  const decade = 10 ** Math.floor(Math.log10(value));
  return decade * (roundEnds.find((multiple) => multiple * decade >= value) ?? 10);
}

/** Counted stock has whole levels only. */
function levels(end: number, counted: boolean): readonly number[] {
  const even = Array.from({ length: gridPoints + 1 }, (_, index) => (index * end) / gridPoints);
  return counted ? [...new Set(even.map(Math.round))] : even;
}
