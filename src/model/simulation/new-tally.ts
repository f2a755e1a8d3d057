import type { FactorySetup } from './factory-setup.ts';
import type { LaneSetup } from './lane-setup.ts';
import { Tally } from './tally.ts';

/** Mean times at the bottleneck that the bins should reach: one unit in 160 000 takes longer. */
const reach = 12;

export function newTally(setup: FactorySetup, lane: LaneSetup): Tally {
  return new Tally(lane.leadWeeks, reach * setup.bottleneckWeeks);
}
