import { refuse } from '../numeric/guard.ts';
import { sampleDeviation, sampleMean } from './moments.ts';
import { requireSeries, type Series } from './series.ts';

/** Where the classes meet, after Syntetos, Boylan & Croston (2005). */
export const demandClassCuts = { interval: 1.32, squaredCv: 0.49 } as const;

export type DemandClassName = 'smooth' | 'erratic' | 'intermittent' | 'lumpy';

export interface DemandClass {
  readonly name: DemandClassName;
  /** Average demand interval (ADI): periods from one demand to the next. */
  readonly interval: number;
  /** Squared coefficient of variation of the size of demands, periods without demand left out. */
  readonly squaredCv: number;
}

/**
 * Demand class: is demand smooth, erratic, intermittent or lumpy?
 *
 * ADI = periods / periods with demand; CV² = (s/x̄)² over the periods with demand. Intermittent from ADI 1.32, erratic from
 * CV² 0.49, lumpy if both: the lines along which Croston's method and simple smoothing change places. Throws a RangeError
 * for a series in which nothing is ever demanded.
 * Source: Syntetos, Boylan & Croston, Journal of the Operational Research Society 56 (2005) 495–503.
 *
 * @example demandClass([0, 4, 0, 0, 4, 0]).interval // 3
 */
export function demandClass(series: Series): DemandClass {
  requireSeries(series, 1);
  const demands = series.filter((value) => value > 0);
  if (demands.length === 0) refuse('series', 'no demand at all', 'above 0 in at least one period');
  const interval = series.length / demands.length;
  const squaredCv = (sampleDeviation(demands) / sampleMean(demands)) ** 2;
  const rare = interval >= demandClassCuts.interval;
  const variable = squaredCv >= demandClassCuts.squaredCv;
  const name = rare ? (variable ? 'lumpy' : 'intermittent') : variable ? 'erratic' : 'smooth';
  return { name, interval, squaredCv };
}
