/** Text into rows of cells (RFC 4180): quoted cells may hold separators, quotes and line ends. */

export interface Row {
  /** The line of the text on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export function splitRows(text: string, separator: string | null): readonly Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let start = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((content) => content !== '') || cells.length > 1) rows.push({ line: start, cells });
    else rows.push({ line: start, cells: [] });
    cells = [];
    cell = '';
  };
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] as string;
    if (quoted) {
      if (sign === '\n') line += 1;
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (sign === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (sign === '\n') {
      endRow();
      line += 1;
      start = line;
    } else cell += sign;
  }
  endRow();
  return rows;
}

/** One kind of line end, no byte order mark, no empty lines after the last row. */
export function tidyText(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\s+$/, '');
}
