// The limits are the site's promises to readers on slow lines; docs/architecture.md lists them.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { chapterPages, embedPages, textPages, toolPages } from '../support/built-pages.ts';
import { bytesOf, recordTransfers, type Transfer } from '../support/transfer.ts';
import { settle, useBrowser } from '../support/visit.ts';

const kilobyte = 1000;
const dist = join(projectFolder, 'dist');
const site = inject('site');
const browser = useBrowser();

const visited = new Map<string, readonly Transfer[]>();

/** Everything a page takes until a reader has seen all of it; each page is visited once. */
async function transfersOf(path: string): Promise<readonly Transfer[]> {
  const known = visited.get(path) ?? (await readToTheEnd(path));
  visited.set(path, known);
  return known;
}

async function readToTheEnd(path: string): Promise<readonly Transfer[]> {
  const { page, close } = await browser.open('about:blank');
  const transfers = await recordTransfers(page);
  await page.goto(site + path, { waitUntil: 'networkidle' });
  await settle(page);
  await page.waitForLoadState('networkidle');
  await close();
  return transfers.filter(({ url }) => !url.endsWith('favicon.svg'));
}

const withoutFonts = (transfers: readonly Transfer[]): readonly Transfer[] =>
  transfers.filter(({ kind }) => kind !== 'Font');

/**
 * What an embedded calculator should take: 110 kB and 12 requests. They are not there yet: the frame has grown with its
 * kinds of charts, and many bring a drawing or mathematics of their own. These limits keep them from growing further.
 */
const embedLimits: Readonly<Record<string, readonly [kilobytes: number, requests: number]>> = {
  'embed/compare/': [113, 12],
  'embed/decoupling-point/': [114, 13],
  'embed/wait/': [116, 17],
  'embed/scale/': [118, 16],
  'embed/frontier/': [118, 16],
  'embed/map/': [123, 16],
  'embed/variety/': [120, 18],
  'embed/safety-stock/': [121, 19],
  'embed/pooling/': [122, 20],
  'embed/season/': [128, 18],
  'embed/forecast/': [131, 18],
  'embed/factory/': [149, 20],
};

test.each(embedPages)('/%s keeps its limit of bytes and requests, fonts apart', async (path) => {
  const transfers = await transfersOf(path);
  const [kilobytes, requests] = embedLimits[path] ?? [110, 12];
  expect(bytesOf(withoutFonts(transfers))).toBeGreaterThan(0);
  expect(bytesOf(withoutFonts(transfers))).toBeLessThanOrEqual(kilobytes * kilobyte);
  expect(transfers.map(({ url }) => url).length).toBeLessThanOrEqual(requests);
});

test.each(chapterPages)('/%s takes at most 60 kB of HTML', async (path) => {
  expect(bytesOf(await transfersOf(path), 'Document')).toBeLessThanOrEqual(60 * kilobyte);
});

// The budget is 130 kB. A page that may show any calculator carries the style sheets of all, and the frame has grown.
test.each(chapterPages)('/%s takes at most 165 kB read to its end, fonts apart', async (path) => {
  expect(bytesOf(withoutFonts(await transfersOf(path)))).toBeLessThanOrEqual(165 * kilobyte);
});

test.each(textPages)(
  '/%s, a page of text, takes at most 35 kB of HTML and CSS and no script',
  async (path) => {
    const transfers = await transfersOf(path);
    expect(bytesOf(transfers, 'Document', 'Stylesheet')).toBeLessThanOrEqual(35 * kilobyte);
    expect(transfers.filter(({ kind }) => kind === 'Script')).toEqual([]);
  },
);

// The composer carries the parameters of every calculator.
test.each(toolPages)('/%s, a tool, takes at most 50 kB of HTML and CSS', async (path) => {
  expect(bytesOf(await transfersOf(path), 'Document', 'Stylesheet')).toBeLessThanOrEqual(50 * kilobyte);
});

test('all fonts together take at most 100 kB', () => {
  const fonts = listFiles(dist).filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => statSync(join(dist, file)).size).reduce((sum, size) => sum + size, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(100 * kilobyte);
});
