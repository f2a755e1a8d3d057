import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../../scripts/lib/pages.ts';
import { projectFolder } from '../../../scripts/lib/run.ts';
import { kilobyte } from '../../support/budget.ts';
import { pages, textPages, toolPages } from '../../support/built-pages.ts';
import { visitPages } from '../../support/page-visit.ts';
import { bytesOf } from '../../support/transfer.ts';

test('the pages that everything hangs on are built', () => {
  expect(pages).toEqual(expect.arrayContaining(['', '404.html', 'calculators/compare/', 'embed/compare/']));
  expect(pages.filter((path) => path.startsWith('chapters/'))).not.toEqual([]);
});

test('no two pages share a title', async () => {
  const titles = await Promise.all(
    pages
      .filter((path) => !path.startsWith('embed/'))
      .map(
        async (path) => /<title>(.*?)<\/title>/s.exec(await (await fetch(inject('site') + path)).text())?.[1],
      ),
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('all fonts together take at most 100 kB', () => {
  const dist = join(projectFolder, 'dist');
  const fonts = listFiles(dist).filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.map((file) => statSync(join(dist, file)).size).reduce((sum, size) => sum + size, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(100 * kilobyte);
});

describe('a page of text', () => {
  visitPages(textPages, {
    readToEnd(visit) {
      test('takes at most 35 kB of HTML and CSS and no script', () => {
        const transfers = visit().transfers();
        expect(bytesOf(transfers, 'Document', 'Stylesheet')).toBeLessThanOrEqual(35 * kilobyte);
        expect(transfers.filter(({ kind }) => kind === 'Script')).toEqual([]);
      });
    },
  });
});

describe('a tool', () => {
  visitPages(toolPages, {
    readToEnd(visit) {
      // The composer carries the parameters of every calculator.
      test('takes at most 50 kB of HTML and CSS', () => {
        expect(bytesOf(visit().transfers(), 'Document', 'Stylesheet')).toBeLessThanOrEqual(50 * kilobyte);
      });
    },
  });
});
