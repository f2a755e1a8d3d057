import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { unzip } from '../support/unzip.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const address = `${inject('site')}instructors/questions/`;

test('by keyboard: questions are chosen, looked at, opened in a calculator and taken along in every file', async () => {
  const { page, problems, close } = await browser.open(`${address}?count=40`);
  await page.locator('[data-questions][data-ready]').waitFor();
  const { keyboard } = page;
  await page.getByRole('button', { name: 'None' }).focus();
  await keyboard.press('Enter');
  await expect.poll(() => page.locator('[data-question]').count()).toBe(0);
  await page.getByRole('checkbox', { name: '3. Make to stock' }).focus();
  await keyboard.press('Space');
  await page.getByLabel('Variants of each question').focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('3');
  await page.getByLabel('Seed').focus();
  await keyboard.press('ControlOrMeta+a');
  await keyboard.type('77');
  await keyboard.press('Tab');
  await expect.poll(() => page.url()).toContain('?chapters=make-to-stock&count=40&variants=3&seed=77');
  const questions = page.locator('[data-question]');
  const count = await questions.count();
  expect(count).toBeGreaterThan(4);

  const summary = questions.first().locator('summary');
  await summary.focus();
  await keyboard.press('Enter');
  const link = questions.first().getByRole('link', { name: 'Open this case' });
  expect(await link.isVisible()).toBe(true);
  const opens = await link.getAttribute('href');

  const files = new Map<string, string | ReadonlyMap<string, string>>();
  for (const name of ['Moodle XML', 'GIFT', 'Canvas quiz', 'QTI 2.1', 'Sheet to print', 'CSV']) {
    await page.getByRole('button', { name }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^stock-or-order-questions-seed-77[-.]/);
    const bytes = await readFile(await download.path());
    files.set(name, bytes.toString('latin1', 0, 2) === 'PK' ? unzip(bytes) : bytes.toString('utf8'));
    await expect.poll(() => page.getByRole('button', { name }).isEnabled()).toBe(true);
  }
  const textOf = (name: string): string => {
    const file = files.get(name);
    return typeof file === 'string' ? file : [...(file?.values() ?? [])].join('\n');
  };
  const times = (name: string, pattern: RegExp): number => textOf(name).match(pattern)?.length ?? 0;
  expect(times('Moodle XML', /<question type="(?!category)/g)).toBe(3 * count);
  expect(times('GIFT', /^::/gm)).toBe(3 * count);
  expect(times('Canvas quiz', /<item /g)).toBe(3 * count);
  expect(times('QTI 2.1', /<assessmentItem /g)).toBe(3 * count);
  expect(times('Sheet to print', /<section>/g)).toBe(3);
  expect(times('Sheet to print', /<section class="key">/g)).toBe(3);
  expect(times('CSV', /^stock-or-order\./gm)).toBe(3 * count);
  // What the page shows is what the files hold, and both lead to this very site.
  expect(opens?.startsWith(inject('site'))).toBe(true);
  expect(textOf('CSV')).toContain(opens ?? 'missing');

  // The address alone brings the same questions back.
  const shown = await questions.first().innerText();
  await page.reload();
  await page.locator('[data-questions][data-ready]').waitFor();
  expect(await questions.count()).toBe(count);
  expect(await questions.first().locator('p').first().innerText()).toBe(shown.split('\n').filter(Boolean)[1]);

  await page.goto(opens ?? '');
  await page.locator('[data-calculator][data-ready]').waitFor();
  expect(await page.locator('[data-note=link]').count()).toBe(0);
  expect(problems).toEqual([]);
  await close();
});

test('without JavaScript the page says what it would do, and shows a question of each kind', async () => {
  const { page, close } = await browser.open(address, { javaScriptEnabled: false });
  expect(await page.getByText('Drawing questions needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByText('Answer and feedback').count()).toBe(4);
  expect(await page.getByRole('link', { name: 'Open this case' }).count()).toBe(4);
  await close();
});
