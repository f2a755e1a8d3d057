import { refuse, requireNotNegative, requirePositive } from '../numeric/guard.ts';

/**
 * Batch arrivals, M^X/M/1: how many units are at one server when customers order several at once?
 *
 * L = ρ/(1−ρ)·(E[X²]/E[X] + 1)/2 units, with X the size of an order and ρ = βE[X]/μ for β orders a week. Large orders act
 * like variability: with geometric sizes the fraction E[X²]/E[X] is the index of dispersion. Assumes Poisson orders,
 * exponential unit times. Throws a RangeError unless all are above 0, E[X²] ≥ E[X]² and ρ < 1.
 * Source: Gross, Shortle, Thompson & Harris (2008), section 3.1.
 *
 * @example meanUnitsWithBatches({ orderRate: 1, serviceRate: 2.4, meanSize: 2, meanSquareSize: 4 }) // 7.5
 */
export function meanUnitsWithBatches(input: {
  readonly orderRate: number;
  readonly serviceRate: number;
  readonly meanSize: number;
  readonly meanSquareSize: number;
}): number {
  const { orderRate, serviceRate, meanSize, meanSquareSize } = input;
  requirePositive('orderRate', orderRate);
  requirePositive('serviceRate', serviceRate);
  requirePositive('meanSize', meanSize);
  requireNotNegative('meanSquareSize', meanSquareSize);
  if (meanSquareSize < meanSize * meanSize)
    refuse('meanSquareSize', meanSquareSize, 'no less than the square of meanSize');
  const utilization = (orderRate * meanSize) / serviceRate;
  if (utilization >= 1) refuse('orderRate', orderRate, 'below capacity');
  return ((utilization / (1 - utilization)) * (meanSquareSize / meanSize + 1)) / 2;
}
