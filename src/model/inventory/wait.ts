/** How long a unit's customer waits at a stock point: the tail of the wait and its quantiles. For guarded inputs. */
import { levelAt } from './level.ts';
import type { StockPointLaw } from './stock-point-law.ts';

/**
 * P(W > t). Within the lead time it is the chance that the demand of L − t and the units ahead use up the stock; after it
 * only the bottleneck can keep a unit: φˢ·e^−η(t−L).
 */
export function unitWaitExceeds(law: StockPointLaw, baseStock: number, weeks: number): number {
  const left = law.leadTimeWeeks - weeks;
  if (left <= 0) return Math.exp(baseStock * Math.log1p(-law.tailGap) + law.departureRate * left);
  if (baseStock === 0) return 1;
  return levelAt(law, law.ordersIn(left), baseStock).unserved;
}

/** The shortest time t with P(W > t) ≤ 1 − probability. */
export function unitWaitQuantile(
  law: StockPointLaw,
  baseStock: number,
  unserved: number,
  probability: number,
): number {
  const late = 1 - probability;
  if (unserved <= late) return 0;
  const beyond = baseStock * Math.log1p(-law.tailGap) - Math.log(late);
  if (beyond >= 0) return law.leadTimeWeeks + beyond / law.departureRate;
  return waitWithinLeadTime(law, baseStock, unserved, late);
}

/** Newton's method on ln P(W > t), whose derivative the level gives for free; bisection whenever a step leaves the bracket. */
function waitWithinLeadTime(law: StockPointLaw, baseStock: number, unserved: number, late: number): number {
  const lead = law.leadTimeWeeks;
  let low = 0;
  let high = lead;
  const end = baseStock * Math.log1p(-law.tailGap);
  let weeks = (lead * Math.log(unserved / late)) / (Math.log(unserved) - end);
  for (let round = 0; round < 200; round += 1) {
    if (!(weeks > low && weeks < high)) weeks = (low + high) / 2;
    const level = levelAt(law, law.ordersIn(lead - weeks), baseStock);
    const off = Math.log(level.unserved / late);
    if (off > 0) low = weeks;
    else high = weeks;
    const step = (off * level.unserved) / (law.orderRate * level.slope);
    weeks += step;
    if (Math.abs(step) <= 1e-11 * weeks || high - low <= 1e-15 * lead) break;
  }
  return Math.min(Math.max(weeks, low), high);
}
