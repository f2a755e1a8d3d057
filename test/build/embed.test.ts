// How known hosts take what they are told is asked in hosts.test.ts.
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { comparePage } from '../support/compare-page.ts';
import { startHostPage, type HostPageOptions } from '../support/host-page.ts';
import { useBrowser, watch } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');
const embed = `${site}embed/compare/`;

interface Hosted {
  readonly page: Page;
  readonly compare: ReturnType<typeof comparePage>;
  readonly problems: readonly string[];
  messages(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

async function host(options: HostPageOptions): Promise<Hosted> {
  const server = await startHostPage(options);
  const { page, close } = await browser.open('about:blank');
  const problems = watch(page, new Set([new URL(site).origin, new URL(server.url).origin]));
  await page.goto(server.url);
  const compare = comparePage(page.frameLocator('#frame'));
  await compare.ready();
  return {
    page,
    compare,
    problems,
    messages: () => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages),
    close: async () => {
      await close();
      await server.close();
    },
  };
}

/** Heights asked for with a message of this kind. */
function heights(
  messages: readonly unknown[],
  subject: Readonly<Record<string, unknown>>,
  key: string,
): readonly number[] {
  return messages.flatMap((message) => {
    const record = readMessage(message);
    const fits = Object.entries(subject).every(([name, value]) => record[name] === value);
    return fits ? [Number(record[key])] : [];
  });
}

function readMessage(message: unknown): Readonly<Record<string, unknown>> {
  if (typeof message === 'object' && message !== null) return message as Record<string, unknown>;
  if (typeof message !== 'string' || !message.startsWith('{')) return {};
  return JSON.parse(message) as Record<string, unknown>;
}

const cages = [
  ['a plain frame', undefined],
  ['a frame that forbids everything but scripts', 'allow-scripts'],
] as const;

// One visit serves all the questions, in this order: opening a host page is what takes time.
describe.each(cages)('in %s', (_, sandbox) => {
  let hosted: Hosted;
  beforeAll(async () => {
    hosted = await host({ src: embed, sandbox });
  });
  afterAll(() => hosted.close());
  const asked = async (): Promise<readonly number[]> =>
    heights(await hosted.messages(), { subject: 'lti.frameResize' }, 'height');

  test('its height is told to the host in every way a host may listen to', async () => {
    const ways = [
      [{ subject: 'lti.frameResize' }, 'height'],
      [{ sentinel: 'amp', type: 'embed-size' }, 'height'],
      [{ context: 'iframe.resize', src: embed }, 'height'],
    ] as const;
    for (const [subject, key] of ways) {
      await expect.poll(async () => heights(await hosted.messages(), subject, key).length).toBeGreaterThan(0);
      const told = heights(await hosted.messages(), subject, key);
      for (const height of told) expect(Number.isInteger(height) && height > 200 && height < 5000).toBe(true);
    }
    const messages = (await hosted.messages()).map(readMessage);
    const lti = messages.find(({ subject }) => subject === 'lti.frameResize');
    expect(lti?.message_id).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('the focus stays with the host', async () => {
    const { page } = hosted;
    expect(await page.evaluate(() => (window as unknown as { focusLog: string[] }).focusLog)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('name');
  });

  test('a host that asks for the height gets it again', async () => {
    const before = (await asked()).length;
    await hosted.page.evaluate(() =>
      document.querySelector('iframe')!.contentWindow!.postMessage('requestResize', '*'),
    );
    await expect.poll(async () => (await asked()).length).toBeGreaterThan(before);
  });

  test('the height told is the height of the content', async () => {
    const { page } = hosted;
    const told = (await asked()).at(-1);
    await page.evaluate((height) => (document.querySelector('iframe')!.style.height = `${height}px`), told);
    const root = page.frameLocator('#frame').locator('html');
    await expect
      .poll(() => root.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
      .toBeLessThanOrEqual(2);
  });

  test('the height grows and shrinks with the content, and does not creep', async () => {
    const { page, compare } = hosted;
    const first = (await asked()).at(-1) ?? 0;
    await compare.calculator.getByText('More assumptions').click();
    await expect.poll(async () => (await asked()).at(-1)).toBeGreaterThan(first + 40);
    await compare.calculator.getByText('More assumptions').click();
    await expect.poll(async () => Math.abs(((await asked()).at(-1) ?? 0) - first)).toBeLessThanOrEqual(2);
    const count = (await asked()).length;
    await page.evaluate(() => (document.querySelector('iframe')!.style.height = '2000px'));
    await page.waitForTimeout(500);
    expect((await asked()).length).toBe(count);
  });

  test('the calculator works and nothing goes wrong', async () => {
    const { compare, problems } = hosted;
    const box = compare.box(/versions offered/i);
    const before = await compare.calculator.innerText();
    await box.fill('300');
    await box.press('Enter');
    await expect.poll(() => compare.calculator.innerText()).not.toBe(before);
    await compare.slider(/demand volatility/i).press('PageUp');
    await compare.undo.click();
    await compare.reset.click();
    // The versions that the calculator opens with: the parameter table of the model.
    await expect.poll(() => box.inputValue()).toBe('24');
    expect(problems).toEqual([]);
  });
});

test('a locked control is shown and does not move, a hidden one is not shown', async () => {
  const { compare, close } = await host({ src: `${embed}?versions=48&lock=versions&hide=holding` });
  const box = compare.box(/versions offered/i);
  expect(await box.inputValue()).toBe('48');
  expect((await box.isDisabled()) || !(await box.isEditable())).toBe(true);
  expect(await compare.slider(/holding cost/i).count()).toBe(0);
  await close();
});

// Paper of the two themes, as the design tokens have it.
test.each([
  ['light', 'rgb(251, 250, 247)'],
  ['dark', 'rgb(21, 23, 26)'],
])('the %s theme of the frame can be set in its address', async (theme, paper) => {
  const { page, close } = await browser.open(`${embed}?theme=${theme}`, {
    colorScheme: theme === 'light' ? 'dark' : 'light',
  });
  await comparePage(page).ready();
  const token = await page.evaluate(() => {
    const probe = document.createElement('div');
    probe.style.color = 'var(--paper)';
    document.body.append(probe);
    return getComputedStyle(probe).color;
  });
  expect(token).toBe(paper);
  await close();
});

test('an embed page has no site around it, asks not to be indexed and opens links elsewhere', async () => {
  const { page, close } = await browser.open(embed);
  await comparePage(page).ready();
  expect(await page.locator('header.site-header, nav').count()).toBe(0);
  expect(await page.getAttribute('meta[name=robots]', 'content')).toContain('noindex');
  const links = await page
    .locator('a[href]:not([href^="#"])')
    .evaluateAll((nodes) => nodes.map((node) => [node.getAttribute('target'), node.getAttribute('rel')]));
  expect(links.length).toBeGreaterThan(0);
  for (const [target, rel] of links) {
    expect(target).toBe('_blank');
    expect(rel).toContain('noopener');
  }
  await close();
});
