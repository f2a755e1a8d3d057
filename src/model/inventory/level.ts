/** Picks the cheaper of the two exact ways to evaluate a stock point, and finds levels with it. */
import { mixOrders } from './order-mixture.ts';
import type { StockLevel } from './stock-level.ts';
import type { StockPointLaw } from './stock-point-law.ts';
import { walkUnits } from './unit-walk.ts';

/**
 * Where a walk of some thousand steps meets the cost of some dozen mixtures; e^−500 is an ordinary number.
 */
const longestWalk = 5000;
const mostWalkedOrders = 500;
const mostWalkedMean = 1500;

/** What the level `baseStock` does when the lead time brings `orders` (θ) orders on average. */
export function levelAt(law: StockPointLaw, orders: number, baseStock: number): StockLevel {
  return baseStock <= longestWalk &&
    orders <= mostWalkedOrders &&
    law.meanQueue + 1 / law.tailGap <= longestWalk
    ? walkUnits(law, orders, baseStock, baseStock, 0, 0)
    : mixOrders(law, orders, baseStock);
}

/** The smallest level from `least` that covers (P(N ≤ s)) and serves (P(D < s)) at least the two targets. */
export function smallestLevel(
  law: StockPointLaw,
  least: number,
  coverTarget: number,
  serveTarget: number,
): StockLevel {
  const orders = law.ordersIn(law.leadTimeWeeks);
  const mean = law.meanOnOrder;
  if (orders <= mostWalkedOrders && mean + 1 / law.tailGap <= mostWalkedMean) {
    return walkUnits(law, orders, least, Infinity, coverTarget, serveTarget);
  }
  const enough = (level: StockLevel) => level.covered >= coverTarget && level.served >= serveTarget;

  let best = mixOrders(law, orders, least);
  if (enough(best)) return best;
  let step = Math.ceil(Math.sqrt(orders) / law.lastUnit + law.meanQueue);
  let low = least;
  let high = Math.max(least + 1, Math.ceil(mean));
  for (best = mixOrders(law, orders, high); !enough(best); best = mixOrders(law, orders, high)) {
    low = high;
    high += step;
    step *= 2;
  }
  while (high - low > 1) {
    const middle = low + Math.floor((high - low) / 2);
    if (middle === low || middle === high) break;
    const level = mixOrders(law, orders, middle);
    if (enough(level)) {
      high = middle;
      best = level;
    } else low = middle;
  }
  return best;
}
