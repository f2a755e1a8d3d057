import { expect, inject, test } from 'vitest';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();

test('a calculator opens when the prediction before it is made or skipped', async () => {
  const { page, close } = await browser.open(`${inject('site')}chapters/three-strategies-side-by-side/`);
  const form = page.locator('.predict form').first();
  const calculator = page.locator('[data-calculator]').first();
  await form.scrollIntoViewIfNeeded();
  await page.locator('.predict astro-island:not([ssr])').first().waitFor();
  expect(await calculator.isVisible()).toBe(false);
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Commit' }).click();
  await expect.poll(() => calculator.isVisible()).toBe(true);
  expect(await page.locator('[data-calculator]').nth(1).isVisible()).toBe(false);
  const next = page.locator('.predict:not([data-open])').filter({ hasText: 'Draw what it costs' });
  await next.scrollIntoViewIfNeeded();
  await next.locator('astro-island:not([ssr])').waitFor();
  await next.getByRole('button', { name: 'Skip to the calculator' }).click();
  await expect.poll(() => page.locator('[data-calculator]').nth(1).isVisible()).toBe(true);
  expect(await page.evaluate(() => document.activeElement?.closest('[data-calculator]') !== null)).toBe(true);
  await close();
});

test('a line is drawn by pointer and keys, answered, and its code stands on the picture of the class', async () => {
  const { page, problems, close } = await browser.open(
    `${inject('site')}chapters/three-strategies-side-by-side/`,
  );
  const form = page.locator('.predict form').filter({ hasText: 'Draw what it costs' });
  await form.scrollIntoViewIfNeeded();
  await page.locator('.predict astro-island:not([ssr])').filter({ hasText: 'Draw what it costs' }).waitFor();
  await form.getByRole('button', { name: 'Commit' }).click();
  expect(await form.getByRole('status').innerText()).toContain('Choose something first');

  const plot = form.getByRole('group', { name: 'Cost of a unit against versions' });
  const box = await plot.boundingBox();
  if (!box) throw new Error('The plot is not on the page.');
  await page.mouse.move(box.x + box.width * 0.12, box.y + box.height * 0.7);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.2, { steps: 4 });
  await page.mouse.up();
  const first = plot.getByRole('slider').first();
  const before = Number(await first.getAttribute('aria-valuenow'));
  await first.focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => first.getAttribute('aria-valuenow')).toBe(String(before + 10));

  await form.getByRole('button', { name: 'Commit' }).click();
  await expect
    .poll(() => form.getByRole('status').innerText())
    .toMatch(/Your line lies \$\d.* from the model’s/);
  const code = await form.locator('.code code').innerText();
  expect(code).toMatch(/^SOP1 chapters\/three-strategies-side-by-side \w+ [\d./]+$/);

  await page.goto(`${inject('site')}instructors/predictions/`);
  await page.locator('astro-island:not([ssr])').first().waitFor();
  await page.getByRole('textbox').fill(`Ada ${code}\nBob ${code}\nCarl has none`);
  await expect.poll(() => page.locator('figure').innerText()).toContain('2 predictions.');
  expect(await page.locator('figure polyline.one').count()).toBe(2);
  expect(await page.getByRole('status').innerText()).toContain('Carl has none');
  expect(problems).toEqual([]);
  await close();
});
