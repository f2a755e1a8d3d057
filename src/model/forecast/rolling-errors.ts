import { requireWhole } from '../numeric/guard.ts';
import { requireSeries, type ForecastPath, type Series } from './series.ts';

/**
 * Rolling-origin errors: how wrong would the forecast have been, time after time?
 *
 * For every t from `from` to the end: eₜ = Σ over the next L periods of (actual − forecast made after t periods). With
 * L = 1 the errors of the next period, with L a lead time the errors that stock has to cover. A positive error is demand
 * above forecast. Empty where no L periods follow. Throws a RangeError unless `from` and L are whole numbers and the path
 * has a forecast by `from`.
 * Source: Tashman, Int. J. Forecasting 16 (2000) 437–450.
 *
 * @example rollingErrors([3, 5, 4, 8], naiveForecast([3, 5, 4, 8]), { from: 2, periods: 1 })[1] // 4
 */
export function rollingErrors(
  series: Series,
  path: ForecastPath,
  { from, periods }: { readonly from: number; readonly periods: number },
): readonly number[] {
  requireSeries(series, 1);
  requireWhole('from', from, path.start, Number.MAX_SAFE_INTEGER);
  requireWhole('periods', periods, 1, Number.MAX_SAFE_INTEGER);
  const errors: number[] = [];
  for (let seen = from; seen + periods <= series.length; seen += 1) {
    let error = 0;
    for (let ahead = 1; ahead <= periods; ahead += 1)
      error += (series[seen + ahead - 1] as number) - path.at(seen, ahead);
    errors.push(error);
  }
  return errors;
}
