/** A chart to take along: as a picture, as data, or as a table in the clipboard. */
import type { View } from '../calculators/shared/view.ts';
import { csvOf } from './csv.ts';
import { copyTable, download } from './download.ts';
import { pngFile, svgFile } from './export.ts';
import { tableOf } from './table.ts';

export type Form = 'png' | 'svg' | 'csv' | 'table';

interface Chart {
  readonly view: View;
  /** The figure on the page: its letters and colors are the file's. */
  readonly figure: HTMLElement;
  readonly filename: string;
  /** Inputs, model version, link. */
  readonly header: readonly string[];
}

interface Taken {
  readonly done: boolean;
  /** What to tell the reader. */
  readonly said: string;
}

export async function takeAlong(form: Form, { view, figure, filename, header }: Chart): Promise<Taken> {
  if (form === 'table') {
    const done = await copyTable(tableOf(view));
    return { done, said: done ? 'Table copied.' : 'Copying is blocked here: select the table below.' };
  }
  const source = header.join(' · ');
  if (form === 'png') download(await pngFile(view, figure, source), `${filename}.png`, 'image/png');
  if (form === 'svg') download(svgFile(view, figure, source), `${filename}.svg`, 'image/svg+xml');
  if (form === 'csv') download(csvOf(view, header), `${filename}.csv`, 'text/csv;charset=utf-8');
  return { done: true, said: said[form] };
}

const said = { png: 'Picture saved.', svg: 'Vector picture saved.', csv: 'Data saved.' } as const;
