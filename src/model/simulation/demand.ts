/** The one stream of orders that all strategies meet, laid out unit by unit. */
import type { FactorySetup } from './factory-setup.ts';
import { OrderSource, ordersAtOnce } from './order-source.ts';
import { block, blockUnits } from './unit-block.ts';

const { time, order, orderTime, version, platform, end } = block;
/** 1 in the rows where an order begins. */
const begins = new Int32Array(blockUnits);

export class DemandStream {
  readonly #source: OrderSource;
  #next = ordersAtOnce;
  /** The order that may go on in the block that is filled next, and its units still to come. */
  readonly #open = { time: 0, version: 0, platform: 0, units: 0 };

  constructor(setup: FactorySetup) {
    this.#source = new OrderSource(setup);
  }

  /** Fills the block with the next `count` units. */
  fill(count: number): void {
    block.count = count;
    this.#goOn();
    this.#takeOrders(count);
    spread(count);
    this.#leaveOpen();
  }

  #goOn(): void {
    const open = this.#open;
    block.lastOrder = 0;
    orderTime[0] = open.time;
    version[0] = open.version;
    platform[0] = open.platform;
    end[0] = open.units;
  }

  #leaveOpen(): void {
    const open = this.#open;
    const last = block.lastOrder;
    open.time = orderTime[last]!;
    open.version = version[last]!;
    open.platform = platform[last]!;
    open.units = end[last]! - block.count;
  }

  /** Takes orders until they fill `count` rows. */
  #takeOrders(count: number): void {
    begins.fill(0, 0, count);
    while (end[block.lastOrder]! < count) {
      if (this.#next === ordersAtOnce) {
        this.#source.refill();
        this.#next = 0;
      }
      this.#next = takeFrom(this.#source, this.#next, count);
    }
  }
}

/** Takes orders from `first` on until they fill `count` rows or there are no more; returns the next to be taken. */
function takeFrom(source: OrderSource, first: number, count: number): number {
  const { time, version: versions, platform: platforms, units } = source;
  let next = first;
  let taken = block.lastOrder;
  let row = end[taken]!;
  while (row < count && next < ordersAtOnce) {
    taken += 1;
    begins[row] = 1;
    row = (row + units[next]!) | 0;
    orderTime[taken] = time[next]!;
    version[taken] = versions[next]!;
    platform[taken] = platforms[next]!;
    end[taken] = row;
    next += 1;
  }
  block.lastOrder = taken;
  return next;
}

/** Tells each unit its order. Counting beginnings costs less than a loop for each order. */
function spread(count: number): void {
  let current = 0;
  for (let row = 0; row < count; row += 1) {
    current = (current + begins[row]!) | 0;
    order[row] = current;
    time[row] = orderTime[current]!;
  }
}
