import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

/** Numbers every control a person could use and returns its markup; of a group of radio buttons Tab reaches one. */
function numberControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const usable = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const isRadioAside =
        element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
      const isOff = element.matches(':disabled') || element.closest('[inert]') !== null;
      return (
        element.checkVisibility({ visibilityProperty: true }) &&
        !isOff &&
        !isRadioAside &&
        element.tabIndex >= 0
      );
    });
    return usable.map((element, index) => {
      element.dataset.tabStop = String(index);
      return `${index} ${element.outerHTML.slice(0, 140)}`;
    });
  });
}

interface Stop {
  readonly index: number;
  readonly showsFocus: boolean;
}

function focusedStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element.dataset.tabStop === undefined) return undefined;
    const candidates = [element, element.closest('label'), element.parentElement].filter(
      (one) => one !== null,
    );
    const showsFocus = candidates.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    return { index: Number(element.dataset.tabStop), showsFocus };
  });
}

test.each(pages)('every control on /%s is reached with the Tab key and shows it', async (path) => {
  const { page, close } = await browser.open(site + path);
  await settle(page);
  const controls = await numberControls(page);
  const reached = new Set<number>();
  const unseen = new Set<string>();
  for (let step = 0; step < controls.length + 60 && reached.size < controls.length; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focusedStop(page);
    if (!stop) continue;
    reached.add(stop.index);
    if (!stop.showsFocus) unseen.add(controls[stop.index] ?? '');
  }
  expect(controls.filter((_, index) => !reached.has(index))).toEqual([]);
  expect([...unseen]).toEqual([]);
  await close();
});

test('a page never takes the focus by itself', async () => {
  for (const path of pages) {
    const { page, close } = await browser.open(site + path);
    await settle(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await close();
  }
});
