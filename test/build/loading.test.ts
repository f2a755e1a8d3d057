import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { calculatorPages, chapterPages, embedPages } from '../support/built-pages.ts';
import { scriptsOfPage } from '../support/script-graph.ts';
import { recordTransfers } from '../support/transfer.ts';
import { settle, useBrowser } from '../support/visit.ts';

const dist = join(projectFolder, 'dist');
const site = inject('site');
const browser = useBrowser();

/** Chart.js keeps its notes on objects under this name; it survives minifying. */
const chartLibraryMark = '$chartjs';

const chartFiles = listFiles(dist).filter(
  (file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes(chartLibraryMark),
);

test('the chart library is a file of its own', () => {
  expect(chartFiles).toHaveLength(1);
});

test.each(calculatorPages)('/%s does not ask for the chart library to start', (path) => {
  const scripts = scriptsOfPage(dist, path);
  expect(scripts.size).toBeGreaterThan(0);
  expect(chartFiles.filter((file) => scripts.has(file))).toEqual([]);
});

test.each([...embedPages, ''])('/%s is painted before the chart library is asked for', async (path) => {
  const { page, close } = await browser.open(site + path);
  await settle(page);
  const name = chartFiles[0]?.split('/').at(-1) ?? 'missing';
  await page.waitForFunction(
    (file) => performance.getEntriesByType('resource').some((e) => e.name.includes(file)),
    name,
  );
  const [paint, request] = await page.evaluate((file) => {
    const first = performance.getEntriesByName('first-contentful-paint')[0];
    const asked = performance.getEntriesByType('resource').find((entry) => entry.name.includes(file));
    return [first?.startTime ?? Infinity, asked?.startTime ?? -Infinity];
  }, name);
  expect(request).toBeGreaterThanOrEqual(paint);
  await close();
});

test.each(chapterPages)('/%s loads no script until a calculator is near', async (path) => {
  const { page, close } = await browser.open('about:blank', { width: 360, height: 640 });
  const transfers = await recordTransfers(page);
  await page.goto(site + path, { waitUntil: 'networkidle' });
  const top = await page
    .locator('[data-calculator]')
    .first()
    .evaluate((node) => node.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(640 + 200);
  expect(transfers.filter(({ kind }) => kind === 'Script')).toEqual([]);
  await page.locator('[data-calculator]').first().scrollIntoViewIfNeeded();
  await page.locator('[data-calculator][data-ready]').first().waitFor();
  expect(transfers.some(({ kind }) => kind === 'Script')).toBe(true);
  await close();
});
