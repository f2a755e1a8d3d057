/** Some hundred units on their way through the factory together: one column for each fact, one row for each unit. */
export const blockUnits = 1024;

export class UnitBlock {
  /** Rows in use. */
  count = 0;
  /** When the unit was ordered, weeks. */
  readonly time = new Float64Array(blockUnits);
  /** Which of the orders below it belongs to. */
  readonly order = new Int32Array(blockUnits);
  /** Weeks that the bottleneck takes for it; one column for each module line. */
  readonly machine: readonly Float64Array[];

  /** Orders of the block, 0 being the one that goes on from the block before: when it was placed, … */
  readonly orderTime = new Float64Array(blockUnits + 1);
  /** … which version, and which platform that is made from, … */
  readonly version = new Int32Array(blockUnits + 1);
  readonly platform = new Int32Array(blockUnits + 1);
  /** … and the row behind its last unit. */
  readonly end = new Int32Array(blockUnits + 1);
  lastOrder = 0;

  constructor(modules: number) {
    this.machine = Array.from({ length: modules }, () => new Float64Array(blockUnits));
  }

  /** When the last unit of the block was ordered. */
  get endTime(): number {
    return this.time[this.count - 1] ?? 0;
  }

  /** The last order may go on in the block that is filled next. */
  carryOver(): void {
    const last = this.lastOrder;
    this.orderTime[0] = this.orderTime[last]!;
    this.version[0] = this.version[last]!;
    this.platform[0] = this.platform[last]!;
    this.end[0] = this.end[last]! - this.count;
  }
}
