/**
 * What the simulated factory takes of the page's own thread while the floor plays, and while a long run is under way in the worker:
 * the longest task, and the longest that is our own script. Waiting for the compositor is not counted: without a graphics processor, as
 * in a machine that tests, it paints on the processor that the page needs.
 */
import type { Browser, Page } from 'playwright';
import { quantile, type Figure } from './figure.ts';
import { desk, phone, withSite } from './site.ts';

const budget = 8;
const seconds = 3;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
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
  const canvas = page.locator('canvas').first();
  await canvas.evaluate((node) => node.scrollIntoView({ block: 'start' }));
  await page.waitForTimeout(1000);
  const playing = await tasksDuring(browser, page, () => page.waitForTimeout(1000 * seconds));
  const run = page.getByRole('button', { name: /^Run 1,000 years$/ });
  await run.scrollIntoViewIfNeeded();
  // The first run brings its chart; what runs cost is seen in the second.
  const first = await tasksDuring(browser, page, () => runFor(page, run));
  const second = await tasksDuring(browser, page, () => runFor(page, run));
  await page.close();
  return [
    ...figures(`${name}, floor playing`, playing),
    ...figures(`${name}, first 1,000 years`, first),
    ...figures(`${name}, 1,000 years again`, second),
  ];
}

/** Nothing is asked of the page while it runs: every question would be a task. */
async function runFor(page: Page, button: ReturnType<Page['getByRole']>): Promise<void> {
  await button.click();
  await page.waitForTimeout(1000 * seconds);
}

function figures(name: string, { tasks, scripts }: Work): readonly Figure[] {
  const figure = (what: string, value: number): Figure => ({
    name: `${name}: ${what}`,
    value,
    unit: 'ms',
    budget,
    good: 'below',
  });
  return [
    figure('longest task', Math.max(...tasks)),
    figure('99 % of tasks', quantile(tasks, 0.99)),
    figure('longest script', Math.max(...scripts)),
  ];
}

/** Milliseconds on the page's thread: of each task, the browser's own work for the page included, and of each script in it. */
interface Work {
  readonly tasks: readonly number[];
  readonly scripts: readonly number[];
}

async function tasksDuring(browser: Browser, page: Page, act: () => Promise<unknown>): Promise<Work> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await page.waitForTimeout(300);
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return mainThreadTasks(trace.traceEvents);
}

function mainThreadTasks(events: readonly TraceEvent[]): Work {
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const spans = events.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${pid}.${tid}`));
  const waits = spans.filter(({ name }) => name === 'Commit');
  const tasks = spans
    .filter(({ name }) => name === 'ThreadControllerImpl::RunTask')
    .map(({ ts, dur = 0 }) => {
      const within = waits.filter((wait) => wait.ts >= ts && wait.ts < ts + dur);
      return (dur - within.reduce((sum, wait) => sum + (wait.dur ?? 0), 0)) / 1000;
    });
  const scripts = spans
    .filter(({ name }) => name === 'FunctionCall' || name === 'RunMicrotasks')
    .map(({ dur = 0 }) => dur / 1000);
  return { tasks, scripts };
}
