// Each host is a stand-in that does with our messages what the real one does; `test/support/host-scripts.ts` says what.
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { comparePage } from '../support/compare-page.ts';
import { startHostPage, type HostPageOptions } from '../support/host-page.ts';
import {
  canvasScript,
  h5pScript,
  pymScript,
  textbookScript,
  wordPressScript,
} from '../support/host-scripts.ts';
import { useBrowser, watch } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');
const embed = `${site}embed/compare/`;

interface Hosted {
  readonly page: Page;
  readonly problems: readonly string[];
  /** Height that the host has given the frame. */
  height(selector?: string): Promise<number>;
  close(): Promise<void>;
}

async function host(options: HostPageOptions, width = 900): Promise<Hosted> {
  const server = await startHostPage(options);
  const { page, close } = await browser.open('about:blank', { width });
  const problems = watch(page, new Set([new URL(site).origin, new URL(server.url).origin]));
  await page.goto(server.url);
  return {
    page,
    problems,
    height: async (selector = 'iframe') => (await page.locator(selector).boundingBox())?.height ?? 0,
    close: async () => {
      await close();
      await server.close();
    },
  };
}

/** Brings a frame into sight, as a reader does: out of it, browsers let frames sleep. */
async function ready(page: Page, selector: string): Promise<void> {
  await page.locator(selector).scrollIntoViewIfNeeded();
  await comparePage(page.frameLocator(selector)).ready();
}

/** The height that the calculator itself needs. */
function needed(page: Page, selector = 'iframe'): Promise<number> {
  return page
    .frameLocator(selector)
    .locator('main')
    .evaluate((main) => Math.ceil(main.getBoundingClientRect().height));
}

const secret = 'a1B2c3D4e5';
const takers = [
  ['Canvas', { src: embed, script: canvasScript }],
  ['an H5P host', { src: embed, script: h5pScript }],
  ['a Pym.js host', { src: `${embed}?initialWidth=900&childId=chart-1`, script: pymScript('chart-1') }],
  ['a textbook page', { src: embed, script: textbookScript(null) }],
] as const;

test.each(takers)('%s gives the frame the height of its content, and follows it', async (_, options) => {
  const { page, height, problems, close } = await host(options);
  const compare = comparePage(page.frameLocator('iframe'));
  await compare.ready();
  const fits = async (): Promise<number> => Math.abs((await height()) - (await needed(page)));
  await expect.poll(async () => (await height()) > 700 && (await fits()) <= 2).toBe(true);
  const before = await height();
  await compare.calculator.getByText('More assumptions').click();
  await expect.poll(() => height()).toBeGreaterThan(before + 40);
  await compare.calculator.getByText('More assumptions').click();
  await expect.poll(async () => Math.abs((await height()) - before)).toBeLessThanOrEqual(2);
  expect(problems).toEqual([]);
  await close();
});

test('WordPress believes the frame by its secret, up to its own limit', async () => {
  const frame = (id: string, hash: string): string =>
    `<iframe id="${id}" sandbox="allow-scripts" data-secret="${secret}" src="${embed}${hash}"></iframe>`;
  const body = frame('told', `#?secret=${secret}`) + frame('untold', '');
  const { page, height, close } = await host({ body, script: wordPressScript }, 640);
  await ready(page, '#told');
  await expect.poll(() => height('#told')).toBe(1000);
  await ready(page, '#untold');
  // The one without a secret has spoken as well by now: Canvas would have heard it.
  const count = () =>
    page.evaluate(
      () =>
        (window as unknown as { messages: { subject?: string }[] }).messages.filter(
          ({ subject }) => subject === 'lti.frameResize',
        ).length,
    );
  await expect.poll(count).toBeGreaterThanOrEqual(2);
  expect(await height('#untold')).toBe(640);
  await close();
});

