import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPages } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';

const dist = join(projectFolder, 'dist');

/** Paths of all built pages, relative to the site's root. */
export const pages = listPages(dist);

/** Pages that hold a calculator: this one, or any. */
export function pagesWith(id?: string): readonly string[] {
  const mark = id === undefined ? 'data-calculator="' : `data-calculator="${id}"`;
  return pages.filter((path) => readPage(path).includes(mark));
}

export const calculatorPages = pagesWith();
/** Pages that are a tool by themselves, without being a calculator: the composer and its kin. */
export const toolPages = pages.filter(
  (path) => !calculatorPages.includes(path) && readPage(path).includes('<astro-island'),
);
export const textPages = pages.filter((path) => !calculatorPages.includes(path) && !toolPages.includes(path));
export const embedPages = pages.filter((path) => path.startsWith('embed/'));
export const chapterPages = pages.filter((path) => /^chapters\/./.test(path));

function readPage(path: string): string {
  return readFileSync(join(dist, fileOf(path)), 'utf8');
}

function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}
