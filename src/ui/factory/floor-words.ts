/** The floor at this moment in a few sentences, for readers who do not see it. */
import type { NumberFormat } from '../../calculators/shared/format.ts';
import { capitalized, strategies } from '../../calculators/shared/strategies.ts';
import type { Floor } from './floor.ts';

export function floorWords(floor: Floor, format: NumberFormat): string {
  const sentences = floor.lanes.map(({ strategy, stocked, waitingUnits, queuedUnits, stockUnits, waits }) => {
    const name = capitalized(strategies.find(({ id }) => id === strategy)?.name ?? '');
    const stock = stocked ? `, ${format.number(stockUnits)} in stock` : '';
    const wait = waits.units === 0 ? '' : `, mean wait so far ${format.weeks(waits.mean)}`;
    return `${name}: ${format.number(waitingUnits)} units waited for${stock}, ${format.number(queuedUnits)} queue at the bottleneck${wait}`;
  });
  return `Week ${format.number(floor.week, 1)}. ${sentences.join('. ')}.`;
}
