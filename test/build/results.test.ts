import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();

test('a result copied from a calculator holds on the checker’s page, and a changed one does not', async () => {
  const { page, problems, close } = await browser.open(`${inject('site')}calculators/compare/?versions=48`);
  await page.locator('[data-calculator][data-ready]').waitFor();
  await page.getByText('Share and embed').click();
  const field = page.getByRole('textbox', { name: 'My result' });
  await expect.poll(() => field.inputValue()).toMatch(/^SO1 compare .*versions=48/);
  const line = await field.inputValue();

  await page.goto(`${inject('site')}instructors/check/`);
  const forged = line.replace(/mts\.total=[\d.]+/, 'mts.total=1');
  await page.locator('astro-island:not([ssr])').first().waitFor();
  await page.getByRole('textbox').fill(`Ada\t${line}\nBob\t${forged}\n`);
  await expect.poll(() => page.getByRole('status').innerText()).toBe('2 results: 1 holds, 1 does not (Bob).');
  const rows = page.getByRole('row');
  expect(await rows.nth(1).innerText()).toMatch(/Ada\s.*holds/s);
  expect(await rows.nth(2).innerText()).toMatch(/Bob\s.*does not hold.*1 was handed in/s);
  expect(await rows.nth(1).getByRole('link').getAttribute('href')).toContain(
    'calculators/compare/?versions=48',
  );
  expect(problems).toEqual([]);
  await close();
});
