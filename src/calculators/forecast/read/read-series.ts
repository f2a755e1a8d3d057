/**
 * A reader's own table as a series of demand. Whatever cannot be used is named with its row and becomes a gap; nothing is
 * dropped in silence.
 */
import { withMinus } from '../../shared/minus.ts';
import { findColumns, type Column } from './columns.ts';
import { readDate } from './dates.ts';
import { findDecimalSign, readNumber, type DecimalSign } from './number.ts';
import { findPeriod, periodsBetween, type PeriodName } from './periods.ts';
import { findSeparator, separators, type SeparatorName } from './separator.ts';
import { splitRows, tidyText, type Row } from './split-rows.ts';

export interface ReadOptions {
  readonly separator?: SeparatorName | undefined;
  readonly decimal?: DecimalSign | undefined;
  /** Counted from 0. */
  readonly column?: number | undefined;
}

export interface ReadSeries {
  /** One entry for each period, oldest first; null where there is a gap. */
  readonly values: readonly (number | null)[];
  /** Columns that hold numbers, to choose among. */
  readonly columns: readonly Column[];
  readonly column: number;
  readonly separator: SeparatorName;
  readonly decimal: DecimalSign;
  readonly header: boolean;
  /** Null where there are no dates, or they follow no period. */
  readonly period: PeriodName | null;
  /** What could not be used as it stands, each with its row. */
  readonly problems: readonly string[];
  /** What was noticed and kept: negative numbers, dates turned round. */
  readonly remarks: readonly string[];
}

/** More than this no picture can show, and no fit would finish while a hand moves. */
export const mostPeriods = 1000;

export function readSeries(text: string, options: ReadOptions = {}): ReadSeries {
  const tidy = tidyText(text).replace(/^sep=.\n/i, '');
  const separator = options.separator ?? findSeparator(tidy);
  const rows = splitRows(tidy, separators[separator]);
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const { columns, header, dates } = findColumns(filled);
  const column = columns.some(({ index }) => index === options.column)
    ? (options.column as number)
    : (columns.at(-1)?.index ?? 0);
  const body = trimEnds(header ? rows.slice(rows.indexOf(filled[0] as Row) + 1) : rows);
  const cells = body.map((row) => row.cells[column] ?? '');
  const decimal = options.decimal ?? findDecimalSign(cells);
  const problems: string[] = [];
  const remarks: string[] = [];
  const entries = body.map(({ line, cells: row }, index): Entry => {
    const cell = cells[index] ?? '';
    const value = readNumber(cell, decimal);
    const day = dates === null ? null : readDate(row[dates] ?? '');
    if (cell === '') problems.push(`Row ${line} is empty: taken as a gap.`);
    else if (value === null) problems.push(`Row ${line}: “${clip(cell)}” is not a number: taken as a gap.`);
    else if (value < 0)
      remarks.push(`Row ${line}: ${withMinus(String(value))} is negative, as for goods returned.`);
    if (dates !== null && day === null && row.length > 0)
      problems.push(`Row ${line}: “${clip(row[dates] ?? '')}” is not a date; its place in the table counts.`);
    return { line, value, day };
  });
  const { values, period } = inOrder(entries, problems, remarks);
  if (values.length > mostPeriods)
    problems.push(`The table has ${values.length} periods; the latest ${mostPeriods} are used.`);
  return {
    values: values.slice(-mostPeriods),
    columns,
    column,
    separator,
    decimal,
    header,
    period,
    problems,
    remarks,
  };
}

interface Entry {
  readonly line: number;
  readonly value: number | null;
  readonly day: number | null;
}

/** Oldest first, with a gap for every period that the dates skip. */
function inOrder(
  entries: readonly Entry[],
  problems: string[],
  remarks: string[],
): { readonly values: readonly (number | null)[]; readonly period: PeriodName | null } {
  const days = entries.flatMap(({ day }) => (day === null ? [] : [day]));
  const period = days.length === entries.length && days.length > 2 ? findPeriod(days) : null;
  if (period === null) return { values: entries.map(({ value }) => value), period: null };
  const falling = days.filter((day, index) => index > 0 && day < (days[index - 1] as number)).length;
  const turned = falling > days.length / 2;
  if (turned) remarks.push('The latest date stands first: the table was turned round.');
  const ordered = turned ? [...entries].reverse() : entries;
  const values: (number | null)[] = [];
  ordered.forEach(({ line, value, day }, index) => {
    const before = ordered[index - 1]?.day ?? null;
    const steps = before === null || day === null ? 1 : periodsBetween(before, day, period);
    if (steps < 1)
      problems.push(`Row ${line}: its date does not come after the one before; its place counts.`);
    if (steps > 1) {
      const missing = Math.min(steps - 1, mostPeriods);
      problems.push(
        `Before row ${line} ${missing === 1 ? `a ${period} is` : `${missing} ${period}s are`} missing: taken as a gap.`,
      );
      for (let gap = 0; gap < missing; gap += 1) values.push(null);
    }
    values.push(value);
  });
  return { values, period };
}

function trimEnds(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex(({ cells }) => cells.length > 0);
  return first < 0 ? [] : rows.slice(first);
}

function clip(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
