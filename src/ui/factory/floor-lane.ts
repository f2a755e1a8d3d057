/** One strategy's lane of the floor: what is where, kept up to date event by event. */
import type { FactoryEvent } from '../../model/simulation/event.ts';
import type { FactorySetup } from '../../model/simulation/factory-setup.ts';
import { partsInStock } from '../../model/simulation/item-kinds.ts';
import type { LaneSetup } from '../../model/simulation/lane-setup.ts';
import type { Strategy } from '../../model/strategy/outcome.ts';
import { Belt } from './belt.ts';
import { Waits } from './waits.ts';

/** Units under way whose modules are counted at a time; a power of two, far above what a line holds. */
const tracked = 65_536;

/** Stands for no unit; those of the first stock have negative numbers, but are never made. */
export const idle = -1;

export class FloorLane {
  readonly strategy: Strategy;
  readonly stocked: boolean;
  /** Whether the bottleneck stands behind the shelves. */
  readonly late: boolean;
  readonly fabrication: Belt;
  readonly assembly: Belt;
  /** Units in front of the bottleneck of each line, and the unit inside. */
  readonly queued: Int32Array;
  readonly working: Int32Array;
  /** Units on each shelf, part by part, and what each starts with. */
  readonly stock: Int32Array;
  readonly levels: Int32Array;
  readonly fullest: number;
  readonly waits: Waits;
  queuedUnits = 0;
  stockUnits = 0;
  waitingUnits = 0;
  lostUnits = 0;
  /** The latest order and delivery, for what flashes. */
  orderWeek = -Infinity;
  deliveryWeek = -Infinity;
  readonly #points: number;
  readonly #finished = new Uint8Array(tracked);

  constructor(setup: FactorySetup, lane: LaneSetup, endWeeks: number) {
    const { scenario, options } = setup;
    const late = options.bottleneck === 'assembly';
    const parts = partsInStock(lane.strategy, options.modules);
    const lines = late ? 1 : options.modules;
    this.strategy = lane.strategy;
    this.stocked = lane.strategy !== 'mto';
    this.late = late && lane.strategy === 'ato';
    this.fabrication = new Belt(scenario.fabricationWeeks);
    this.assembly = new Belt(scenario.assemblyWeeks);
    this.queued = new Int32Array(lines);
    this.working = new Int32Array(lines).fill(idle);
    this.levels = lane.levels;
    this.#points = lane.points;
    this.stock = new Int32Array(parts * lane.points);
    for (let cell = 0; cell < this.stock.length; cell += 1) {
      this.stock[cell] = lane.levels[cell % lane.points]!;
      this.stockUnits += this.stock[cell]!;
    }
    this.fullest = Math.max(1, ...lane.levels);
    this.waits = new Waits(endWeeks);
  }

  /** Lets the belts run up to `week`. */
  run(week: number): void {
    this.fabrication.leave(week);
    this.assembly.leave(week);
  }

  apply(event: FactoryEvent): void {
    switch (event.kind) {
      case 'order': {
        this.#order(event.week, event.units);
        return;
      }
      case 'queue': {
        this.#queue(event.line, 1);
        return;
      }
      case 'start':
        this.working[event.line] = event.unit;
        {
          this.#queue(event.line, -1);
          return;
        }
      case 'end': {
        this.#end(event.week, event.line, event.unit);
        return;
      }
      case 'shelve': {
        this.#shelve(event.part * this.#points + event.point, 1);
        return;
      }
      case 'take':
        if (this.strategy === 'ato' && !this.late && event.part === 0) this.assembly.enter(event.week);
        {
          this.#shelve(event.part * this.#points + event.point, -1);
          return;
        }
      case 'deliver':
        this.deliveryWeek = event.week;
        this.waitingUnits -= event.units;
        {
          this.waits.add(event.units, event.wait);
          return;
        }
      case 'leave':
        this.waitingUnits -= event.units;
        this.lostUnits += event.units;
    }
  }

  #order(week: number, units: number): void {
    this.orderWeek = week;
    this.waitingUnits += units;
    for (let unit = 0; unit < units; unit += 1) this.fabrication.enter(week);
  }

  /** A whole product goes on to assembly when the last of its modules is made; a platform goes to its shelf. */
  #end(week: number, line: number, unit: number): void {
    this.working[line] = idle;
    if (this.late) this.assembly.enter(week);
    if (this.strategy === 'ato') return;
    const row = unit & (tracked - 1);
    const made = this.#finished[row]! + 1;
    const whole = made === this.working.length;
    this.#finished[row] = whole ? 0 : made;
    if (whole) this.assembly.enter(week);
  }

  #queue(line: number, by: 1 | -1): void {
    this.queued[line] = this.queued[line]! + by;
    this.queuedUnits += by;
  }

  #shelve(cell: number, by: 1 | -1): void {
    if (!this.stocked) return;
    this.stock[cell] = this.stock[cell]! + by;
    this.stockUnits += by;
  }
}
