import { requireNotNegative } from '../numeric/guard.ts';

/**
 * Little's law: how many orders are in a place when `rate` of them come a week and each stays `weeks`?
 *
 * L = λ·W. Holds for every line in a steady state: any arrivals, any process times, any number of servers, any order of
 * service. With the bottleneck's rate and the time without queueing it gives the critical work in process. Throws a
 * RangeError for a number that is negative or not finite.
 * Source: Little, Operations Research 9 (1961) 383–387.
 *
 * @example meanNumber({ rate: 8, weeks: 0.5 }) // 4
 */
export function meanNumber(input: { readonly rate: number; readonly weeks: number }): number {
  requireNotNegative('rate', input.rate);
  requireNotNegative('weeks', input.weeks);
  return input.rate * input.weeks;
}
