/** The words under the stations of a lane. Made a few times a second: nobody reads faster, and letters are dear to make. */
import type { NumberFormat } from '../../calculators/shared/format.ts';
import { capitalized, strategies } from '../../calculators/shared/strategies.ts';
import type { FloorLane } from './floor-lane.ts';
import type { LaneLayout, Station, StationKind } from './floor-layout.ts';

export interface Captions {
  readonly name: string;
  /** For each station; the customers have one for who waits and one for who has waited. */
  readonly stations: readonly string[];
  readonly waited: string;
  readonly end: string;
}

type Caption = (lane: FloorLane, station: Station, format: NumberFormat) => string;

const captions: Readonly<Record<StationKind, Caption>> = {
  fabrication: ({ fabrication }, { width }, format) =>
    width < 90 ? 'fabrication' : `fabrication, ${format.weeks(fabrication.weeks)}`,
  queue: ({ queuedUnits }, _, format) => `${format.number(queuedUnits)} in line`,
  machine: ({ working }) => (working.length === 1 ? 'bottleneck' : 'bottlenecks'),
  assembly: ({ assembly }, { width }, format) =>
    width < 120 ? 'assembly' : `assembly, ${format.weeks(assembly.weeks)}`,
  shelves: (lane, { grid: { shown, all }, width }, format) => {
    const stock = `${format.number(lane.stockUnits)} in stock`;
    const shelves = width < 230 ? '' : 'shelves ';
    if (shown < all) return `${stock}; ${format.number(shown)} of ${format.number(all)} ${shelves}drawn`;
    return all === 1 ? `${stock}, 1 shelf` : `${stock}, ${format.number(all)} shelves`;
  },
  customers: ({ waitingUnits }, _, format) => `${format.number(waitingUnits)} wait`,
};

export function captionsOf(lane: FloorLane, { stations }: LaneLayout, format: NumberFormat): Captions {
  const { waits, lostUnits } = lane;
  const lost = lostUnits > 0 ? `, ${format.number(lostUnits)} left` : '';
  return {
    name: capitalized(strategies.find(({ id }) => id === lane.strategy)?.name ?? ''),
    stations: stations.map((station) => captions[station.kind](lane, station, format)),
    waited: waits.units === 0 ? '' : `waited ${format.weeks(waits.mean)}${lost}`,
    end: format.weeks(waits.endWeeks),
  };
}
