import {
  requireStageWeeks,
  stagesBefore,
  supplyStages,
  type DecouplingPoint,
  type StageWeeks,
} from './supply-line.ts';

/**
 * Customer lead time: how long does the customer wait if the order enters at `point`?
 *
 * Wₖ = Σ Lⱼ over the stages j after the point k, in weeks. Assumes that what the point keeps in stock is there when the
 * order comes: the least wait the position allows. Throws a RangeError unless every stage time is finite and not
 * negative and the point is one of the six.
 * Source: Hoekstra & Romme, Integral Logistic Structures (1992); Olhager, Int. J. Production Economics 85 (2003)
 * 319–329.
 *
 * @example customerLeadTime('assembleToOrder', { engineering: 8, supply: 4, fabrication: 2, assembly: 0.5, delivery: 1 }) // 1.5
 */
export function customerLeadTime(point: DecouplingPoint, weeks: StageWeeks): number {
  requireStageWeeks(weeks);
  return sumOf(weeks, stagesBefore(point), supplyStages.length);
}

/**
 * Production lead time P: how long from the first purchase to the customer's door?
 *
 * P = Σ Lⱼ over supply, fabrication, assembly and delivery, in weeks; engineering is in it only where every order is
 * engineered, since a design once made serves all later orders. Throws as {@link customerLeadTime} does.
 * Source: Shingo, A Study of the Toyota Production System (1989); Wikner & Rudberg, Int. J. Operations & Production
 * Management 25 (2005) 623–641, on why engineering is a line of its own.
 *
 * @example productionLeadTime('makeToOrder', { engineering: 8, supply: 4, fabrication: 2, assembly: 0.5, delivery: 1 }) // 7.5
 */
export function productionLeadTime(point: DecouplingPoint, weeks: StageWeeks): number {
  requireStageWeeks(weeks);
  return sumOf(weeks, point === 'engineerToOrder' ? 0 : 1, supplyStages.length);
}

/**
 * Forecast-driven lead time: how much of the work is done before anybody has ordered it?
 *
 * P − Wₖ, in weeks: the distance over which demand must be forecast. Throws as {@link customerLeadTime} does.
 * Source: Wikner & Rudberg (2005).
 *
 * @example forecastLeadTime('makeToStock', { engineering: 8, supply: 4, fabrication: 2, assembly: 0.5, delivery: 1 }) // 6.5
 */
export function forecastLeadTime(point: DecouplingPoint, weeks: StageWeeks): number {
  requireStageWeeks(weeks);
  return sumOf(weeks, 1, Math.max(1, stagesBefore(point)));
}

function sumOf(weeks: StageWeeks, from: number, to: number): number {
  return supplyStages.slice(from, to).reduce((sum, stage) => sum + weeks[stage], 0);
}
