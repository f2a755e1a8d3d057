import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as paths with forward slashes, sorted. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * Paths of the pages of a built site, relative to its root: `''`, `calculators/compare/`, `404.html`. The files of
 * `standalone/` are to be taken along, not visited; those in `v/` are of earlier releases.
 */
export function listPages(folder: string): readonly string[] {
  return listFiles(folder)
    .filter((file) => file.endsWith('.html') && !/^(standalone|v)\//.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}
