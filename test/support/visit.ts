/** Opens pages of the built site in Chromium and writes down everything that should not happen there. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll } from 'vitest';
import { browserArguments, findBrowser } from '../../scripts/lib/browser.ts';
import { recordTransfers, type Transfer } from './transfer.ts';

export interface Visit {
  readonly page: Page;
  /** What the page has taken over the wire so far, the sign of the site in the browser’s tab apart. */
  transfers(): readonly Transfer[];
  /** Console errors, uncaught exceptions, refused or failed requests, requests to other hosts. */
  readonly problems: string[];
  close(): Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
  /** Answers with this status are part of the test. */
  readonly expectedStatus?: number;
}

/** One browser for a test file. */
export function useBrowser(): { open(url: string, options?: VisitOptions): Promise<Visit> } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
  });
  afterAll(async () => {
    await browser?.close();
  });
  return {
    open: async (url, options = {}) => {
      if (!browser) throw new Error('The browser is not running.');
      return openVisit(browser, url, options);
    },
  };
}

async function openVisit(browser: Browser, url: string, options: VisitOptions): Promise<Visit> {
  const { width = 1280, height = 800, expectedStatus = 200, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...rest });
  const page = await context.newPage();
  const problems = watch(page, new Set([new URL(url).origin]), expectedStatus);
  const transfers = await recordTransfers(page);
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    problems,
    transfers: () => transfers.filter((one) => !one.url.endsWith('favicon.svg')),
    close: () => context.close(),
  };
}

/** Collects what goes wrong on a page; `origins` are the hosts it may talk to. */
export function watch(page: Page, origins: ReadonlySet<string>, expectedStatus = 200): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    const isExpected = message.text().includes(`status of ${expectedStatus} `);
    if (message.type() === 'error' && !isExpected) problems.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:';
    if (!isLocal && !origins.has(origin)) problems.push(`request to another host: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown';
    // Leaving a page cancels what it still asked for; nothing is wrong with that.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request (${reason}): ${request.url()}`);
  });
  page.on('response', (response) => {
    const isExpected = response.status() < 400 || response.status() === expectedStatus;
    if (!isExpected) problems.push(`${response.status()} for ${response.url()}`);
  });
  return problems;
}

export { scrollThrough as settle } from '../../scripts/lib/take-picture.ts';
