/** Which columns of a table hold numbers, which one dates, and whether the first row holds names. */
import { readDate } from './dates.ts';
import { readNumber } from './number.ts';
import type { Row } from './split-rows.ts';

export interface Column {
  /** Counted from 0. */
  readonly index: number;
  /** Its heading, or its place. */
  readonly name: string;
}

export interface Columns {
  readonly columns: readonly Column[];
  readonly header: boolean;
  /** The first column that holds dates. */
  readonly dates: number | null;
}

export function findColumns(rows: readonly Row[]): Columns {
  const [first, ...rest] = rows;
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const indexes = Array.from({ length: width }, (_, index) => index);
  const below = (index: number): readonly string[] => rest.map(({ cells }) => cells[index] ?? '');
  const most = (index: number, fits: (cell: string) => boolean): boolean => {
    const filled = below(index).filter((cell) => cell !== '');
    return filled.length > 0 && filled.filter(fits).length > filled.length / 2;
  };
  const dates = indexes.find((index) => most(index, isDate)) ?? null;
  const numbers = indexes.filter((index) => index !== dates && most(index, isNumber));
  const known = numbers.length > 0 ? numbers : indexes.filter((index) => isNumber(first?.cells[index] ?? ''));
  const header =
    rest.length > 0 &&
    known.length > 0 &&
    known.every((index) => !isNumber(first?.cells[index] ?? '') && (first?.cells[index] ?? '') !== '');
  const data = header ? rest : rows;
  const useful = known.filter((index) => known.length === 1 || !countsUp(data, index));
  const columns = (useful.length > 0 ? useful : known).map((index) => ({
    index,
    name: header ? (first?.cells[index] ?? '') : `Column ${index + 1}`,
  }));
  return { columns, header, dates };
}

function isNumber(cell: string): boolean {
  return readNumber(cell, '.') !== null || readNumber(cell, ',') !== null;
}

function isDate(cell: string): boolean {
  return readDate(cell) !== null;
}

/** 1, 2, 3, … or 2019, 2020, …: a row number, not demand. */
function countsUp(rows: readonly Row[], index: number): boolean {
  const values = rows.map(({ cells }) => Number(cells[index] ?? Number.NaN));
  return (
    values.length > 2 && values.every((value, at) => at === 0 || value === (values[at - 1] as number) + 1)
  );
}
