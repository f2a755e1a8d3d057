import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { settle, useBrowser, type Visit } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

describe.each(pages)('on /%s', (path) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await browser.open(site + path);
    await settle(visit.page);
  });
  afterAll(() => visit.close());

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['dark', 360],
  ] as const)('axe finds nothing in the %s theme at %i px', async (colorScheme, width) => {
    const { page } = visit;
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
    expect(found).toEqual([]);
  });
});
