import type { Locator, Page } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import { calculatorPages, pagesWith } from '../support/built-pages.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

/** One page, led from address to address: nothing of an earlier one is left where no script runs. */
let page: Page;
beforeAll(async () => {
  ({ page } = await browser.open(site, { javaScriptEnabled: false }));
});

async function widths(pictures: Locator): Promise<readonly number[]> {
  return pictures.evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().width));
}

test.each(calculatorPages)('without JavaScript, /%s shows its results and no dead button', async (path) => {
  await page.goto(site + path);
  const calculator = page.locator('[data-calculator]').first();
  expect(await calculator.locator('[data-verdict]').innerText()).toMatch(/\w{3}/);
  const tables = await calculator.locator('table:visible').allInnerTexts();
  expect(tables.filter((text) => /\d/.test(text))).not.toEqual([]);
  expect((await widths(calculator.locator('svg:visible'))).filter((width) => width > 200)).not.toEqual([]);
  const buttons = page.locator('[data-calculator] button:visible:not([disabled], [popovertarget])');
  expect(await buttons.allInnerTexts()).toEqual([]);
});

// Totals per unit at the defaults, rounded as the page shows them: the check values in docs/model.md.
const atDefaults = pagesWith('compare').filter(
  (path) => !/^embed\/|what-(is|stock)|which-products|chapters\/cases/.test(path),
);
test.each(atDefaults)('without JavaScript, /%s shows what each strategy costs', async (path) => {
  await page.goto(site + path);
  const table = page.locator('[data-calculator="compare"] table:visible').filter({ hasText: /617/ }).first();
  const text = (await table.innerText()).replace(/\s+/g, ' ');
  for (const total of [/617\.07\b/, /602\.81\b/, /637\.40\b/]) expect(text).toMatch(total);
});
