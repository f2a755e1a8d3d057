import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { overflow, setReaderFontSize } from '../support/overflow.ts';
import { tabThrough } from '../support/tab-stops.ts';
import { settle, useBrowser, type Visit } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

test('the pages that everything hangs on are built', () => {
  expect(pages).toEqual(expect.arrayContaining(['', '404.html', 'calculators/compare/', 'embed/compare/']));
  expect(pages.filter((path) => path.startsWith('chapters/'))).not.toEqual([]);
});

test('no two pages share a title', async () => {
  const titles = await Promise.all(
    pages
      .filter((path) => !path.startsWith('embed/'))
      .map(async (path) => /<title>(.*?)<\/title>/s.exec(await (await fetch(site + path)).text())?.[1]),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

// One visit serves all the questions, in this order: opening a page is what takes time.
describe.each(pages)('/%s', (path) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.open(site + path);
    await settle(visit.page);
  });
  afterAll(() => visit.close());

  test('loads without an error, a refusal or a call to another host', () => {
    expect(visit.problems).toEqual([]);
  });

  test('does not take the focus by itself', async () => {
    expect(await visit.page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('says what it is', async () => {
    const { page } = visit;
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.title()).toMatch(/Stock or Order/);
    expect(await page.getAttribute('meta[name=description]', 'content')).toMatch(/^.{20,300}$/);
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('never shows NaN, Infinity or undefined', async () => {
    expect(await visit.page.innerText('body')).not.toMatch(/\bNaN\b|\bInfinity\b|∞|\bundefined\b|\[object/);
  });

  test('moves nothing when the reader asks for no motion', async () => {
    const moving = await visit.page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    );
    expect(moving).toBe(0);
  });

  test('has every control where the Tab key comes, and shows it', async () => {
    expect(await tabThrough(visit.page)).toEqual({ missed: [], unmarked: [] });
  });

  test.each([320, 768])('fits a screen %i px wide', async (width) => {
    await visit.page.setViewportSize({ width, height: 740 });
    await settle(visit.page);
    expect(await overflow(visit.page)).toEqual([]);
  });

  test.each([1280, 640])('fits %i px with text at 200 %%', async (width) => {
    await visit.page.setViewportSize({ width, height: 800 });
    await setReaderFontSize(visit.page, 32);
    expect(await overflow(visit.page)).toEqual([]);
  });

  test('met no error on all that way', () => {
    expect(visit.problems).toEqual([]);
  });
});
