import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

describe.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const)('in the %s theme at %i px', (colorScheme, width) => {
  test.each(pages)('axe finds nothing on /%s', async (path) => {
    const { page, close } = await browser.open(site + path, { colorScheme, width });
    await settle(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
    );
    expect(found).toEqual([]);
    await close();
  });
});
