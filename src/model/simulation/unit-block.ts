/** Some hundred units on their way through the factory together: one column for each fact, one row for each unit. */
export const blockUnits = 1024;

export class UnitBlock {
  /** Rows in use. */
  count = 0;
  /** When the unit was ordered, weeks. */
  readonly time = new Float64Array(blockUnits);
  /** Which version, and which platform that is made from. */
  readonly version = new Int32Array(blockUnits);
  readonly platform = new Int32Array(blockUnits);
  /** Units of the same order from here on, this one included: 1 marks the last. */
  readonly left = new Int32Array(blockUnits);
  /** Weeks that the bottleneck takes for it; one column for each module line. */
  readonly machine: readonly Float64Array[];

  constructor(modules: number) {
    this.machine = Array.from({ length: modules }, () => new Float64Array(blockUnits));
  }

  /** When the last unit of the block was ordered. */
  get end(): number {
    return this.time[this.count - 1] ?? 0;
  }
}
