/** Numbers as people and programs write them. */

export type DecimalSign = '.' | ',';

/** What a column's cells say about which sign is the decimal one; a lone group of three digits says nothing. */
export function findDecimalSign(cells: readonly string[]): DecimalSign {
  let commas = 0;
  let points = 0;
  for (const cell of cells) {
    const comma = cell.lastIndexOf(',');
    const point = cell.lastIndexOf('.');
    const both = comma >= 0 && point >= 0;
    if (both && comma > point) commas += 1;
    else if (both) points += 1;
    else if (comma >= 0 && !/^\D*\d{1,3}(,\d{3})+\D*$/.test(cell)) commas += 1;
    else if (point >= 0 && !/^\D*\d{1,3}(\.\d{3}){2,}\D*$/.test(cell)) points += 1;
  }
  return commas > points ? ',' : '.';
}

/** The number a cell holds, or null. Currency signs, units of thousands, spaces and accountants' brackets are allowed. */
export function readNumber(cell: string, decimal: DecimalSign): number | null {
  const group = decimal === '.' ? ',' : '.';
  const negative = /^\(.*\)$/.test(cell);
  let text = (negative ? cell.slice(1, -1) : cell)
    .replace(/[\u2212\u2012\u2013]/g, '-')
    .replace(/[\s\u00a0\u202f'’_]/g, '')
    .replace(/^([+-]?)[$€£¥₹]|[$€£¥₹]$/g, '$1');
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d*)?$`);
  if (grouped.test(text)) text = text.split(group).join('');
  else if (text.includes(group)) return null;
  text = text.replace(decimal, '.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? (negative ? -value : value) : null;
}
