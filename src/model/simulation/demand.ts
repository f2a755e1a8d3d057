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
    const { orderTime, version, platform, end } = block;
    const source = this.#source;
    const begins = this.#begins;
    begins.fill(0, 0, count);
    let next = this.#next;
    let order = 0;
    let row = end[0]!;
    while (row < count) {
      if (next === ordersAtOnce) {
        source.refill();
        next = 0;
      }
      order += 1;
      begins[row] = 1;
      row += source.units[next]!;
      orderTime[order] = source.time[next]!;
      version[order] = source.version[next]!;
      platform[order] = source.platform[next]!;
      end[order] = row;
      next += 1;
    }
    this.#next = next;
    block.lastOrder = order;
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
