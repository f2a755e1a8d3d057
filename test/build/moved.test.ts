import { describe, expect, inject, test } from 'vitest';
import { calculatorPages, chapterPages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();

// Addresses in pages are checked one by one elsewhere; here scripts, styles, fonts and workers must find each other.
const someOfEachKind = [
  '',
  ...chapterPages.slice(0, 1),
  'calculators/compare/',
  'calculators/factory/',
  'embed/compare/',
  'embed/map/',
];

test('the pages tried in other folders exist', () => {
  expect(calculatorPages).toEqual(expect.arrayContaining(someOfEachKind));
});

describe.each([
  ['the folder moved anywhere', inject('movedSite')],
  ['the build for a sub-path', inject('subPathSite')],
])('in %s', (_, site) => {
  test.each(someOfEachKind)('/%s works', async (path) => {
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
