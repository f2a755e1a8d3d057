import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { BarsView } from '../shared/view.ts';
import type { ForecastResult } from './evaluate.ts';
import { methodLabels, methodNames, units } from './words.ts';

/** A lead smaller than this is luck. */
const nearlyAsGood = 1.02;

/** The stock that each method's error would force the reader to hold. */
export function stockView(result: ForecastResult, format: NumberFormat): BarsView {
  const { rivals, method, stock } = result;
  const [best] = [...rivals].sort((a, b) => a.units - b.units);
  const say = (value: number): string => format.number(value, value < 10 ? 1 : 0);
  return {
    kind: 'bars',
    name: 'Stock the error forces you to hold',
    title:
      !best || stock.units <= best.units * nearlyAsGood
        ? `${capitalized(methodNames[method])} needs ${units(stock.units, format)} of safety stock; no other method needs clearly less`
        : `${capitalized(methodNames[best.method])} would need ${units(stock.units - best.units, format)} of safety stock less`,
    subtitle:
      'Safety stock in units for the lead time and the chance set, by method; the one chosen is marked •',
    description: `${rivals.map((rival) => `${methodLabels[rival.method]}: ${units(rival.units, format)}`).join('. ')}.`,
    x: {
      label: 'units of safety stock',
      unit: 'units',
      min: 0,
      max: Math.max(...rivals.map((rival) => rival.units), 1e-6),
      fixed: false,
      scale: 'linear',
      format: say,
    },
    parts: [{ id: 'units', label: 'Safety stock' }],
    bars: rivals.map((rival) => ({
      id: rival.method,
      label: `${methodLabels[rival.method]}${rival.method === method ? ' •' : ''}`,
      tone: 'ink',
      values: [rival.units],
    })),
  };
}
