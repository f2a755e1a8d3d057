// The list of references against the built pages themselves: a text that cites a work must be found under that work.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../../scripts/lib/run.ts';
import { pages } from '../support/built-pages.ts';

const read = (path: string): string => readFileSync(join(projectFolder, 'dist', path, 'index.html'), 'utf8');
const sourcesOn = (html: string): readonly string[] =>
  [...html.matchAll(/ id="source-([\w-]+)"/g)].map(([, id = '']) => id);

const list = read('references/');
const works = new Map(
  list
    .split(/<li id="source-/)
    .slice(1)
    .map((item) => [item.slice(0, item.indexOf('"')), item.split('</li>')[0] ?? ''] as const),
);
const citing = pages.filter(
  (path) => path.endsWith('/') && path !== 'references/' && sourcesOn(read(path)).length > 0,
);

test('the list holds works, and there are pages that cite them', () => {
  expect(works.size).toBeGreaterThan(50);
  expect(citing.length).toBeGreaterThan(20);
});

test.each(citing)('/%s stands under each work that it lists', (path) => {
  const missing = sourcesOn(read(path)).filter((id) => !works.get(id)?.includes(`href="../${path}"`));
  expect(missing).toEqual([]);
});

test('every work is used somewhere', () => {
  expect([...works].filter(([, item]) => !item.includes('class="uses"')).map(([id]) => id)).toEqual([]);
});

test('every DOI is a link', () => {
  const bare = [...works].filter(
    ([, item]) => item.includes('doi:') && !item.includes('https://doi.org/10.'),
  );
  expect(bare.map(([id]) => id)).toEqual([]);
});
