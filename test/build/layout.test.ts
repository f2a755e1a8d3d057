import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

/** What sticks out to the right, where the page as a whole can be scrolled sideways. */
function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `${scrollWidth} > ${clientWidth}`,
      ...wide.slice(0, 5).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

test.each(pages)('/%s fits a screen 320 px wide', async (path) => {
  const { page, close } = await browser.open(site + path, { width: 320, height: 640 });
  await settle(page);
  expect(await overflow(page)).toEqual([]);
  await close();
});

test.each(pages)('/%s fits with text at 200 %', async (path) => {
  const { page, close } = await browser.open(site + path, { width: 1280 });
  await settle(page);
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  expect(await overflow(page)).toEqual([]);
  await page.setViewportSize({ width: 640, height: 800 });
  expect(await overflow(page)).toEqual([]);
  await close();
});

test.each(pages)('/%s moves nothing when the reader asks for no motion', async (path) => {
  const { page, close } = await browser.open(site + path);
  await settle(page);
  expect(
    await page.evaluate(() => document.getAnimations().filter((a) => a.playState === 'running').length),
  ).toBe(0);
  await close();
});
