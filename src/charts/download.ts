/** Hands the reader a file, or the clipboard a table. */
import type { Table } from './table.ts';
import { escapeXml } from './svg-text.ts';

export function download(content: Blob | string, name: string, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function headings({ columns }: Table): string[] {
  return columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
}

/** Spreadsheets take a number for one only if its sign is a hyphen. */
function rowsOf({ rows }: Table): string[][] {
  return rows.map((row) => row.map((cell) => cell.replace(/^−/, '-')));
}

/** For spreadsheets: cells apart by tabs. */
export function tableText(table: Table): string {
  return [headings(table), ...rowsOf(table)].map((row) => row.join('\t')).join('\n');
}

/** For documents. */
export function tableMarkup(table: Table): string {
  const row = (cells: readonly string[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeXml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rowsOf(table)
    .map((cells) => row(cells, 'td'))
    .join('');
  return `<table><caption>${escapeXml(table.caption)}</caption>${row(headings(table), 'th')}${body}</table>`;
}

/** Says whether the browser let us: in a host's frame it may not. */
export async function copyTable(table: Table): Promise<boolean> {
  const markup = (): Promise<void> => navigator.clipboard.write([clipboardItem(table)]);
  const plain = (): Promise<void> => navigator.clipboard.writeText(tableText(table));
  return (await succeeds(markup)) || succeeds(plain);
}

function clipboardItem(table: Table): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([tableText(table)], { type: 'text/plain' }),
    'text/html': new Blob([tableMarkup(table)], { type: 'text/html' }),
  });
}

/** The clipboard may refuse, or (without https) not be there at all. */
async function succeeds(act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch {
    return false;
  }
}
