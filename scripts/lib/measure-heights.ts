/** How high the embedded calculators are, in a column of a course page and on a phone, panels closed. */
import type { Browser } from 'playwright';

export interface MeasuredHeights {
  readonly column: number;
  readonly phone: number;
}

/** Widths of the frame, in pixels. */
export const frameWidths = { column: 680, phone: 360 } as const;

export async function measureHeights(browser: Browser, embedPage: string): Promise<MeasuredHeights> {
  return {
    column: await measureAt(browser, embedPage, frameWidths.column),
    phone: await measureAt(browser, embedPage, frameWidths.phone),
  };
}

async function measureAt(browser: Browser, url: string, width: number): Promise<number> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
    // A phone is pressed with a finger: what is pressed is larger there.
    hasTouch: width === frameWidths.phone,
    isMobile: width === frameWidths.phone,
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.locator('[data-calculator][data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  let [before, height] = [-1, 0];
  // Charts settle in a frame or two after the page comes to life.
  while (before !== height) {
    before = height;
    await page.waitForTimeout(250);
    height = await page.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
  }
  await context.close();
  return height;
}

/** To the next ten: a promise in a snippet need not be finer. */
export function roundHeight(height: number): number {
  return 10 * Math.ceil(height / 10);
}
