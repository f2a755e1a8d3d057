import { describe, expect, inject, test } from 'vitest';
import { calculatorPages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();

describe.each([
  ['the folder moved anywhere', inject('movedSite')],
  ['the build for a sub-path', inject('subPathSite')],
])('in %s', (_, site) => {
  test.each(calculatorPages)('/%s works', async (path) => {
    const { page, problems, close } = await browser.open(site + path);
    await settle(page);
    const calculator = page.locator('[data-calculator]').first();
    const before = await calculator.innerText();
    await calculator.getByRole('slider').first().press('PageUp');
    await expect.poll(() => calculator.innerText()).not.toBe(before);
    expect(problems).toEqual([]);
    await close();
  });
});
