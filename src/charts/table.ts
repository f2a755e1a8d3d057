/** A view as a table: the same numbers for readers who do not see the picture, or want to read them off. */
import { unitBeside } from '../calculators/shared/unit-words.ts';
import type { BarsView, LinesView, Tone, View } from '../calculators/shared/view.ts';
import { readSeries } from './interpolate.ts';
import { isRare, readingOf } from './readings.ts';
import { tableGrid } from './table-grid.ts';
import { capitalize } from './text.ts';

export interface TableColumn {
  readonly label: string;
  readonly unit: string;
  readonly tone: Tone;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

const missing = '–';

export function tableOf(view: View): Table {
  if (isRare(view)) return readingOf(view).table(view);
  return view.kind === 'lines' ? linesTable(view) : barsTable(view);
}

function linesTable(view: LinesView): Table {
  const { name, subtitle, x, y, series } = view;
  const write = (value: number | null): string => (value === null ? missing : y.format(value));
  return {
    caption: `${name}. ${subtitle}`,
    columns: [
      { label: capitalize(x.label), unit: unitBeside(x.label, x.unit), tone: 'ink' },
      ...series.map(({ label, tone }) => ({ label, unit: y.unit, tone })),
    ],
    rows: tableGrid(view).map((at) => [
      x.format(at),
      ...series.map((line) => write(readSeries(line, at, x.scale, 'after', y.scale))),
    ]),
  };
}

/** A row for each part and one for the totals; a column for each bar, as the eye compares them. */
function barsTable({ name, subtitle, x, parts, bars }: BarsView): Table {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    caption: `${name}. ${subtitle}`,
    columns: [
      { label: 'Part', unit: '', tone: 'ink' },
      ...bars.map(({ label, tone }) => ({ label, unit: x.unit, tone })),
    ],
    rows: [
      ...parts.map(({ label }, part) => [label, ...bars.map(({ values }) => x.format(values[part] ?? 0))]),
      ['Total', ...bars.map(({ values }) => x.format(sum(values)))],
    ],
  };
}
