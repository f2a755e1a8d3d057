import { expect, inject, test } from 'vitest';
import { subPathBuild } from '../../scripts/lib/astro.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();

test('a printed chapter has its definitions as footnotes and no controls', async () => {
  const { page, close } = await browser.open(`${inject('site')}chapters/make-to-stock/`);
  await settle(page);
  await page.emulateMedia({ media: 'print' });
  const terms = await page.locator('.term:visible').count();
  expect(terms).toBeGreaterThan(0);
  expect(await page.locator('.printed-terms li:visible').count()).toBe(terms);
  expect(await page.locator('[data-calculator] :is(input, button, select):visible').count()).toBe(0);
  // The site does not know its address: the page's place in it, and no code that would lead nowhere.
  expect(await page.locator('.printed-address').innerText()).toContain('chapters/make-to-stock/');
  expect(await page.locator('.printed-address svg').count()).toBe(0);
  await close();
});

test('a printed calculator lists every input, as moved, with the link to it and a code for phones', async () => {
  const { page, close } = await browser.open(`${inject('subPathSite')}calculators/compare/?versions=48`);
  await settle(page);
  await page.emulateMedia({ media: 'print' });
  const inputs = page.locator('.printed-inputs:visible');
  expect(await inputs.innerText()).toMatch(/Versions offered\s+48 versions/);
  expect(await inputs.locator('dt').count()).toBeGreaterThan(10);
  expect(await inputs.innerText()).toContain('calculators/compare/?versions=48');
  const address = page.locator('.printed-address');
  expect(await address.innerText()).toContain(
    `${subPathBuild.site}${subPathBuild.base}/calculators/compare/`,
  );
  // 26 millimeters at 96 pixels an inch: what a phone's camera reads at arm's length.
  expect((await address.locator('svg').boundingBox())?.width).toBeCloseTo(98.3, 0);
  await close();
});
