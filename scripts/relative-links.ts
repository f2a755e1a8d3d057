/**
 * Rewrites addresses that start at the site's root as addresses relative to the page, so that the built folder works
 * wherever it is put: at a host's root, in a sub-folder, in a course archive. `404.html` keeps the base path, since it
 * is served at every depth.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const attributes = 'href|src|action|poster|component-url|renderer-url|before-hydration-url';

export function relativeLinks(): AstroIntegration {
  let base = '/';
  return {
    name: 'relative-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
        await Promise.all(
          files
            .filter((file) => file !== '404.html')
            .map(async (file) => {
              const path = join(root, file);
              const html = await readFile(path, 'utf8');
              await writeFile(path, makeRelative(html, base, pathToRoot(file)));
            }),
        );
      },
    },
  };
}

/** `../../` for `chapters/one/index.html`, `./` for `index.html`. */
export function pathToRoot(file: string): string {
  const depth = file.split(sep).length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Every root-absolute address in `html` that lies under `base`, seen from `toRoot`. */
export function makeRelative(html: string, base: string, toRoot: string): string {
  const escapedBase = base.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(\\s(?:${attributes})=")${escapedBase}(?!/)([^"]*)"`, 'g');
  return html.replace(pattern, (_, before: string, rest: string) => `${before}${toRoot}${rest}"`);
}
