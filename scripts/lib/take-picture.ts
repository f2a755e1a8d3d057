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

/** Wakes what waits to be seen, then returns to the top. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // A page that the browser does not draw at the moment gets no frames; the clock goes on.
    const frame = (): Promise<unknown> =>
      new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 100);
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await frame();
      await frame();
    }
    // What moved while the page grew may have been passed by.
    const asleep = 'section[data-calculator]:not([data-ready])';
    for (const section of document.querySelectorAll(asleep)) {
      section.scrollIntoView();
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
