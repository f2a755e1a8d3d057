import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { comparePage } from '../support/compare-page.ts';
import { startHostPage } from '../support/host-page.ts';
import { canvasRules, sanitize, wordPressRules } from '../support/sanitizers.ts';
import { useBrowser, watch, type VisitOptions } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');
const composer = `${site}instructors/compose/`;

async function compose(query: string, options: VisitOptions = {}) {
  const visit = await browser.open(`${composer}?${query}`, options);
  const { page } = visit;
  await page.locator('[data-composer][data-ready]').waitFor();
  const field = (label: string) => page.getByRole('textbox', { name: label });
  return {
    ...visit,
    field,
    access: (label: string) => page.getByRole('combobox', { name: `${label}: for readers` }),
    preview: () => previewOf(page),
    code: () => page.locator('#composer-frame').inputValue(),
  };
}

async function previewOf(page: Page) {
  await page.locator('iframe').scrollIntoViewIfNeeded();
  const compare = comparePage(page.frameLocator('iframe'));
  await compare.ready();
  return compare;
}

describe('by keyboard alone', () => {
  test('values, access, a prediction and a name make code that survives what course systems strip', async () => {
    const { page, problems, field, access, code, close } = await compose('');
    await field('Versions offered').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('48');
    await page.keyboard.press('Tab');
    await page.keyboard.type('l');
    await expect.poll(() => access('Versions offered').inputValue()).toBe('locked');
    await field('Holding cost').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('40%');
    await page.keyboard.press('Enter');
    await page.getByLabel('Hide the formula').focus();
    await page.keyboard.press('Space');
    await field('Name').focus();
    await page.keyboard.type('Week 3 & "friends"');
    await expect
      .poll(code)
      .toContain('holding=0.4&amp;versions=48&amp;lock=versions&amp;hide=formula&amp;m=');
    expect(await code()).toContain('title="Week 3 &amp; &quot;friends&quot;"');
    await expect.poll(() => page.url()).toContain('holding=0.4&versions=48&lock=versions&hide=formula');
    const pasted = await code();
    expect(problems).toEqual([]);
    // Elsewhere: the composer's own policy has no say in what others do with its code.
    await page.goto('about:blank');
    const left = {
      canvas: await sanitize(page, pasted, canvasRules),
      wordPress: await sanitize(page, pasted, wordPressRules),
    };
    await close();

    expect(left.canvas).not.toMatch(/\ballow=|loading=/);
    expect(left.wordPress).not.toMatch(/style=|allow/);
    for (const body of Object.values(left)) await expectToShow(body);
  });
});

/** What is left of the code shows the calculator as composed, at the height it asks for, with its fallback link. */
async function expectToShow(body: string): Promise<void> {
  const server = await startHostPage({ body });
  const { page, close } = await browser.open('about:blank', { width: 720 });
  const problems = watch(page, new Set([new URL(site).origin, new URL(server.url).origin]));
  await page.goto(server.url);
  const compare = await previewOf(page);
  await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('48');
  expect(await compare.box(/versions offered/i).isDisabled()).toBe(true);
  expect(await compare.calculator.getByText('Formula with these numbers').count()).toBe(0);
  expect(await page.locator('iframe').getAttribute('title')).toBe('Week 3 & "friends"');
  expect(Number(await page.locator('iframe').getAttribute('height'))).toBeGreaterThan(900);
  expect(await page.getByRole('link', { name: /new tab/ }).getAttribute('href')).toContain('versions=48');
  expect(problems).toEqual([]);
  await close();
  await server.close();
}

test('what is set in the preview comes back, and what is set beside it goes there', async () => {
  const { page, problems, field, preview, code, close } = await compose('calculator=compare');
  const compare = await preview();
  const box = compare.box(/demand volatility/i);
  await box.fill('55');
  await box.press('Enter');
  await expect.poll(() => field('Demand volatility').inputValue()).toBe('55%');
  await expect.poll(code).toContain('volatility=0.55');
  await field('Versions offered').fill('12');
  await field('Versions offered').press('Enter');
  await expect.poll(() => compare.box(/versions offered/i).inputValue()).toBe('12');
  expect(await compare.box(/demand volatility/i).inputValue()).toBe('55%');
  // The height is that of the preview; a phone's is not taken for a course page's.
  const height = async (): Promise<number> => Number(/height="(\d+)"/.exec(await code())?.[1]);
  const frame = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.height ?? 0;
  await expect.poll(async () => Math.abs((await height()) - (await frame()))).toBeLessThanOrEqual(12);
  const inColumn = await height();
  await page.getByRole('radio', { name: /Phone/ }).check();
  await expect.poll(frame).toBeGreaterThan(inColumn + 50);
  expect(await height()).toBe(inColumn);
  // Without storage it works alike.
  await page.getByLabel(/sandbox/).check();
  const caged = await preview();
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-scripts');
  await caged.box(/versions offered/i).fill('7');
  await caged.box(/versions offered/i).press('Enter');
  await expect.poll(() => field('Versions offered').inputValue()).toBe('7');
  expect(problems).toEqual([]);
  await close();
});

