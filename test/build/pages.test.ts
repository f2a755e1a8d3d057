import { expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

test('the pages that everything hangs on are built', () => {
  expect(pages).toEqual(expect.arrayContaining(['', '404.html', 'calculators/compare/', 'embed/compare/']));
  expect(pages.filter((path) => path.startsWith('chapters/'))).not.toEqual([]);
});

test.each(pages)('/%s loads without an error, a refusal or a call to another host', async (path) => {
  const visit = await browser.open(site + path);
  await settle(visit.page);
  expect(visit.problems).toEqual([]);
  await visit.close();
});

test.each(pages)('/%s says what it is', async (path) => {
  const { page, close } = await browser.open(site + path, { javaScriptEnabled: false });
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.title()).toMatch(/\S.*Stock or Order/);
  expect(await page.getAttribute('meta[name=description]', 'content')).toMatch(/^.{20,300}$/);
  expect(await page.locator('h1').count()).toBe(1);
  await close();
});

test('no two pages share a title', async () => {
  const titles = await Promise.all(
    pages
      .filter((path) => !path.startsWith('embed/'))
      .map(async (path) => /<title>(.*?)<\/title>/s.exec(await (await fetch(site + path)).text())?.[1]),
  );
  expect(new Set(titles).size).toBe(titles.length);
});

test.each(pages)('/%s never shows NaN, Infinity or undefined', async (path) => {
  const { page, close } = await browser.open(site + path);
  await settle(page);
  expect(await page.innerText('body')).not.toMatch(/\bNaN\b|\bInfinity\b|∞|\bundefined\b|\[object/);
  await close();
});
