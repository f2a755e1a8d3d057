/**
 * How long a unit's customer waits at a stock point: the tail of the wait and its quantiles. For guarded
 * inputs.
 */
import { levelAt } from './level.ts';
import type { StockLevel } from './stock-level.ts';
import type { StockPointLaw } from './stock-point-law.ts';

/** Bisection alone would take some fifty. */
const mostRounds = 100;

/**
 * P(W > t). Within the lead time it is the chance that the demand of L − t and the units ahead use up the
 * stock; after it only the bottleneck can keep a unit: φˢ·e^−η(t−L).
 */
export function unitWaitExceeds(law: StockPointLaw, baseStock: number, weeks: number): number {
  const left = law.leadTimeWeeks - weeks;
  if (left <= 0) return Math.exp(law.logTail(baseStock) + law.departureRate * left);
  if (baseStock === 0) return 1;
  return levelAt(law, law.ordersIn(left), baseStock).unserved;
}

/** The shortest time t with P(W > t) ≤ 1 − probability, for units that wait at `level`. */
export function unitWaitQuantile(law: StockPointLaw, level: StockLevel, probability: number): number {
  const late = 1 - probability;
  if (level.unserved <= late) return 0;
  const beyond = law.logTail(level.baseStock) - Math.log(late);
  if (beyond >= 0) return law.leadTimeWeeks + beyond / law.departureRate;
  return waitWithinLeadTime(law, level, late);
}

/**
 * Newton's method on ln P(W > t), whose slope every level brings along; bisection where a step would leave
 * the bracket. Steps near the root square the error, so the last one is far smaller than the tolerance.
 */
function waitWithinLeadTime(law: StockPointLaw, level: StockLevel, late: number): number {
  const lead = law.leadTimeWeeks;
  const { baseStock } = level;
  const atStart = Math.log(level.unserved / late);
  const atEnd = law.logTail(baseStock) - Math.log(late);
  let low = 0;
  let high = lead;
  let weeks = (lead * atStart) / (atStart - atEnd);
  for (let round = 0; round < mostRounds; round += 1) {
    if (!(weeks > low && weeks < high)) weeks = (low + high) / 2;
    const { unserved, slope } = levelAt(law, law.ordersIn(lead - weeks), baseStock);
    const off = Math.log(unserved / late);
    if (off > 0) low = weeks;
    else high = weeks;
    const step = (off * unserved) / (law.orderRate * slope);
    weeks += step;
    if (Math.abs(step) <= 1e-8 * weeks || high - low <= 1e-15 * lead) break;
  }
  return Math.min(Math.max(weeks, low), high);
}
