import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, inject, test } from 'vitest';
import { calculatorPages, pages, textPages } from '../support/built-pages.ts';
import { settle, useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const site = inject('site');

/** A page of each kind is looked at in every theme and width; the others in the two that differ most. */
const everyWay = new Set([calculatorPages[0], textPages[0], 'embed/map/', 'calculators/factory/']);
const twoWays = [
  ['light', 1280],
  ['dark', 360],
] as const;
const allWays = [...twoWays, ['dark', 1280], ['light', 360]] as const;

test.each(pages)('axe finds nothing on /%s, light and dark, wide and narrow', async (path) => {
  const { page, close } = await browser.open(site + path);
  const found: string[] = [];
  for (const [colorScheme, width] of everyWay.has(path) ? allWays : twoWays) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 2000 });
    await settle(page);
    found.push(...(await violations(page)).map((violation) => `${colorScheme} ${width} px: ${violation}`));
  }
  expect(found).toEqual([]);
  await close();
});

async function violations(page: Page): Promise<readonly string[]> {
  // Nothing but violations is asked for, and no page frames another origin: both spare much time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const results = await axe.analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
