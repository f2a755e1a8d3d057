import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import type { Visit } from './visit.ts';

/** What Chart.js says when it has no canvas: it survives minifying, and what the build cuts out of the library. */
const mark = 'Failed to create chart';
const dist = join(projectFolder, 'dist');

/** The built files that hold the chart library; there should be one. */
export const chartFiles = listFiles(dist).filter(
  (file) => file.endsWith('.js') && readFileSync(join(dist, file), 'utf8').includes(mark),
);

export function asksForChartsAfterPaint(visit: () => Visit): void {
  test('is painted before the chart library is asked for', async () => {
    const name = chartFiles[0]?.split('/').at(-1) ?? 'missing';
    const { page } = visit();
    await page.waitForFunction(
      (file) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(file)),
      name,
    );
    const [paint, request] = await page.evaluate((file) => {
      const first = performance.getEntriesByName('first-contentful-paint')[0];
      const asked = performance.getEntriesByType('resource').find((entry) => entry.name.includes(file));
      return [first?.startTime ?? Infinity, asked?.startTime ?? -Infinity];
    }, name);
    expect(request).toBeGreaterThanOrEqual(paint);
  });
}
