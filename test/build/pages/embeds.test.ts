import { expect, test } from 'vitest';
import { bytesWithoutFonts, kilobyte } from '../../support/budget.ts';
import { embedPages } from '../../support/built-pages.ts';
import { asksForChartsAfterPaint } from '../../support/chart-library.ts';
import { visitPages } from '../../support/page-visit.ts';

/**
 * What an embedded calculator should take: 110 kB and 12 requests. They are not there yet: the frame has grown with its
 * kinds of charts, and many bring a drawing or mathematics of their own. These limits keep them from growing further.
 */
const limits: Readonly<Record<string, readonly [kilobytes: number, requests: number]>> = {
  'embed/compare/': [113, 12],
  'embed/decoupling-point/': [114, 13],
  'embed/wait/': [116, 17],
  'embed/scale/': [118, 16],
  'embed/frontier/': [118, 16],
  'embed/map/': [123, 16],
  'embed/variety/': [120, 18],
  'embed/safety-stock/': [121, 19],
  'embed/pooling/': [122, 20],
  'embed/season/': [128, 18],
  'embed/forecast/': [131, 18],
  'embed/factory/': [149, 20],
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
