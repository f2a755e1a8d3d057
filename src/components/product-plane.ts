/**
 * The plane of the figure of products: sales of one version across, cost of a week's wait down, both in powers of ten; and the
 * line on which a unit kept of each version costs as much as a buyer who waits.
 */
const left = 50;
const right = 320;
const top = 40;
const bottom = 272;

/** One in six centuries to 1,000 a week; 0.02% to 60% of the unit's cost. */
const sales = [0.00003, 1000] as const;
const waitCosts = [0.0002, 0.6] as const;

const share = (value: number, [from, to]: readonly [number, number]): number =>
  Math.log(value / from) / Math.log(to / from);
const round = (value: number): number => Math.round(10 * value) / 10;

export const plane = {
  left,
  right,
  top,
  bottom,
  waitCosts,
  x: (rate: number): number => round(left + (right - left) * share(rate, sales)),
  y: (cost: number): number => round(top + (bottom - top) * share(cost, waitCosts)),
};

export const borderWaitCost = { holdingRate: 0.25, waitWeeks: 5 };

/** Sales of one version a week at which both cost the same: w·W = h/52 ÷ λ, since one unit lies 1/λ weeks. */
export function heldRate(waitCost: number): number {
  const { holdingRate, waitWeeks } = borderWaitCost;
  return holdingRate / (52 * waitCost * waitWeeks);
}
