/**
 * How lumpy demand is. Customers arrive independently and each orders a geometric number of units:
 * stuttering Poisson demand. Its index of dispersion (variance ÷ mean of the units demanded in any stretch
 * of time) says everything.
 */
import { requireNotNegative, requirePositive } from '../numeric/guard.ts';

/** Far past any meaning; keeps the arithmetic finite for every finite volatility. */
const mostDispersion = 1e100;

/**
 * Volatility floor: how steady can weekly demand be at best?
 *
 * CV₀ = 1/√Λ, with Λ the units demanded a week. Assumes that customers decide independently; then one unit
 * an order is the steadiest there is (Poisson). Throws a RangeError unless Λ is finite and above 0.
 * Source: Axsäter, Inventory Control (3rd ed., 2015), chapter 5.
 *
 * @example demandCvFloor(25) // 0.2
 */
export function demandCvFloor(demandRate: number): number {
  requirePositive('demandRate', demandRate);
  return 1 / Math.sqrt(demandRate);
}

/**
 * Index of dispersion of demand: how many times more variable than Poisson is it?
 *
 * I = max(1, CV²·Λ), with Λ in units a week and CV the coefficient of variation of weekly demand.
 * Volatility below the floor counts as the floor. Throws a RangeError unless Λ is finite and above 0 and CV
 * finite and not negative.
 * Source: Feeney & Sherbrooke, Management Science 12 (1966) 391–411; Axsäter (2015), chapter 5.
 *
 * @example dispersionIndex(50, 0.4) // 8
 */
export function dispersionIndex(demandRate: number, demandCv: number): number {
  requirePositive('demandRate', demandRate);
  requireNotNegative('demandCv', demandCv);
  return dispersionOf(demandRate, demandCv);
}

/** {@link dispersionIndex} for inputs that are already guarded. */
export function dispersionOf(demandRate: number, demandCv: number): number {
  return Math.min(mostDispersion, Math.max(1, demandCv * demandCv * demandRate));
}

/** Probability q that a unit is the last of its order, so that 1/q is the mean order: q = 2/(1 + I). */
export function lastUnitProbability(dispersion: number): number {
  return 2 / (1 + dispersion);
}

/** Its complement 1 − q, without the cancellation where almost every unit is followed by another. */
export function nextUnitProbability(dispersion: number): number {
  return (dispersion - 1) / (dispersion + 1);
}
