import { expect, inject, test } from 'vitest';
import { calculatorPages } from '../support/built-pages.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

test.each(calculatorPages)(
  'without JavaScript, /%s shows the numbers, the table and a picture',
  async (path) => {
    const { page, close } = await browser.open(site + path, { javaScriptEnabled: false });
    const calculator = page.locator('[data-calculator="compare"]').first();

    expect(await calculator.locator('[data-verdict]').innerText()).toMatch(/assemble to order/i);

    // Totals per unit at the defaults, rounded as the page shows them; docs: the check values of the model.
    const table = calculator.locator('table').filter({ hasText: /617/ }).first();
    expect(await table.isVisible()).toBe(true);
    const text = (await table.innerText()).replace(/\s+/g, ' ');
    for (const total of [/617(\.07|\.1)?\b/, /603\b|602\.8(1)?\b/, /637(\.4|\.40)?\b/])
      expect(text).toMatch(total);

    const pictures = calculator.locator('svg:visible, img:visible');
    const sizes = await pictures.evaluateAll((nodes) =>
      nodes.map((node) => node.getBoundingClientRect().width),
    );
    // A frame in a host's page shows one picture at a time.
    const expected = path.startsWith('embed/') ? 1 : 2;
    expect(sizes.filter((width) => width > 200).length).toBeGreaterThanOrEqual(expected);
    await close();
  },
);

test.each(calculatorPages)(
  'without JavaScript, /%s offers no control that would do nothing',
  async (path) => {
    const { page, close } = await browser.open(site + path, { javaScriptEnabled: false });
    const buttons = page.locator('[data-calculator] button:visible:not([disabled], [popovertarget])');
    expect(await buttons.allInnerTexts()).toEqual([]);
    await close();
  },
);
