import { requireSeries, type Series } from './series.ts';

export interface Accuracy {
  /** Mean absolute error. */
  readonly mae: number;
  /** Root of the mean squared error. */
  readonly rmse: number;
  /** Mean error: positive where demand runs above the forecast. */
  readonly bias: number;
  /** Sum of errors over mean absolute error; null where every forecast was right. */
  readonly trackingSignal: number | null;
}

/**
 * Forecast accuracy: how large are the errors, and do they lean one way?
 *
 * MAE = Σ|eᵢ|/n, RMSE = √(Σeᵢ²/n), bias = Σeᵢ/n, tracking signal = Σeᵢ/MAE. A tracking signal beyond ±4 to ±6 is commonly
 * taken as a sign of bias. Throws a RangeError for no errors at all.
 * Source: Silver, Pyke & Thomas (2017), chapter 3.
 *
 * @example accuracy([1, -2, 3]).trackingSignal // 1
 */
export function accuracy(errors: Series): Accuracy {
  requireSeries(errors, 1);
  const sum = errors.reduce((total, error) => total + error, 0);
  const mae = errors.reduce((total, error) => total + Math.abs(error), 0) / errors.length;
  const squares = errors.reduce((total, error) => total + error * error, 0);
  return {
    mae,
    rmse: Math.sqrt(squares / errors.length),
    bias: sum / errors.length,
    trackingSignal: mae === 0 ? null : sum / mae,
  };
}

/**
 * Mean absolute scaled error (MASE): is the forecast better than repeating the last value?
 *
 * MAE of the forecast divided by the mean absolute change from period to period of the learning stretch. Below 1 it beats
 * the naïve forecast there. Null where the learning stretch never changes. Throws a RangeError unless the stretch has two
 * periods.
 * Source: Hyndman & Koehler, Int. J. Forecasting 22 (2006) 679–688.
 *
 * @example meanAbsoluteScaledError([1, -2, 3], [10, 12, 9, 10]) // 1
 */
export function meanAbsoluteScaledError(errors: Series, learning: Series): number | null {
  requireSeries(learning, 2);
  const changes = learning.slice(1).map((value, index) => Math.abs(value - (learning[index] as number)));
  const scale = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return scale === 0 ? null : accuracy(errors).mae / scale;
}
