/**
 * What the simulated factory takes of the page's own thread while the floor plays and while a long run is under way in the worker:
 * the longest task, and the share of tasks above the budget.
 */
import type { Browser, Page } from 'playwright';
import { quantile, type Figure } from './figure.ts';
import { desk, phone, withSite } from './site.ts';

const budget = 8;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

export function measure(): Promise<readonly Figure[]> {
  return withSite(async (url, browser) => [
    ...(await figuresOn(browser, url, 'desk', desk)),
    ...(await figuresOn(browser, url, 'phone', phone)),
  ]);
}

async function figuresOn(
  browser: Browser,
  url: string,
  name: string,
  screen: typeof desk | typeof phone,
): Promise<readonly Figure[]> {
  const page = await browser.newPage(screen);
  await page.goto(`${url}calculators/factory/`, { waitUntil: 'networkidle' });
  await page.locator('[data-calculator][data-ready]').first().waitFor();
  await page.waitForTimeout(1000);
  const playing = await tasksDuring(browser, page, () => page.waitForTimeout(4000));
  const running = await tasksDuring(browser, page, async () => {
    await page.getByRole('button', { name: /^Run 1,000 years$/ }).click();
    await page.getByRole('progressbar', { name: 'Years run' }).waitFor({ state: 'detached' });
  });
  await page.close();
  return [...figures(`${name}, floor playing`, playing), ...figures(`${name}, 1,000 years`, running)];
}

function figures(name: string, tasks: readonly number[]): readonly Figure[] {
  return [
    { name: `${name}: longest task`, value: Math.max(...tasks), unit: 'ms', budget, good: 'below' },
    { name: `${name}: 99 % of tasks`, value: quantile(tasks, 0.99), unit: 'ms', good: 'below' },
  ];
}

/** Milliseconds of each task of the page's thread, the browser's own work for the page included. */
async function tasksDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<unknown>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await page.waitForTimeout(300);
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return mainThreadTasks(trace.traceEvents);
}

function mainThreadTasks(events: readonly TraceEvent[]): readonly number[] {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  return events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === 'ThreadControllerImpl::RunTask' && ph === 'X' && threads.has(`${pid}.${tid}`),
    )
    .map(({ dur = 0 }) => dur / 1000);
}
