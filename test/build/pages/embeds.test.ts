import { expect, test } from 'vitest';
import { bytesWithoutFonts, kilobyte } from '../../support/budget.ts';
import { embedPages } from '../../support/built-pages.ts';
import { asksForChartsAfterPaint } from '../../support/chart-library.ts';
import { visitPages } from '../../support/page-visit.ts';

/** What an embedded calculator may take. The factory brings the simulation and its drawing: docs/decisions/0010-size.md. */
const limits: Readonly<Record<string, readonly [kilobytes: number, requests: number]>> = {
  'embed/factory/': [134, 15],
};

visitPages(embedPages, {
  readToEnd(visit, path) {
    asksForChartsAfterPaint(visit);

    test('keeps its limit of bytes and requests, fonts apart', () => {
      const [kilobytes, requests] = limits[path] ?? [110, 12];
      expect(bytesWithoutFonts(visit().transfers())).toBeGreaterThan(0);
      expect(bytesWithoutFonts(visit().transfers())).toBeLessThanOrEqual(kilobytes * kilobyte);
      expect(visit().transfers().length).toBeLessThanOrEqual(requests);
    });
  },
});
