/** Stock points with thousands of units on order, for maps: the search starts at a neighbor's level. */
import { mixOrders } from '../inventory/order-mixture.ts';
import type { StockLevel } from '../inventory/stock-level.ts';
import type { StockPointLaw } from '../inventory/stock-point-law.ts';

/** Where walking unit by unit begins to cost more than searching; e^−500 is an ordinary number. */
const mostWalkedOrders = 500;
const mostWalkedMean = 1500;
/** Near the best level cost is flat: this share of the standard deviation moves it by less than a ten-thousandth. */
const closeEnough = 0.02;

export function isHeavy(law: StockPointLaw): boolean {
  const orders = law.ordersIn(law.leadTimeWeeks);
  return orders > mostWalkedOrders || law.meanOnOrder + 1 / law.tailGap > mostWalkedMean;
}

/** A level within two percent of a standard deviation above the smallest that covers and serves enough. */
export function heavyLevel(
  law: StockPointLaw,
  coverTarget: number,
  serveTarget: number,
  guess: number,
): StockLevel {
  const orders = law.ordersIn(law.leadTimeWeeks);
  const at = (s: number): StockLevel => mixOrders(law, orders, s);
  /** Above 0 where the level is enough. */
  const surplus = ({ covered, served }: StockLevel): number =>
    Math.min(covered - coverTarget, served - serveTarget);
  const spread = deviation(law, orders);
  const tolerance = Math.max(1, Math.floor(closeEnough * spread));
  let step = Math.max(1, Math.ceil(spread / 16));
  let level = at(Math.max(1, Math.round(guess > 0 ? guess : law.meanOnOrder)));
  let short: StockLevel | undefined;
  while (!short || surplus(level) < 0) {
    if (surplus(level) < 0) {
      short = level;
      level = at(level.baseStock + step);
    } else {
      if (level.baseStock === 1) return level;
      const below = at(Math.max(1, level.baseStock - step));
      if (surplus(below) < 0) short = below;
      else level = below;
    }
    step *= 2;
  }
  for (let turn = 0; level.baseStock - short.baseStock > tolerance; turn += 1) {
    const gap = level.baseStock - short.baseStock;
    // Where a straight line between the two would meet the target, and now and then the middle.
    const share = turn % 3 === 2 ? 0.5 : surplus(short) / (surplus(short) - surplus(level));
    const away = Math.min(
      Math.max(Math.round(share * gap), Math.ceil(tolerance / 2)),
      gap - Math.ceil(tolerance / 2),
    );
    const between = at(short.baseStock + Math.max(1, away));
    if (surplus(between) < 0) short = between;
    else level = between;
  }
  return level;
}

/** As many standard deviations above the mean as the neighbor's level is above its own. */
export function likeNeighbor(law: StockPointLaw, neighbor: StockPointLaw, baseStock: number): number {
  const deviationOf = (of: StockPointLaw): number => deviation(of, of.ordersIn(of.leadTimeWeeks));
  const above = (baseStock - neighbor.meanOnOrder) / deviationOf(neighbor);
  return Math.max(1, law.meanOnOrder + above * deviationOf(law));
}

/** √Var[N]: Poisson orders of geometric size in the lead time, geometric units at the bottleneck. */
export function deviation(law: StockPointLaw, orders: number): number {
  const { lastUnit, meanQueue, tailGap } = law;
  const inLeadTime = (orders * (2 - lastUnit)) / (lastUnit * lastUnit);
  return Math.sqrt(inLeadTime + meanQueue * (2 / tailGap - 1 - meanQueue));
}
