/** The lanes of the strategies asked for, and the lines that those without special options can share. */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import { Line } from './line.ts';
import { OptionLane } from './option-lane.ts';
import { OrderLane } from './order-lane.ts';
import { ShelfLane } from './shelf-lane.ts';
import type { UnitBlock } from './unit-block.ts';

export class Lanes {
  readonly lanes: readonly Lane[];
  readonly #versionLine: Line;
  /** With changeovers a line of platforms keeps another time than a line of versions. */
  readonly #platformLine: Line;
  readonly #versionLineUsed: boolean;
  readonly #platformLineUsed: boolean;

  constructor(setup: FactorySetup) {
    const { changeoverWeeks } = setup.options;
    this.#versionLine = new Line(changeoverWeeks);
    this.#platformLine = changeoverWeeks > 0 ? new Line(changeoverWeeks) : this.#versionLine;
    const plain = setup.lanes.filter((lane) => isPlain(setup, lane)).map(({ strategy }) => strategy);
    this.#platformLineUsed = changeoverWeeks > 0 && plain.includes('ato');
    this.#versionLineUsed = plain.length > (this.#platformLineUsed ? 1 : 0);
    this.lanes = setup.lanes.map((lane) => this.#laneOf(setup, lane));
  }

  take(block: UnitBlock): void {
    if (this.#versionLineUsed) this.#versionLine.take(block, block.version);
    if (this.#platformLineUsed) this.#platformLine.take(block, block.platform);
    for (const lane of this.lanes) lane.take(block);
  }

  #laneOf(setup: FactorySetup, lane: LaneSetup): Lane {
    if (!isPlain(setup, lane)) return new OptionLane(setup, lane);
    if (lane.strategy === 'mto') return new OrderLane(setup, lane, this.#versionLine);
    return new ShelfLane(setup, lane, lane.strategy === 'ato' ? this.#platformLine : this.#versionLine);
  }
}

/** Whether units can be matched one by one as they are ordered. */
function isPlain({ options }: FactorySetup, { strategy }: LaneSetup): boolean {
  const { modules, shipComplete, patienceWeeks, bottleneck } = options;
  if (modules > 1 || shipComplete || patienceWeeks !== null) return false;
  return bottleneck === 'fabrication' || strategy !== 'ato';
}
