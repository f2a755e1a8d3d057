import type { NumberFormat } from '../shared/format.ts';
import { capitalized } from '../shared/strategies.ts';
import type { BarsView } from '../shared/view.ts';
import type { LineResult } from './supply-line.ts';

/** The other side of a short wait: how many different things each position keeps, each with a forecast of its own. */
export function itemsView({ all, chosen }: LineResult, format: NumberFormat): BarsView {
  const items = (count: number): string => `${format.number(count)} ${count === 1 ? 'item' : 'items'}`;
  return {
    kind: 'bars',
    name: 'Different items to stock',
    title:
      chosen.items === 0
        ? `${capitalized(chosen.point.name)} stocks nothing: there is nothing to forecast by item`
        : `${capitalized(chosen.point.name)} keeps ${items(chosen.items)}, each with a forecast of its own`,
    subtitle: 'Different materials, platforms or versions that the decoupling point holds',
    description: `${all.map((one) => `${capitalized(one.point.name)}: ${items(one.items)}`).join('. ')}.`,
    x: {
      label: 'different items in stock',
      unit: 'items',
      min: 0,
      max: Math.max(1, ...all.map((one) => one.items)),
      fixed: false,
      scale: 'linear',
      format: (value) => format.number(value),
    },
    parts: [{ id: 'items', label: 'Items' }],
    bars: all.map(({ point, items: count }) => ({
      id: point.id,
      label: capitalized(point.name),
      tone: point.tone,
      values: [count],
    })),
  };
}
