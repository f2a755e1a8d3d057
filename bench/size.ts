/** What pages take over the wire, packed, from opening to having seen all of it. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { listFiles, listPages } from '../scripts/lib/pages.ts';
import { scrollThrough } from '../scripts/lib/take-picture.ts';
import { chapterPages, embedPages, textPages } from '../test/support/built-pages.ts';
import { bytesOf, recordTransfers, type Transfer } from '../test/support/transfer.ts';
import type { Figure } from './figure.ts';
import { desk, dist, withSite } from './site.ts';

export function measure(): Promise<readonly Figure[]> {
  return withSite(async (url, browser) => {
    const pages = listPages(dist);
    const figures: Figure[] = [];
    for (const path of pages) figures.push(...figuresOf(path, await transfersOf(browser, url + path)));
    return [...figures, ...fontFigures()];
  });
}

async function transfersOf(browser: Browser, url: string): Promise<readonly Transfer[]> {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  const transfers = await recordTransfers(page);
  await page.goto(url, { waitUntil: 'networkidle' });
  await scrollThrough(page);
  await context.close();
  return transfers.filter((transfer) => !transfer.url.endsWith('favicon.svg'));
}

function figuresOf(path: string, transfers: readonly Transfer[]): readonly Figure[] {
  const name = `/${path}`;
  const kind = kindOf(path);
  const all = bytesOf(transfers) - bytesOf(transfers, 'Font');
  const html = statSync(join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path)).size;
  const kilobytes = (label: string, bytes: number, budget?: number): Figure => ({
    name: `${name} ${label}`,
    value: bytes / 1000,
    unit: 'kB',
    budget,
    good: 'below',
  });
  const text =
    kind === 'text' ? [kilobytes('HTML and CSS', bytesOf(transfers, 'Document', 'Stylesheet'), 35)] : [];
  return [
    kilobytes(
      'in all, without fonts',
      all,
      { embed: 110, chapter: 130, text: undefined, other: undefined }[kind],
    ),
    kilobytes('HTML', bytesOf(transfers, 'Document'), kind === 'chapter' ? 60 : undefined),
    kilobytes('HTML, unpacked', html),
    kilobytes('scripts', bytesOf(transfers, 'Script'), kind === 'text' ? 0.001 : undefined),
    ...text,
    {
      name: `${name} requests`,
      value: transfers.length,
      unit: '',
      budget: kind === 'embed' ? 12 : undefined,
      good: 'below',
    },
  ];
}

function kindOf(path: string): 'embed' | 'chapter' | 'text' | 'other' {
  if (embedPages.includes(path)) return 'embed';
  if (chapterPages.includes(path)) return 'chapter';
  return textPages.includes(path) ? 'text' : 'other';
}

function fontFigures(): readonly Figure[] {
  const fonts = listFiles(dist).filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  return [{ name: `all ${fonts.length} fonts`, value: bytes / 1000, unit: 'kB', budget: 100, good: 'below' }];
}
