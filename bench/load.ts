/** How fast a page is there on a phone: largest paint, time the reader is blocked, things that jump. */
import type { Browser } from 'playwright';
import { median, type Figure } from './figure.ts';
import { phone, slowDown, slowdowns, withSite } from './site.ts';

const rounds = 5;
/** One page of each kind. */
const pages = [
  '',
  'embed/compare/',
  'calculators/compare/',
  'chapters/three-strategies-side-by-side/',
  'method/waiting/',
];

/** A slow fourth-generation connection, as page tests commonly assume. */
const network = {
  offline: false,
  latency: 40,
  downloadThroughput: (10e6 / 8) | 0,
  uploadThroughput: (5e6 / 8) | 0,
};

const budgets: Readonly<
  Record<number, { readonly paint: number; readonly blocked: number; readonly shift: number }>
> = {
  1: { paint: 1000, blocked: 50, shift: 0.02 },
  4: { paint: 1000, blocked: 200, shift: 0.02 },
};

interface Load {
  readonly paint: number;
  readonly blocked: number;
  readonly shift: number;
}

/** What a page tells of its loading: paints and shifts, and when long tasks began and ended. */
interface Observed {
  paint: number;
  shift: number;
  firstPaint: number;
  readonly tasks: [begin: number, end: number][];
}

export function measure(): Promise<readonly Figure[]> {
  return withSite(async (url, browser) => {
    const figures: Figure[] = [];
    for (const path of pages) {
      for (const rate of slowdowns) figures.push(...(await figuresOf(browser, url, path, rate)));
    }
    return figures;
  });
}

async function figuresOf(
  browser: Browser,
  url: string,
  path: string,
  rate: number,
): Promise<readonly Figure[]> {
  const loads: Load[] = [];
  for (let round = 0; round < rounds; round += 1) loads.push(await loadOnce(browser, url + path, rate));
  const budget = budgets[rate];
  const figure = (name: string, key: keyof Load, unit: string, limit?: number): Figure => ({
    name: `/${path} at ${rate}× ${name}`,
    value: median(loads.map((load) => load[key])),
    unit,
    budget: limit,
    good: 'below',
  });
  return [
    figure('largest paint', 'paint', 'ms', budget?.paint),
    figure('blocked', 'blocked', 'ms', budget?.blocked),
    figure('layout shift', 'shift', '', budget?.shift),
  ];
}

async function loadOnce(browser: Browser, url: string, rate: number): Promise<Load> {
  const context = await browser.newContext(phone);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await slowDown(page, rate);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(1500 * Math.sqrt(rate));
  const { firstPaint, tasks, ...load } = await page.evaluate(
    () => (window as unknown as { load: Observed }).load,
  );
  await context.close();
  return { ...load, blocked: blockedTime(tasks, firstPaint) };
}

/** Total blocking time as it is commonly defined: what tasks take beyond 50 ms each, from the first paint on. */
function blockedTime(tasks: Observed['tasks'], firstPaint: number): number {
  const after = tasks.map(([start, end]) => end - Math.max(start, firstPaint));
  return after.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
}

/** Runs in the page. */
function observe(): void {
  const load: Observed = { paint: 0, shift: 0, firstPaint: 0, tasks: [] };
  (window as unknown as { load: Observed }).load = load;
  const watch = (type: string, use: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  };
  watch('largest-contentful-paint', (entry) => (load.paint = entry.startTime));
  watch('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') load.firstPaint = entry.startTime;
  });
  watch('longtask', (entry) => load.tasks.push([entry.startTime, entry.startTime + entry.duration]));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) load.shift += value;
  });
}