test('a link to the composer is not believed: what it cannot mean is said, the rest is there', async () => {
  const { page, field, access, close } = await compose(
    'calculator=compare&versions=99999&holding=much&lock=holding,weather&predict=luck&height=7',
    { width: 360 },
  );
  const notes = page.locator('[data-composer] [data-note=link]');
  for (const words of ['99999', 'much', 'weather', 'luck', 'Height'])
    expect(await notes.innerText()).toContain(words);
  // The largest number of versions: the parameter table of the model.
  expect(await field('Versions offered').inputValue()).toBe('1,000');
  expect(await access('Holding cost').inputValue()).toBe('locked');
  await notes.getByRole('button', { name: 'Dismiss' }).click();
  expect(await notes.count()).toBe(0);
  await page.getByRole('combobox', { name: 'Calculator' }).selectOption({ label: 'Why do orders queue?' });
  await expect.poll(() => page.locator('#composer-frame').inputValue()).toContain('/embed/wait/?m=');
  await close();
});

// The start of each kind of file: HTML's, ZIP's (PK), SVG's, PNG's.
test('files and pictures are made in the browser', async () => {
  const { page, problems, close } = await compose('calculator=wait&utilization=0.9');
  for (const [button, name, start] of [
    ['Single HTML file', /^wait-.*\.html$/, '<!doctype html>'],
    ['SCORM 1.2', /-scorm-1-2\.zip$/, 'PK'],
    ['SCORM 2004', /-scorm-2004\.zip$/, 'PK'],
    ['Common Cartridge 1.1', /\.imscc$/, 'PK'],
    ['Download SVG', /\.svg$/, '<svg'],
    ['Download PNG', /\.png$/, '\u0089PNG'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(name);
    const bytes = await readFile(await download.path());
    expect(bytes.toString('latin1', 0, start.length)).toBe(start);
  }
  expect(problems).toEqual([]);
  await close();
});

test('without JavaScript the page says how to write the code, with an example for each calculator', async () => {
  const { page, close } = await browser.open(composer, { javaScriptEnabled: false });
  expect(await page.getByText('Composing with a preview needs JavaScript.').isVisible()).toBe(true);
  const catalogue = (await (await fetch(`${site}calculators.json`)).json()) as {
    calculators: readonly { id: string }[];
  };
  for (const { id } of catalogue.calculators)
    expect(await page.locator('pre', { hasText: `/embed/${id}/?` }).count()).toBe(1);
  await close();
});

describe('oEmbed', () => {
  const atAddress = inject('subPathSite');

  test('a calculator’s page leads to an answer with one bare frame of its embed page', async () => {
    const html = await (await fetch(`${atAddress}calculators/compare/`)).text();
    const found = /<link[^>]*type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(html)?.[1];
    expect(found).toBe('https://example.org/a/b/oembed/compare.json');
    const response = await fetch(`${atAddress}oembed/compare.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const answer = (await response.json()) as Record<string, unknown>;
    // What https://oembed.com requires of the type `rich`.
    expect(answer).toMatchObject({ type: 'rich', version: '1.0' });
    expect([typeof answer.width, typeof answer.height]).toEqual(['number', 'number']);
    expect(answer.html).toMatch(
      /^<iframe src="https:\/\/example\.org\/a\/b\/embed\/compare\/"[^<>]*><\/iframe>$/,
    );
    expect(Object.keys(answer).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  });

  test('a site that does not know its address offers none', async () => {
    expect(await (await fetch(`${site}calculators/compare/`)).text()).not.toContain('json+oembed');
    expect((await fetch(`${site}oembed/compare.json`)).status).toBe(404);
  });
});
