/**
 * Rewrites addresses that start at the site's root as addresses relative to the file that holds them, so that the built
 * folder works wherever it is put: at a host's root, in a sub-folder, in a course archive. `404.html` keeps the base
 * path, since it is served at every depth.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const attributes = 'href|src|action|poster|component-url|renderer-url|before-hydration-url|data-root';

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
        const files = await readdir(root, { recursive: true });
        await Promise.all(files.map((file) => rewrite(root, file, base)));
      },
    },
  };
}

async function rewrite(root: string, file: string, base: string): Promise<void> {
  const makeRelative = file.endsWith('.html')
    ? makePageRelative
    : file.endsWith('.css')
      ? makeStylesRelative
      : undefined;
  if (!makeRelative || file === '404.html') return;
  const path = join(root, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, makeRelative(text, base, pathToRoot(file)));
}

/** `../../` for `chapters/one/index.html`, `./` for `index.html`. */
export function pathToRoot(file: string): string {
  const depth = file.split(sep).length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Every root-absolute address in `html` that lies under `base`, seen from `toRoot`. */
export function makePageRelative(html: string, base: string, toRoot: string): string {
  const pattern = new RegExp(`(\\s(?:${attributes})=")${escape(base)}(?!/)([^"]*)"`, 'g');
  return html.replace(pattern, (_, before: string, rest: string) => `${before}${toRoot}${rest}"`);
}

/** Fonts and pictures that a style sheet names. */
export function makeStylesRelative(css: string, base: string, toRoot: string): string {
  const pattern = new RegExp(`(url\\(\\s*["']?)${escape(base)}(?!/)`, 'g');
  return css.replace(pattern, (_, before: string) => before + toRoot);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
