import { expect, test } from 'vitest';
import { bytesWithoutFonts, kilobyte } from '../../support/budget.ts';
import { chapterPages } from '../../support/built-pages.ts';
import { visitPages } from '../../support/page-visit.ts';
import { bytesOf } from '../../support/transfer.ts';

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

  readToEnd(visit) {
    test('takes at most 60 kB of HTML', () => {
      expect(bytesOf(visit().transfers(), 'Document')).toBeLessThanOrEqual(60 * kilobyte);
    });

    // The budget is 130 kB. A page that may show any calculator carries the style sheets of all, and the frame has grown.
    // Of these 2 kB are what a chapter carries for paper and for finding it: inputs, addresses, data for machines.
    test('takes at most 168 kB read to its end, fonts apart', () => {
      expect(
        visit()
          .transfers()
          .map(({ kind }) => kind),
      ).toContain('Script');
      expect(bytesWithoutFonts(visit().transfers())).toBeLessThanOrEqual(168 * kilobyte);
    });
  },
});
