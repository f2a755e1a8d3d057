/** An event as a person would tell it: the log that is the equal of the picture. */
import type { FactoryEvent } from '../../model/simulation/event.ts';
import type { NumberFormat } from '../shared/format.ts';
import type { StrategyId } from '../shared/strategies.ts';

/** People count from one. */
const nth = (index: number): number => index + 1;

export function eventWords(event: FactoryEvent, strategy: StrategyId, format: NumberFormat): string {
  const unit = (number: number): string =>
    number < 0 ? `unit ${format.number(-number)} of the first stock` : `unit ${format.number(nth(number))}`;
  const units = (count: number): string => (count === 1 ? '1 unit' : `${format.number(count)} units`);
  const shelf = strategy === 'ato' ? 'platform' : 'version';
  switch (event.kind) {
    case 'order':
      return `Order ${format.number(nth(event.order))} comes in: ${units(event.units)} of version ${format.number(nth(event.version))}`;
    case 'queue':
      return `The queue takes ${unit(event.unit)}`;
    case 'start':
      return `The bottleneck begins ${unit(event.unit)}`;
    case 'end':
      return `The bottleneck is done with ${unit(event.unit)}`;
    case 'shelve':
      return strategy === 'mto'
        ? `Finished: ${unit(event.unit)}`
        : `Shelf of ${shelf} ${format.number(nth(event.point))} gets ${unit(event.unit)}`;
    case 'take':
      return strategy === 'mto'
        ? `Handed over: ${unit(event.unit)}`
        : `Shelf of ${shelf} ${format.number(nth(event.point))} gives ${unit(event.unit)}`;
    case 'deliver':
      return `Order ${format.number(nth(event.order))}: ${units(event.units)} delivered after ${waited(event.wait, format)}`;
    case 'leave':
      return `Order ${format.number(nth(event.order))}: the customer of ${units(event.units)} leaves after ${waited(event.wait, format)}`;
  }
}

function waited(weeks: number, format: NumberFormat): string {
  return weeks < 1e-9 ? 'no wait' : format.weeks(weeks);
}
