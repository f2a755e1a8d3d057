/** The built site, served and open in a browser of its own, for the parts that measure pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from '../scripts/lib/browser.ts';
import { projectFolder } from '../scripts/lib/run.ts';
import { startStaticServer } from '../scripts/lib/static-server.ts';

export const dist = join(projectFolder, 'dist');

export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
export const desk = { viewport: { width: 1280, height: 800 } };

/** How many times slower than this machine the reader's processor is. */
export const slowdowns = [1, 4] as const;

export async function withSite<T>(measure: (url: string, browser: Browser) => Promise<T>): Promise<T> {
  if (!existsSync(join(dist, 'index.html')))
    throw new Error('There is no built site yet. Build it first: npm run build');
  const site = await startStaticServer({ folder: dist });
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: [...browserArguments],
  });
  try {
    return await measure(site.url, browser);
  } finally {
    await browser.close();
    await site.close();
  }
}

export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
