import { expect, test } from 'vitest';
import { bytesWithoutFonts, kilobyte } from '../../support/budget.ts';
import { chapterPages } from '../../support/built-pages.ts';
import { visitPages } from '../../support/page-visit.ts';
import { bytesOf } from '../../support/transfer.ts';

/** Kilobytes that chapters with two calculators, or a large one, take beyond the budget of 130: docs/decisions/0010-size.md. */
const beyond: Readonly<Record<string, number>> = {
  'chapters/three-strategies-side-by-side/': 7,
  'chapters/forecasts-are-wrong/': 6,
  'chapters/mass-customization/': 15,
  'chapters/economies-of-scale/': 15.5,
  'chapters/assemble-to-order/': 18,
  'chapters/what-waiting-costs/': 21.5,
  'chapters/which-products-suit/': 21.5,
};

visitPages(chapterPages, {
  atFirst(visit) {
    test('loads no script until a calculator is near', async () => {
      const top = await visit()
        .page.locator('.predict')
        .first()
        .evaluate((node) => node.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(640 + 200);
      expect(
        visit()
          .transfers()
          .map(({ kind }) => kind),
      ).not.toContain('Script');
    });
  },

  readToEnd(visit, path) {
    test('takes at most 60 kB of HTML', () => {
      expect(bytesOf(visit().transfers(), 'Document')).toBeLessThanOrEqual(60 * kilobyte);
    });

    test('keeps its limit read to its end, fonts apart', () => {
      expect(
        visit()
          .transfers()
          .map(({ kind }) => kind),
      ).toContain('Script');
      expect(bytesWithoutFonts(visit().transfers())).toBeLessThanOrEqual(
        (130 + (beyond[path] ?? 0)) * kilobyte,
      );
    });
  },
});
