/** The measured law of the wait: what share of units waits longer than each edge of the bins, and quantiles from that. */
import { exactLog } from '../random/elementary.ts';
import { sum } from './batches.ts';
import type { BatchGroups } from './batch-groups.ts';
import { estimateRatio } from './estimate.ts';
import { bins, type WaitBins } from './wait-bins.ts';

export interface WaitHistogram {
  /** Where each bin begins, weeks after the order; the last bin has no end. */
  readonly edges: Float64Array;
  /** Share of units that wait longer than each edge, and the half of its 95 % interval; NaN while the run is too short. */
  readonly longer: Float64Array;
  readonly halfWidths: Float64Array;
}

export interface QuantileEstimate {
  readonly value: number;
  /** 95 % confidence limits; null while the run is too short to tell. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface WaitLaw {
  readonly histogram: WaitHistogram;
  /** Units of each group that waited at the stock point. */
  readonly waiting: Float64Array;
}

export function waitLaw(waitBins: WaitBins, groups: BatchGroups, afterWeeks: number): WaitLaw {
  const sold = groups.column(sum.sold);
  const waiting = new Float64Array(groups.count);
  const edges = new Float64Array(bins);
  const longer = new Float64Array(bins);
  const halfWidths = new Float64Array(bins);
  for (let bin = bins - 1; bin >= 0; bin -= 1) {
    const counts = groups.bin(bin);
    for (let group = 0; group < counts.length; group += 1) waiting[group] = waiting[group]! + counts[group]!;
    const { value, halfWidth } = estimateRatio(waiting, sold);
    edges[bin] = afterWeeks + waitBins.edge(bin);
    longer[bin] = value;
    halfWidths[bin] = halfWidth ?? NaN;
  }
  return { histogram: { edges, longer, halfWidths }, waiting };
}

/**
 * The shortest wait that at most `late` of the units exceed. Its limits are where the interval around the share of longer waits
 * leaves `late`, so they hold at jumps too, where a spread of quantiles would say nothing.
 */
export function waitQuantile({ edges, longer, halfWidths }: WaitHistogram, late: number): QuantileEstimate {
  const value = firstAtMost(edges, longer, late);
  if (Number.isNaN(halfWidths[0]!)) return { value, low: null, high: null };
  return {
    value,
    low: firstAtMost(edges, shifted(longer, halfWidths, -1), late),
    high: firstAtMost(edges, shifted(longer, halfWidths, 1), late),
  };
}

/** Share of units that wait longer than `weeks`, and half of its interval, read off a measured histogram. */
export function longerThan(
  { edges, longer, halfWidths }: WaitHistogram,
  weeks: number,
): { readonly value: number; readonly halfWidth: number | null } {
  if (weeks < edges[0]!) return { value: 1, halfWidth: 0 };
  let bin = 0;
  while (bin < bins - 1 && edges[bin + 1]! <= weeks) bin += 1;
  const above = longer[bin]!;
  const half = halfWidths[bin]!;
  const width = bin < bins - 1 ? edges[bin + 1]! - edges[bin]! : Infinity;
  const part = (weeks - edges[bin]!) / width;
  const value = above + part * (longer[Math.min(bin + 1, bins - 1)]! - above);
  return { value, halfWidth: Number.isNaN(half) ? null : half };
}

/** Between edges the share is taken to fall by a constant rate, as it does exactly beyond the lead time. */
function firstAtMost(edges: Float64Array, longer: Float64Array, late: number): number {
  if (longer[0]! <= late) return edges[0]!;
  for (let bin = 1; bin < bins; bin += 1) {
    const below = longer[bin]!;
    if (below > late) continue;
    const above = longer[bin - 1]!;
    const start = edges[bin - 1]!;
    const width = edges[bin]! - start;
    if (below <= 0) return start + (width * (above - late)) / (above - below);
    return start + (width * exactLog(above / late)) / exactLog(above / below);
  }
  return edges[bins - 1]!;
}

function shifted(longer: Float64Array, halfWidths: Float64Array, sign: 1 | -1): Float64Array {
  return longer.map((value, bin) => value + sign * halfWidths[bin]!);
}
