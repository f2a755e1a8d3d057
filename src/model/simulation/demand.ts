/** The one stream of orders that all strategies meet, laid out unit by unit. */
import type { FactorySetup } from './factory-setup.ts';
import { OrderSource, ordersAtOnce } from './order-source.ts';
import { blockUnits, type UnitBlock } from './unit-block.ts';

export class DemandStream {
  readonly #source: OrderSource;
  #next = ordersAtOnce;
  /** 1 in the rows where an order begins. */
  readonly #begins = new Int32Array(blockUnits);

  constructor(setup: FactorySetup) {
    this.#source = new OrderSource(setup);
  }

  /** Fills `block` with the next `count` units; an order may go on in the next block. */
  fill(block: UnitBlock, count: number): void {
    block.carryOver();
    block.count = count;
    this.#takeOrders(block, count);
    this.#spread(block, count);
  }

  /** Takes orders until they fill `count` rows. */
  #takeOrders(block: UnitBlock, count: number): void {
    this.#begins.fill(0, 0, count);
    block.lastOrder = 0;
    while (block.end[block.lastOrder]! < count) {
      if (this.#next === ordersAtOnce) {
        this.#source.refill();
        this.#next = 0;
      }
      this.#next = takeFrom(this.#source, this.#next, block, this.#begins, count);
    }
  }

  /** Tells each unit its order. Counting beginnings costs less than a loop for each order. */
  #spread({ order, orderTime, time }: UnitBlock, count: number): void {
    const begins = this.#begins;
    let current = 0;
    for (let row = 0; row < count; row += 1) {
      current += begins[row]!;
      order[row] = current;
      time[row] = orderTime[current]!;
    }
  }
}

/** Takes orders from `first` on until they fill `count` rows or there are no more; returns the next to be taken. */
function takeFrom(
  source: OrderSource,
  first: number,
  block: UnitBlock,
  begins: Int32Array,
  count: number,
): number {
  const { orderTime, version, platform, end } = block;
  const available = source.units.length;
  let next = first;
  let order = block.lastOrder;
  let row = end[order]!;
  while (row < count && next < available) {
    order += 1;
    begins[row] = 1;
    row += source.units[next]!;
    orderTime[order] = source.time[next]!;
    version[order] = source.version[next]!;
    platform[order] = source.platform[next]!;
    end[order] = row;
    next += 1;
  }
  block.lastOrder = order;
  return next;
}
