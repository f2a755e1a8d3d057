/** What stands under the reader's pointer, in words. */
import type { BarsView, LinesView, Tone, View } from '../calculators/shared/view.ts';
import { readSeries } from './interpolate.ts';
import { isRare, readingOf } from './readings.ts';
import { valueAt } from './scales.ts';
import { styleOf, type Marker } from './series-style.ts';
import { capitalize } from './text.ts';

export interface ReadoutValue {
  readonly label: string;
  readonly text: string;
  readonly tone: Tone;
  /** The mark that the line wears in the picture. */
  readonly marker?: Marker;
}

export interface Readout {
  /** Where: `Weeks after the order: 2`, or the bar's name. */
  readonly place: string;
  readonly tone: Tone;
  readonly values: readonly ReadoutValue[];
}

/** `cursor`: a position along the x axis of lines, a row of bars. */
export function readoutAt(view: View, cursor: number): Readout | null {
  if (isRare(view)) return readingOf(view).readout(view, cursor);
  return view.kind === 'lines' ? readLines(view, cursor) : readBar(view, cursor);
}

function readLines({ x, y, series, absent }: LinesView, cursor: number): Readout {
  const at = valueAt(cursor, x.scale);
  const values = series.flatMap((line): ReadoutValue[] => {
    const value = readSeries(line, at, x.scale, 'after', y.scale);
    if (value === null) return [];
    const { marker } = styleOf(line, series);
    return [{ label: line.label, text: y.format(value), tone: line.tone, marker }];
  });
  if (values.length === 0 && absent) values.push({ label: absent(at), text: '', tone: 'ink' });
  return { place: `${capitalize(x.label)}: ${x.format(at)}`, tone: 'ink', values };
}

function readBar({ x, parts, bars }: BarsView, row: number): Readout | null {
  const bar = bars[row];
  if (!bar) return null;
  const total = bar.values.reduce((sum, value) => sum + value, 0);
  return {
    place: `${bar.label}: ${x.format(total)}`,
    tone: bar.tone,
    values: parts.map(({ label }, part) => ({ label, text: x.format(bar.values[part] ?? 0), tone: 'ink' })),
  };
}
