/** What every built page is asked. One visit serves all the questions: opening a page is what takes time. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { overflow, scrolling, setReaderFontSize } from './overflow.ts';
import { tabThrough } from './tab-stops.ts';
import { settle, useBrowser, type Visit } from './visit.ts';

/** What axe may find in one theme or width and not in another; its other rules are about what is written. */
const rulesOfLook = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable', 'target-size'];

interface Questions {
  /** Asked while only a phone’s first screen has been seen. */
  atFirst?(visit: () => Visit, path: string): void;
  /** Asked when the page has been read to its end at 1280 px. */
  readToEnd?(visit: () => Visit, path: string): void;
}

/** Asks the questions, in this order, of each page. */
export function visitPages(paths: readonly string[], { atFirst, readToEnd }: Questions = {}): void {
  const browser = useBrowser();

  describe.each(paths)('/%s', (path) => {
    let visit: Visit;

    beforeAll(async () => {
      visit = await browser.open(inject('site') + path, { width: 360, height: 640 });
      if (atFirst) await visit.page.waitForLoadState('networkidle');
    });
    afterAll(() => visit.close());

    atFirst?.(() => visit, path);

    test('is read to its end without an error, a refusal or a call to another host', async () => {
      await visit.page.setViewportSize({ width: 1280, height: 800 });
      await settle(visit.page);
      expect(visit.problems).toEqual([]);
    });

    readToEnd?.(() => visit, path);

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

    test('leaves axe nothing to find, light and wide', async () => {
      expect(await violations(axe(visit.page))).toEqual([]);
    });

    test('has every control where the Tab key comes, and shows it', async () => {
      expect(await tabThrough(visit.page)).toEqual({ missed: [], unmarked: [] });
    });

    test('fits a screen 768 px wide', async () => {
      await visit.page.setViewportSize({ width: 768, height: 740 });
      await settle(visit.page);
      expect(await overflow(visit.page)).toEqual([]);
    });

    test('fits a screen 320 px wide', async () => {
      await visit.page.setViewportSize({ width: 320, height: 740 });
      await settle(visit.page);
      expect(await overflow(visit.page)).toEqual([]);
    });

    // So that none has to be a stop of the Tab key to be read to its end.
    test('shows every formula whole at that width', async () => {
      expect(await scrolling(visit.page.locator('.formula .line'))).toEqual([]);
    });

    test('leaves axe nothing to find, dark and narrow', async () => {
      await visit.page.emulateMedia({ colorScheme: 'dark' });
      await settle(visit.page);
      expect(await violations(axe(visit.page).withRules(rulesOfLook))).toEqual([]);
    });

    test.each([1280, 640])('fits %i px with letters of twice the size', async (width) => {
      await visit.page.setViewportSize({ width, height: 800 });
      await setReaderFontSize(visit.page, 32);
      expect(await overflow(visit.page)).toEqual([]);
    });

    test('met no error on all that way', () => {
      expect(visit.problems).toEqual([]);
    });
  });
}

function axe(page: Page): AxeBuilder {
  // Nothing but violations is asked for, and no page frames another origin: both spare much time.
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function violations(builder: AxeBuilder): Promise<readonly string[]> {
  const results = await builder.analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
