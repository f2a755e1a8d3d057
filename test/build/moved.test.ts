import { describe, expect, inject, test } from 'vitest';
import { calculatorPages } from '../support/built-pages.ts';
import { comparePage } from '../support/compare-page.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();

describe.each([
  ['the folder moved anywhere', inject('movedSite')],
  ['the build for a sub-path', inject('subPathSite')],
])('in %s', (_, site) => {
  test.each(calculatorPages)('/%s works', async (path) => {
    const { page, problems, close } = await browser.open(site + path);
    const compare = comparePage(page);
    await compare.ready();
    const before = await compare.calculator.innerText();
    await compare.box(/versions offered/i).fill('300');
    await compare.box(/versions offered/i).press('Enter');
    await expect.poll(() => compare.calculator.innerText()).not.toBe(before);
    await settle(page);
    expect(problems).toEqual([]);
    await close();
  });
});
