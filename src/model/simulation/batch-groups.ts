/** Batches joined until each outlasts the factory's memory, so that they count as independent. */
import { type Batches, sumCount } from './batches.ts';
import type { FactorySetup } from './factory-setup.ts';
import { bins } from './wait-bins.ts';
import type { Tally } from './tally.ts';

/** Relaxation times that a batch must last before its spread says anything about the error. */
export const leastRelaxations = 20;

export class BatchGroups {
  readonly count: number;
  /** Nominal units of each. */
  readonly batchUnits: number;
  readonly #batches: Batches;
  readonly #size: number;

  constructor(batches: Batches, size: number, finestUnits: number) {
    this.#batches = batches;
    this.#size = size;
    this.count = Math.max(1, Math.floor(batches.complete / size));
    this.batchUnits = size * finestUnits;
  }

  /** A sum for each group. */
  column(field: number): Float64Array {
    return this.#collect(this.#batches.sums, sumCount, field);
  }

  /** Units in a bin for each group. */
  bin(bin: number): Float64Array {
    return this.#collect(this.#batches.counts, bins, bin);
  }

  /** A value for each group made of its sums. */
  mix(value: (batch: (field: number) => number) => number): Float64Array {
    const columns = Array.from({ length: sumCount }, (_, field) => this.column(field));
    return new Float64Array(this.count).map((_, group) => value((field) => columns[field]![group]!));
  }

  total(field: number): number {
    return this.column(field).reduce((all, part) => all + part, 0);
  }

  /** What does not fill a group of its own goes to the last one. */
  #collect(cells: Float64Array | Int32Array, width: number, column: number): Float64Array {
    const groups = new Float64Array(this.count);
    for (let batch = 0; batch < this.#batches.complete; batch += 1) {
      const group = Math.min(this.count - 1, Math.floor(batch / this.#size));
      groups[group] = groups[group]! + cells[batch * width + column]!;
    }
    return groups;
  }
}

export function groupBatches(setup: FactorySetup, tally: Tally, finestUnits: number): BatchGroups {
  const size = Math.ceil((leastRelaxations * setup.relaxationUnits) / finestUnits);
  return new BatchGroups(tally.batches, Math.max(1, size), finestUnits);
}
