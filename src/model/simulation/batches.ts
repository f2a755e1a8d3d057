/**
 * Complete batches of a run and the one being filled. When all are full, neighbors are merged, so that memory stays the same
 * and batches grow with the run.
 */
import { bins } from './wait-bins.ts';

export const mostBatches = 128;

/** What is summed in a batch. */
export const sum = {
  /** Units ordered, and those that their customers did not leave. */
  ordered: 0,
  sold: 1,
  /** Units that found what they needed in stock. */
  atOnce: 2,
  /** Weeks that units waited at the stock point. */
  waited: 3,
  /** Weeks that units sold had been in stock, reserved ones included. */
  kept: 4,
  /** Length of the batch, weeks. */
  weeks: 5,
} as const;
export const sumCount = 6;

export class Batches {
  /** How many are complete; the next row is being filled. */
  complete = 0;
  readonly sums = new Float64Array(mostBatches * sumCount);
  readonly counts = new Int32Array(mostBatches * bins);
  readonly #countRows = Array.from({ length: mostBatches }, (_, row) =>
    this.counts.subarray(row * bins, (row + 1) * bins),
  );

  /** First cell of the batch being filled. */
  get sumRow(): number {
    return this.complete * sumCount;
  }

  /** Units in each bin of the batch being filled. */
  get currentCounts(): Int32Array {
    return this.#countRows[this.complete]!;
  }

  /** Ends the batch being filled, which lasted `weeks`. */
  close(weeks: number): void {
    this.sums[this.sumRow + sum.weeks] = weeks;
    this.complete += 1;
  }

  get full(): boolean {
    return this.complete === mostBatches;
  }

  /** Merges neighbors: half as many batches, twice as long. */
  merge(): void {
    mergeRows(this.sums, sumCount, this.complete);
    mergeRows(this.counts, bins, this.complete);
    this.complete /= 2;
  }

  clear(): void {
    this.complete = 0;
    this.sums.fill(0);
    this.counts.fill(0);
  }
}

function mergeRows(cells: Float64Array | Int32Array, width: number, rows: number): void {
  for (let row = 0; row < rows / 2; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const first = 2 * row * width + column;
      cells[row * width + column] = cells[first]! + cells[first + width]!;
    }
  }
  cells.fill(0, (rows / 2) * width);
}
