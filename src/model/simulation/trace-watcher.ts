import type { EventQueue } from './event-queue.ts';
import type { FactorySetup } from './factory-setup.ts';
import type { LaneSetup } from './lane-setup.ts';
import type { LaneWatcher } from './lane-watcher.ts';
import { block } from './unit-block.ts';

/** Turns what a lane decides into events. Stages are in the order fabrication, bottleneck, assembly. */
export class TraceWatcher implements LaneWatcher {
  readonly #queue: EventQueue;
  /** Lanes keep time as if fabrication took none; a bottleneck behind the platforms is on the clock already. */
  readonly #shiftWeeks: number;
  /** Order of each unit. */
  readonly #orders: number[] = [];
  #order = -1;

  constructor(setup: FactorySetup, lane: LaneSetup, queue: EventQueue) {
    const late = setup.options.bottleneck === 'assembly' && lane.strategy === 'ato';
    this.#queue = queue;
    this.#shiftWeeks = late ? 0 : setup.scenario.fabricationWeeks;
  }

  /** Notes the orders of the block before the lane takes it. */
  ordered(): void {
    const { count, order, orderTime, version, end } = block;
    for (let row = 0, last = 0; row < count; row += 1) {
      const unit = this.#orders.length;
      const current = order[row]!;
      if (current > last) {
        this.#order += 1;
        const placed = { order: this.#order, unit, units: end[current]! - row, version: version[current]! };
        this.#queue.add({ kind: 'order', week: orderTime[current]!, ...placed });
        last = current;
      }
      this.#orders.push(this.#order);
    }
  }

  machined(unit: number, line: number, queued: number, begun: number, done: number): void {
    const shift = this.#shiftWeeks;
    this.#queue.add({ kind: 'queue', week: queued + shift, unit, line });
    this.#queue.add({ kind: 'start', week: begun + shift, unit, line });
    this.#queue.add({ kind: 'end', week: done + shift, unit, line });
  }

  stocked(unit: number, part: number, point: number, week: number): void {
    this.#queue.add({ kind: 'shelve', week, unit, part, point });
  }

  taken(customer: number, unit: number, part: number, point: number, week: number): void {
    this.#queue.add({ kind: 'take', week, customer, unit, part, point });
  }

  delivered(unit: number, units: number, version: number, wait: number, week: number): void {
    this.#queue.add({ kind: 'deliver', week, order: this.#orders[unit]!, unit, units, version, wait });
  }

  left(unit: number, units: number, version: number, wait: number, week: number): void {
    this.#queue.add({ kind: 'leave', week, order: this.#orders[unit]!, unit, units, version, wait });
  }
}
