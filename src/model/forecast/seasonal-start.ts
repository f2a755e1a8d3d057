/** Where Holt-Winters starts: level, trend and a figure for each period of the season, out of the first two seasons. */
import type { Series } from './series.ts';

export type SeasonKind = 'additive' | 'multiplicative';

export interface SeasonalStart {
  readonly level: number;
  readonly trend: number;
  readonly seasons: readonly number[];
}

/**
 * Classical decomposition of two seasons: centered moving average for the trend, a straight line through it for level
 * and growth, mean deviations from it for the season; the start of R's HoltWinters.
 */
export function seasonalStart(series: Series, seasonLength: number, kind: SeasonKind): SeasonalStart {
  const wide = 2 * seasonLength;
  const trend = centeredAverage(series.slice(0, wide), seasonLength);
  const { level, slope } = straightLine(trend.filter((value) => value !== null));
  const figures = Array.from({ length: seasonLength }, (_, place) => {
    const seen = [place, place + seasonLength].flatMap((index) => {
      const middle = trend[index] ?? null;
      if (middle === null) return [];
      const value = series[index] as number;
      return [kind === 'additive' ? value - middle : value / middle];
    });
    return seen.reduce((sum, value) => sum + value, 0) / seen.length;
  });
  const mean = figures.reduce((sum, value) => sum + value, 0) / seasonLength;
  const seasons = figures.map((figure) => (kind === 'additive' ? figure - mean : figure / mean));
  return { level, trend: slope, seasons };
}

/** Moving average over a season, its ends at half weight where the season is even; null where it reaches outside. */
function centeredAverage(values: Series, length: number): readonly (number | null)[] {
  const half = Math.floor(length / 2);
  const even = length % 2 === 0;
  return values.map((_, index) => {
    if (index < half || index + half >= values.length) return null;
    const window = values.slice(index - half, index + half + 1);
    const whole = window.reduce((sum, value) => sum + value, 0);
    const ends = even ? ((window[0] as number) + (window.at(-1) as number)) / 2 : 0;
    return (whole - ends) / length;
  });
}

/** Least squares over 1, 2, 3, …: the level is the line's value at 0. */
function straightLine(values: Series): { readonly level: number; readonly slope: number } {
  const middle = (values.length + 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const cross = values.reduce((sum, value, index) => sum + (index + 1 - middle) * (value - mean), 0);
  const square = values.reduce((sum, _, index) => sum + (index + 1 - middle) ** 2, 0);
  const slope = square === 0 ? 0 : cross / square;
  return { level: mean - slope * middle, slope };
}
