import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../../scripts/lib/run.ts';
import { calculatorPages, chapterPages, embedPages } from '../../support/built-pages.ts';
import { asksForChartsAfterPaint, chartFiles } from '../../support/chart-library.ts';
import { visitPages } from '../../support/page-visit.ts';
import { scriptsOfPage } from '../../support/script-graph.ts';

test('the chart library is a file of its own', () => {
  expect(chartFiles).toHaveLength(1);
});

test.each(calculatorPages)('/%s does not ask for the chart library to start', (path) => {
  const scripts = scriptsOfPage(join(projectFolder, 'dist'), path);
  expect(scripts.size).toBeGreaterThan(0);
  expect(chartFiles.filter((file) => scripts.has(file))).toEqual([]);
});

const elsewhere = new Set([...chapterPages, ...embedPages]);
visitPages(
  calculatorPages.filter((path) => !elsewhere.has(path)),
  { readToEnd: asksForChartsAfterPaint },
);
