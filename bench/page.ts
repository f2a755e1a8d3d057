/** From the slider to the picture: gaps between frames while a slider is dragged, and how late keys are answered. */
import type { Browser, Page } from 'playwright';
import { headlineControls } from '../test/support/compare-page.ts';
import { quantile, type Figure } from './figure.ts';
import { desk, slowDown, slowdowns, withSite } from './site.ts';

/** One frame of sixty a second, and two on a slow machine; the clock tells them in tenths. */
const gapBudgets: Readonly<Record<number, number>> = { 1: 16.7 * 1.1, 4: 33.4 };
const inputBudgets: Readonly<Record<number, number>> = { 1: 40, 4: 100 };

export function measure(): Promise<readonly Figure[]> {
  return withSite(async (url, browser) => {
    const figures: Figure[] = [];
    for (const rate of slowdowns)
      figures.push(...(await figuresAt(browser, `${url}calculators/compare/`, rate)));
    return figures;
  });
}

async function figuresAt(browser: Browser, url: string, rate: number): Promise<readonly Figure[]> {
  const context = await browser.newContext(desk);
  const page = await context.newPage();
  await page.addInitScript(observeInput);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[data-calculator][data-ready]').first().waitFor();
  const idle = await gapsDuring(page, () => page.waitForTimeout(500));
  await slowDown(page, rate);
  const figures: Figure[] = [];
  for (const { label, key } of headlineControls) {
    await drag(page, label);
    const gaps = await gapsDuring(page, () => drag(page, label));
    figures.push({
      name: `drag ${key} at ${rate}×, 95 % of frame gaps`,
      value: quantile(gaps, 0.95),
      unit: 'ms',
      budget: gapBudgets[rate],
      good: 'below',
    });
  }
  const inputs = await page.evaluate(() => (window as unknown as { inputDelays: number[] }).inputDelays);
  await context.close();
  return [
    ...figures,
    {
      name: `input to next paint at ${rate}×`,
      value: Math.max(...inputs),
      unit: 'ms',
      budget: inputBudgets[rate],
      good: 'below',
    },
    { name: `(idle frame gap before, at 1×)`, value: quantile(idle, 0.5), unit: 'ms', good: 'below' },
  ];
}

/** Drags to and fro in small steps, about one a frame, as a hand does. */
async function drag(page: Page, label: RegExp): Promise<void> {
  const slider = page.getByRole('slider', { name: label }).first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  const share = await slider.evaluate((node) => {
    const { value, min, max } = node as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });
  const thumb = 24;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + thumb / 2 + share * (box.width - thumb), y);
  await page.mouse.down();
  for (const target of [0.7, 0.25, 0.5]) await page.mouse.move(box.x + target * box.width, y, { steps: 40 });
  await page.mouse.up();
}

async function gapsDuring(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const state = window as unknown as { gaps: number[]; stop: boolean };
    state.gaps = [];
    state.stop = false;
    let last = performance.now();
    const step = (now: number): void => {
      state.gaps.push(now - last);
      last = now;
      if (!state.stop) requestAnimationFrame(step);
    };
    requestAnimationFrame(step);
  });
  await act();
  return page.evaluate(() => {
    const state = window as unknown as { gaps: number[]; stop: boolean };
    state.stop = true;
    return state.gaps.slice(1);
  });
}

/** Runs in the page: how long each press, click or release waits for the next paint. */
function observeInput(): void {
  const delays: number[] = [0];
  (window as unknown as { inputDelays: number[] }).inputDelays = delays;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if ((entry as PerformanceEntry & { interactionId: number }).interactionId > 0)
        delays.push(entry.duration);
    }
  }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
}
