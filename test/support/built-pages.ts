import { join } from 'node:path';
import { listPages } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';

/** Paths of all built pages, relative to the site's root. */
export const pages = listPages(join(projectFolder, 'dist'));

/** The faces of a calculator that a reader can meet. */
export const calculatorPages = pages.filter((path) => /^$|^(calculators|embed)\/.|^chapters\/./.test(path));

export const embedPages = pages.filter((path) => path.startsWith('embed/'));
export const chapterPages = pages.filter((path) => /^chapters\/./.test(path));
