/**
 * The walk: stock levels 0, 1, 2, … one unit at a time, for stock points of ordinary size.
 *
 * Pólya–Aeppli lead-time demand A comes from Panjer's recursion k·P_k = θ·Σ i·q·rⁱ⁻¹·P_{k−i}, its sum
 * carried along in two geometric sums. Unlike the usual three-term recursion nothing is ever subtracted, so
 * no digits are lost however lumpy demand is. A ⊕ G (units that an arriving unit finds ahead of it) is one
 * geometric sum more.
 */
import { StockLevel } from './stock-level.ts';
import type { StockPointLaw } from './stock-point-law.ts';

/**
 * Backorders below this share of the level would lose digits as a difference: sum the far side instead.
 * Where they are above it, the unserved share is large enough to be one minus the served.
 */
const fewBackorders = 1e-3;

/**
 * Walks up from zero and stops at the first level from `least` to `most` that covers and serves enough.
 *
 * `orders` (θ) is the mean number of orders in the lead time; at most 500, so that e^−θ is an ordinary
 * number.
 */
export function walkUnits(
  law: StockPointLaw,
  orders: number,
  least: number,
  most: number,
  coverTarget: number,
  serveTarget: number,
): StockLevel {
  const { lastUnit, nextUnit, load, idle, tailRatio, tailGap } = law;
  const queueStep = load * tailGap;
  let demand = Math.exp(-orders); // P(A = s)
  let recent = 0; // Σ q·rⁱ⁻¹·P(A = s−i)
  let weighted = 0; // Σ i·q·rⁱ⁻¹·P(A = s−i)
  let ahead = demand; // P(D = s) ÷ (1−φ)
  let below = 0; // P(D < s) ÷ (1−φ)
  let covered = idle * demand; // P(N ≤ s)
  let onHand = 0; // Σ P(N ≤ k), k < s
  let slope = 0; // Σ P(D = k)·r^(s−1−k) ÷ (1−φ), k < s
  let s = 0;
  while (s < most && (s < least || covered < coverTarget || tailGap * below < serveTarget)) {
    onHand += covered;
    below += ahead;
    slope = nextUnit * slope + ahead;
    covered += queueStep * ahead;
    s += 1;
    recent = nextUnit * recent + lastUnit * demand;
    weighted = nextUnit * weighted + recent;
    demand = (orders / s) * weighted;
    ahead = tailRatio * ahead + demand;
    covered += idle * demand;
  }
  const served = tailGap * below;
  const balance = orders / lastUnit + law.meanQueue - s + onHand; // E[N] − s + E[I]
  if (balance >= fewBackorders * s) {
    return new StockLevel(s, served, 1 - served, covered, onHand, balance, tailGap * slope);
  }

  // P(D ≥ s) = C + P(A > s) and E[B] = E[Q]·P(D ≥ s) + E[(A−s)⁺], every term positive.
  let unserved = ahead;
  let excess = 0;
  let k = s;
  do {
    k += 1;
    recent = nextUnit * recent + lastUnit * demand;
    weighted = nextUnit * weighted + recent;
    demand = (orders / k) * weighted;
    unserved += demand;
    excess += (k - s) * demand;
  } while ((k - s) * demand > 1e-17 * (excess + law.meanQueue * unserved));
  const backorders = law.meanQueue * unserved + excess;
  return new StockLevel(s, served, unserved, covered, onHand, backorders, tailGap * slope);
}
