/** Which sign separates the cells. The hard case is a comma, which may as well be a decimal one. */
import { splitRows } from './split-rows.ts';

export const separators = { tab: '\t', semicolon: ';', comma: ',', bar: '|', none: null } as const;
export type SeparatorName = keyof typeof separators;

const sampleRows = 60;

export function findSeparator(text: string): SeparatorName {
  const sample = text.split('\n').slice(0, sampleRows).join('\n');
  for (const name of ['tab', 'semicolon', 'bar'] as const) if (columnsOf(sample, name) > 1) return name;
  if (columnsOf(sample, 'comma') < 2) return 'none';
  return commaIsDecimal(sample) ? 'none' : 'comma';
}

/** How many columns most rows have. */
function columnsOf(text: string, name: SeparatorName): number {
  const counts = new Map<number, number>();
  for (const { cells } of splitRows(text, separators[name]))
    if (cells.length > 0) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

/**
 * `12,5` on every line is one column of decimals, unless the parts before the comma count up like a row number. A line
 * with words, quotes, a date or a second comma that groups no thousands makes the comma a separator.
 */
function commaIsDecimal(text: string): boolean {
  const lines = text.split('\n').map((line) => line.trim());
  const numbers = lines.filter((line) => /^[+\-−]?[\d.'\u00a0\u202f ]*,?\d+$/.test(line) && line !== '');
  const grouped = lines.filter((line) => /^[+\-−]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(line));
  const words = lines.filter((line) => /^[^\d,]*$/.test(line));
  const plain = new Set([...numbers, ...grouped, ...words]);
  if (plain.size === 0 || lines.some((line) => !plain.has(line))) return false;
  const whole = numbers.filter((line) => line.includes(',')).map((line) => Number(line.split(',')[0]));
  const counts =
    whole.length > 2 &&
    whole.every((value, index) => index === 0 || value === (whole[index - 1] as number) + 1);
  return !counts;
}
