/** The lanes of the strategies asked for, behind the lines that those without special options share. */
import type { FactorySetup } from './factory-setup.ts';
import type { Lane } from './lane.ts';
import type { LaneSetup } from './lane-setup.ts';
import { Line } from './line.ts';
import { OptionLane } from './option-lane.ts';
import { OrderLane } from './order-lane.ts';
import { ShelfLane } from './shelf-lane.ts';
import { block } from './unit-block.ts';

export class Lanes {
  /** In the order of the strategies asked for. */
  readonly lanes: readonly Lane[];
  /** Lanes behind a line that makes versions, behind one that makes platforms, and with machines of their own. */
  readonly #ofVersions: readonly Lane[];
  readonly #ofPlatforms: readonly Lane[];
  readonly #apart: readonly Lane[];
  readonly #versionLine: Line;
  readonly #platformLine: Line;

  constructor(setup: FactorySetup) {
    const { changeoverWeeks } = setup.options;
    this.#versionLine = new Line(changeoverWeeks);
    this.#platformLine = new Line(changeoverWeeks);
    this.lanes = setup.lanes.map((lane) => laneOf(setup, lane));
    const among = (belongs: (lane: LaneSetup) => boolean): readonly Lane[] =>
      this.lanes.filter((_, index) => belongs(setup.lanes[index]!));
    const plain = (lane: LaneSetup): boolean => isPlain(setup, lane);
    // Without changeovers it makes no difference to a line what it makes.
    const platforms = (lane: LaneSetup): boolean => changeoverWeeks > 0 && lane.strategy === 'ato';
    this.#ofVersions = among((lane) => plain(lane) && !platforms(lane));
    this.#ofPlatforms = among((lane) => plain(lane) && platforms(lane));
    this.#apart = among((lane) => !plain(lane));
  }

  /** Takes the block through all of them. */
  take(): void {
    takeBehind(this.#versionLine, block.version, this.#ofVersions);
    takeBehind(this.#platformLine, block.platform, this.#ofPlatforms);
    for (const lane of this.#apart) lane.take();
  }
}

function takeBehind(line: Line, items: Int32Array, lanes: readonly Lane[]): void {
  if (lanes.length === 0) return;
  line.take(items);
  for (const lane of lanes) lane.take();
}

function laneOf(setup: FactorySetup, lane: LaneSetup): Lane {
  if (!isPlain(setup, lane)) return new OptionLane(setup, lane);
  return lane.strategy === 'mto' ? new OrderLane(setup, lane) : new ShelfLane(setup, lane);
}

/** Whether units can be matched one by one as they are ordered. */
function isPlain({ options }: FactorySetup, { strategy }: LaneSetup): boolean {
  const { modules, shipComplete, patienceWeeks, bottleneck } = options;
  if (modules > 1 || shipComplete || patienceWeeks !== null) return false;
  return bottleneck === 'fabrication' || strategy !== 'ato';
}
