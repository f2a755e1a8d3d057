/**
 * The same stock point counted in orders instead of units, for stock points of any size.
 *
 * Let R be the orders that a random moment finds outstanding and K the orders that the next s units of
 * demand complete. Each of those s units ends an order with probability q, so K is binomial (s, q), and R =
 * M + J with M Poisson (θ) orders in the lead time and J geometric (ρₚ) orders at the bottleneck. Then
 *
 *     P(D < s) = P(R < K)    P(N ≤ s) = P(R ≤ K)    E[B] = E[(R−K)⁺]/q    E[I] = E[(K−R)⁺]/q
 *
 * A level in the millions is a few hundred orders, and its cost is that of the two bell curves' widths
 * alone. One pass gives both sides; every term is positive, so small shares keep their digits.
 */
import { binomialEntry, negligible, poissonEntry } from '../numeric/distribution-entry.ts';
import { StockLevel } from './stock-level.ts';
import type { StockPointLaw } from './stock-point-law.ts';

export function mixOrders(law: StockPointLaw, orders: number, s: number): StockLevel {
  const { load, idle, lastUnit, nextUnit } = law;
  const meanCovered = s * lastUnit;
  const odds = nextUnit === 0 ? 0 : lastUnit / nextUnit;
  const m = poissonEntry(orders);
  const stock = binomialEntry(s, lastUnit, nextUnit);
  let k = Math.min(m.index, stock.index);
  let placed = 0; // P(M = k)
  let covers = 0; // P(K = k)
  let queued = 0; // P(R = k) ÷ (1−ρₚ)
  let fewer = 0; // P(R < k) ÷ (1−ρₚ)
  let room = 0; // E[(k−R)⁺] ÷ (1−ρₚ)
  let short = 0; // P(K < k)
  let gap = 0; // E[(k−K)⁺]
  let served = 0;
  let onHand = 0;
  let met = 0;
  let slope = 0;
  let unserved = 0;
  let excess = 0;
  for (;;) {
    if (k === m.index) placed = m.probability;
    if (k === stock.index) covers = stock.probability;
    served += covers * fewer;
    onHand += covers * room;
    slope += covers * queued;
    unserved += placed * short;
    excess += placed * gap;
    queued = load * queued + placed;
    met += covers * queued;
    fewer += queued;
    room += fewer;
    short += covers;
    gap += short;

    const next = k + 1;
    placed *= orders / next;
    covers *= ((s - k) / next) * odds;
    const demandDone = next > m.index && next > orders && placed < negligible;
    const stockDone = next > stock.index && next > meanCovered && covers < negligible;
    if (demandDone) {
      placed = 0;
      if (stockDone) break;
      const idleSteps = stock.index - next;
      if (idleSteps > 0) {
        // Only the queue is left until the stock's bell begins: its geometric sums are known.
        const left = load ** idleSteps;
        const sum = (queued * load * -Math.expm1(idleSteps * Math.log(load))) / idle;
        room += idleSteps * fewer + (queued * load * idleSteps - load * sum) / idle;
        fewer += sum;
        queued *= left;
        k = stock.index;
        continue;
      }
    } else if (stockDone && next < m.index) {
      // The stock is far below the demand: no unit finds any.
      unserved = 1;
      excess = orders - meanCovered;
      met = 0;
      break;
    }
    k = next;
  }
  unserved += met;
  return new StockLevel(
    s,
    idle * served,
    unserved,
    idle * (served + met),
    (idle * onHand) / lastUnit,
    law.meanQueue * unserved + excess / lastUnit,
    idle * slope,
  );
}
