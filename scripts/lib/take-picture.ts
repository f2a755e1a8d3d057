import type { Browser, Page } from 'playwright';

export interface PictureOptions {
  readonly url: string;
  readonly file: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
  /** Only the first screen of this height, instead of the whole page. */
  readonly height?: number;
}

/** The page as a reader sees it who has scrolled through it once. */
export async function takePicture(browser: Browser, options: PictureOptions): Promise<void> {
  const { url, file, width, theme, height } = options;
  const context = await browser.newContext({
    viewport: { width, height: height ?? 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await scrollThrough(page);
  await page.screenshot({ path: file, fullPage: height === undefined });
  await context.close();
}

/** Opens the calculators that wait for a prediction, wakes what waits to be seen, then returns to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A page that the browser does not draw at the moment gets no frames; the clock goes on.
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 100);
      });
    for (const predict of document.querySelectorAll('.predict')) predict.toggleAttribute('data-open', true);
    const seen = new Set<Element>();
    for (;;) {
      // Looked up anew each time: what wakes brings charts of its own.
      const next = [...document.querySelectorAll('astro-island, figure, canvas')].find(
        (one) => !seen.has(one),
      );
      if (!next) break;
      seen.add(next);
      next.scrollIntoView();
      await frame();
      await frame();
    }
    scrollTo(0, 0);
    await document.fonts.ready;
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('section[data-calculator]')].every((one) => one.hasAttribute('data-ready')),
  );
  await page.waitForLoadState('networkidle');
}
