/** A view's data as a file: every point, plain numbers with a dot, and where they come from (RFC 4180). */
import type { BarsView, LinesView, View } from '../calculators/shared/view.ts';
import { readSeries } from './interpolate.ts';
import { isRare, readingOf } from './readings.ts';
import { capitalize } from './text.ts';

export type Cell = string | number | null;

/** `header`: inputs, model version, link; each becomes a comment line. */
export function csvOf(view: View, header: readonly string[]): string {
  return csvText([...header, `${view.name}: ${view.subtitle}`], rowsOf(view));
}

function rowsOf(view: View): readonly (readonly Cell[])[] {
  if (isRare(view)) return readingOf(view).rows(view);
  return view.kind === 'lines' ? linesRows(view) : barsRows(view);
}

export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [...header.map(comment), ...rows.map((row) => row.map(writeCell).join(','))];
  return `${lines.join('\r\n')}\r\n`;
}

function linesRows({ x, y, series }: LinesView): Cell[][] {
  const places = [...new Set(series.flatMap(({ points }) => points.map(([at]) => at)))].sort((a, b) => a - b);
  // Where a line jumps, a row before the jump and one after it.
  const jumps = new Set(
    series.flatMap(({ points }) =>
      points.flatMap(([at], index) => (points[index - 1]?.[0] === at ? [at] : [])),
    ),
  );
  const rowAt = (at: number, side: 'before' | 'after'): Cell[] => [
    at,
    ...series.map((line) => readSeries(line, at, x.scale, side, y.scale)),
  ];
  return [
    [heading(x.label, x.unit), ...series.map(({ label }) => heading(label, y.unit))],
    ...places.flatMap((at) =>
      jumps.has(at) ? [rowAt(at, 'before'), rowAt(at, 'after')] : [rowAt(at, 'after')],
    ),
  ];
}

function barsRows({ x, parts, bars }: BarsView): Cell[][] {
  return [
    ['Part', ...bars.map(({ label }) => heading(label, x.unit))],
    ...parts.map(({ label }, part) => [label, ...bars.map(({ values }) => values[part] ?? null)]),
    ['Total', ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0))],
  ];
}

function heading(label: string, unit: string): string {
  return unit ? `${capitalize(label)} (${unit})` : capitalize(label);
}

/** Ten digits are more than any input has, and hide the dust of binary arithmetic. */
function writeCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(Number(cell.toPrecision(10))) : '';
  const safe = withoutFormula(cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet runs a cell that begins like a formula; an apostrophe makes it text. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** Stays one line, unquoted for readers that skip `#`; what a spreadsheet would split into cells is made safe as well. */
function comment(text: string): string {
  return `# ${text.replace(/\s*[\r\n]+\s*/g, ' ').replace(/([,;\t]\s*)(?=[=+\-@])/g, "$1'")}`;
}