describe('the host script', () => {
  const script = `<script src="${site}embed.js"></script>`;

  test('fits frames that were there before it, that come later, and that are sandboxed', async () => {
    const { page, height, problems, close } = await host({
      body: `<iframe id="early" src="${embed}"></iframe>`,
    });
    await ready(page, '#early');
    expect(await height('#early')).toBe(640);
    await page.evaluate((src) => {
      document.head.append(Object.assign(document.createElement('script'), { src }));
    }, `${site}embed.js`);
    await expect.poll(async () => (await height('#early')) - (await needed(page, '#early'))).toBe(0);
    await page.evaluate((src) => {
      for (const id of ['late', 'caged']) {
        const frame = Object.assign(document.createElement('iframe'), { id, src });
        if (id === 'caged') frame.setAttribute('sandbox', 'allow-scripts');
        document.body.append(frame);
      }
    }, embed);
    for (const id of ['#late', '#caged']) {
      await ready(page, id);
      await expect.poll(async () => (await height(id)) - (await needed(page, id))).toBe(0);
    }
    expect(problems).toEqual([]);
    await close();
  });

  test('believes nobody else, and sets nothing but heights', async () => {
    const says = (height: string): string =>
      `<script>parent.postMessage({ type: 'stock-or-order:height', v: 1, id: 'compare', height: ${height} }, '*')</script>`;
    const stranger = (id: string, height: string, extra = ''): string =>
      `<iframe id="${id}" ${extra} srcdoc="${says(height).replaceAll('"', '&quot;')}"></iframe>`;
    const { page, height, close } = await host({
      body: `${script}${stranger('stranger', '333')}${stranger('caged-stranger', '334', 'sandbox="allow-scripts"')}
        <iframe id="ours" src="${embed}"></iframe>`,
    });
    await ready(page, '#ours');
    await expect.poll(async () => (await height('#ours')) - (await needed(page, '#ours'))).toBe(0);
    expect([await height('#stranger'), await height('#caged-stranger')]).toEqual([640, 640]);
    // Even from our own frame: a height that cannot be one.
    const attributes = () => page.locator('#ours').evaluate((frame) => frame.getAttributeNames().sort());
    expect(await attributes()).toEqual(['id', 'src', 'style']);
    expect(await page.locator('#ours').getAttribute('style')).toMatch(/^height: \d+px;$/);
    await close();
  });

  test('is small and asks for nothing', async () => {
    const text = await (await fetch(`${site}embed.js`)).text();
    expect(text.length).toBeLessThan(1500);
    expect(text).not.toMatch(/fetch|XMLHttpRequest|import|localStorage|cookie|innerHTML|eval/);
  });
});

describe('SPLICE', () => {
  interface Report {
    readonly score: number;
    readonly state: { readonly query: string; readonly attempt?: { readonly guess: string } };
  }
  const reports = (page: Page): Promise<readonly Report[]> =>
    page.evaluate(() => (window as unknown as { reports: Report[] }).reports);

  test('a reader’s values are reported, and come back at the next visit', async () => {
    const first = await host({ src: embed, script: textbookScript(null) });
    const compare = comparePage(first.page.frameLocator('iframe'));
    await compare.ready();
    await expect.poll(() => first.height()).toBeGreaterThan(700);
    expect(await reports(first.page)).toEqual([]);
    const box = compare.box(/versions offered/i);
    await box.fill('300');
    await box.press('Enter');
    await expect.poll(async () => (await reports(first.page)).at(-1)?.state.query).toBe('versions=300');
    expect((await reports(first.page)).at(-1)?.score).toBe(1);
    const state = (await reports(first.page)).at(-1)?.state;
    expect(JSON.stringify(state).length).toBeLessThan(4000);
    await first.close();

    const second = await host({ src: `${embed}?holding=0.4`, script: textbookScript(state) });
    const again = comparePage(second.page.frameLocator('iframe'));
    await again.ready();
    await expect.poll(() => again.box(/versions offered/i).inputValue()).toBe('300');
    await second.close();
  });

  test('a prediction is scored once committed, and what is kept is forged in vain', async () => {
    const { page, problems, close } = await host({
      src: `${embed}?predict&versions=24`,
      script: textbookScript({
        v: 1,
        query: 'versions=<b>&volatility=NaN',
        attempt: { id: 'total', guess: 7 },
      }),
    });
    const frame = page.frameLocator('iframe');
    await comparePage(frame).ready();
    expect(await frame.locator('[data-verdict]').count()).toBe(0);
    await frame.getByRole('button', { name: /commit/i }).click();
    await frame.getByText(/choose something first/i).waitFor();
    expect(await reports(page)).toEqual([]);
    await frame.getByRole('radio', { name: 'Make to order' }).check();
    await frame.getByRole('button', { name: /commit/i }).click();
    await frame.getByText('You chose make to order. The model says assemble to order.').waitFor();
    await frame.locator('[data-verdict]').waitFor();
    // At the defaults assemble to order costs least: the first sentence of the calculator itself.
    expect(await frame.locator('[data-verdict]').innerText()).toMatch(/^Assemble to order costs least/);
    await expect.poll(async () => (await reports(page)).at(-1)?.state.attempt?.guess).toBe('mto');
    expect((await reports(page)).at(-1)?.score).toBe(0);
    expect(problems).toEqual([]);
    await close();
  });
});
