import { requireFraction, requireNotNegative } from '../numeric/guard.ts';
import { normalQuantile } from '../numeric/normal-quantile.ts';

/**
 * Safety stock for a forecast: how much stock does its error call for?
 *
 * z·σ, with σ the root mean squared error of the forecast over the lead time and z the standard normal quantile of the
 * chance that stock lasts through it. Assumes normal errors. Nothing below a chance of one half. Throws a RangeError
 * unless σ is finite and not negative and the chance between 0 and 1.
 * Source: Silver, Pyke & Thomas (2017), chapter 6.
 *
 * @example safetyStockForError(20, 0.975) // 39.19927969080108
 */
export function safetyStockForError(errorDeviation: number, cycleService: number): number {
  requireNotNegative('errorDeviation', errorDeviation);
  requireFraction('cycleService', cycleService);
  return Math.max(0, normalQuantile(cycleService)) * errorDeviation;
}
