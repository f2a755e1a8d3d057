import { exactExp, exactLog } from '../random/elementary.ts';

/** Shares of demand of versions 0, 1, 2, …: proportional to 1/rank to the power `exponent` (Zipf's law), adding up to 1. */
export function popularityShares(versions: number, exponent: number): Float64Array {
  const shares = new Float64Array(versions).map((_, index) => exactExp(-exponent * exactLog(index + 1)));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** The same as upper ends in [0, 1], to look a version up with. */
export function cumulative(shares: Float64Array): Float64Array {
  let sum = 0;
  return shares.map((share, index) => (index === shares.length - 1 ? 1 : (sum += share)));
}

/** The first version whose upper end lies beyond `position`. */
export function versionAt(upperEnds: Float64Array, position: number): number {
  let low = 0;
  let high = upperEnds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (position < upperEnds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low;
}
