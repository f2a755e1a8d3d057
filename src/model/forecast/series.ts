/** A series of demand: one number for each period, oldest first. */
import { refuse, requireFinite } from '../numeric/guard.ts';

export type Series = readonly number[];

/** Refuses a series that is shorter than `least` or holds anything but finite numbers, naming the period. */
export function requireSeries(series: Series, least: number): void {
  if (series.length < least) refuse('series', `${series.length} periods`, `${least} periods or more`);
  series.forEach((value, index) => requireFinite(`period ${index + 1}`, value));
}

/** What a method forecasts at every moment of a series, each from the periods before that moment alone. */
export interface ForecastPath {
  /** How many periods must have been seen before the first forecast. */
  readonly start: number;
  /** The forecast made after `seen` periods for the one `ahead` periods on (1 is the next). */
  at(seen: number, ahead: number): number;
}
