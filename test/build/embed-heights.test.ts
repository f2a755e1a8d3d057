import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { browserArguments, findBrowser } from '../../scripts/lib/browser.ts';
import { measureHeights } from '../../scripts/lib/measure-heights.ts';
import { embedHeights } from '../../src/components/embed-heights.ts';
import { embedPages } from '../support/built-pages.ts';

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
});
afterAll(() => browser.close());

/** Fonts differ a little from system to system; more than this shows as a gap or a scroll bar. */
const share = 0.04;

test.each(embedPages)('the height that snippets promise for /%s is the one it has', async (path) => {
  const promised = embedHeights(path.split('/')[1] ?? '');
  const measured = await measureHeights(browser, site + path);
  const drift = [measured.column / promised.column - 1, measured.phone / promised.phone - 1];
  // If this fails, look at the page; if it should be so: npm run embed-heights
  expect(
    drift.filter((one) => Math.abs(one) > share),
    JSON.stringify({ promised, measured }),
  ).toEqual([]);
});
