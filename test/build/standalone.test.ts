// The promise of a standalone file: it opens from a disk, asks nobody for anything, and weighs at most 200 kB packed.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/run.ts';
import { calculatorIds } from '../../src/calculators/registry.ts';
import { buildPackage } from '../../src/lms/packages/build-package.ts';
import { comparePage } from '../support/compare-page.ts';
import { useBrowser, type VisitOptions } from '../support/visit.ts';

const browser = useBrowser();
const folder = join(projectFolder, 'dist/standalone');
const disk = mkdtempSync(join(tmpdir(), 'disk-'));
afterAll(() => rmSync(disk, { recursive: true }));

const kilobyte = 1000;

interface Opened {
  readonly page: Page;
  /** Everything asked for beside the file itself, and everything that went wrong. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Opens a file of the disk in a browser that has no network. */
async function openFile(file: string, options: VisitOptions = {}): Promise<Opened> {
  const { page, problems, close } = await browser.open('about:blank', { offline: true, ...options });
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('data:') && !url.startsWith(address)) problems.push(`asked for ${url}`);
  });
  await page.goto(address);
  await page.locator('[data-calculator][data-ready]').waitFor();
  return { page, problems: problems.filter((one) => !one.endsWith(address)), close };
}

test('there is one for each calculator', () => {
  expect(readdirSync(folder).sort()).toEqual(calculatorIds.map((id) => `${id}.html`).sort());
});

test.each(calculatorIds)('%s works from a disk without any request, and is small', async (id) => {
  const file = join(folder, `${id}.html`);
  expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(200 * kilobyte);
  const { page, problems, close } = await openFile(file);
  const slider = page.getByRole('slider').and(page.locator(':enabled')).first();
  const before = await slider.inputValue();
  await slider.press('PageUp');
  await expect.poll(() => slider.inputValue()).not.toBe(before);
  await page.locator('canvas').first().waitFor();
  expect(problems).toEqual([]);
  await close();
});

test('a file made with settings opens with them, in its theme, and leads back to the site', async () => {
  const { name, bytes } = buildPackage(
    'html',
    { calculator: 'compare', query: 'versions=48&lock=versions&hide=holding&theme=dark', title: 'Bicycles & more', height: 1280 },
    { standaloneHtml: readFileSync(join(folder, 'compare.html'), 'utf8'), siteUrl: 'https://stock.example/site/' },
  ); // prettier-ignore
  writeFileSync(join(disk, name), bytes);
  const { page, problems, close } = await openFile(join(disk, name), { colorScheme: 'light' });
  const compare = comparePage(page);
  expect(await page.title()).toBe('Bicycles & more');
  expect(await compare.box(/versions offered/i).inputValue()).toBe('48');
  expect(await compare.box(/versions offered/i).isEditable()).toBe(false);
  expect(await compare.slider(/holding cost/i).count()).toBe(0);
  // Paper of the dark theme, as the design tokens have it.
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(21, 23, 26)',
  );
  expect(await page.getByRole('link', { name: /open this calculator/i }).getAttribute('href')).toMatch(
    /^https:\/\/stock\.example\/site\/calculators\/compare\/\?/,
  );
  const chart = page.locator('[data-view]').first();
  await chart.getByText('Download').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    chart
      .getByRole('button', { name: /csv/i })
      .or(chart.getByRole('menuitem', { name: /csv/i }))
      .click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('versions=48');
  // The script for courses rests.
  expect(await page.getByRole('complementary', { name: 'Your course' }).count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('launch data that is nonsense does no harm', async () => {
  const html = readFileSync(join(folder, 'compare.html'), 'utf8');
  const file = join(disk, 'nonsense.html');
  writeFileSync(file, html);
  const { page, problems, close } = await openFile(file);
  for (const launch of ['{"query":7}', '{', '{"query":"versions=1e999&tab=x&theme=%22"}']) {
    writeFileSync(file, html.replace('id="launch">{}', `id="launch">${launch}`));
    await page.reload();
    await comparePage(page).ready();
    expect(await comparePage(page).verdict.innerText()).toContain('costs least');
  }
  expect(problems).toEqual([]);
  await close();
});
