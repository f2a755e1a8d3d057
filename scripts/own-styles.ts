/**
 * A page that may show any calculator is given the style sheets of all. Once it is built it is known which ones it
 * shows; the others' sheets are taken out of it.
 *
 * Sheets that follow each other are joined, since each file is a way to the host and back: in a chapter the crumbs that
 * it has in common with this page and that, and in an embed all that every embed links, since a frame in somebody else's
 * page shares nothing with the other pages of this site.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Sheets that stay files of their own, by the folder of the page: other pages of the site have loaded them already. */
const sheetsApart: Readonly<Record<string, readonly string[]>> = {
  embed: ['\\w+Island'],
  chapters: ['\\w+Island', 'Head', 'Base', 'frame'],
};

export function ownStyles(): AstroIntegration {
  return {
    name: 'own-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = await readdir(root, { recursive: true });
        await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map(async (file) => {
              const path = join(root, file);
              const html = withOwnStyles(await readFile(path, 'utf8'));
              const apart = sheetsApart[file.split(/[\\/]/)[0] ?? ''];
              await writeFile(path, apart ? await withJoinedSheets(html, join(root, '_astro'), apart) : html);
            }),
        );
      },
    },
  };
}

const link = /<link rel="stylesheet" href="[^"]*">/g;
const islandLink = /<link rel="stylesheet" href="[^"]*?\/(\w+Island)\.[^"]*">/g;

/** `html` with links to `…Island.*.css` only where an island of that name stands in it, and behind all others. */
export function withOwnStyles(html: string): string {
  const shown = new Set([...html.matchAll(/component-url="[^"]*?\/(\w+Island)\./g)].map((match) => match[1]));
  const own = [...html.matchAll(islandLink)].filter(([, name]) => shown.has(name)).map(([sheet]) => sheet);
  const common = html.replace(islandLink, '');
  const end = [...common.matchAll(link)].map((match) => match.index + match[0].length).at(-1) ?? 0;
  return common.slice(0, end) + own.join('') + common.slice(end);
}

/** `html` with one link for each run of sheets whose names are not among those `apart`; the joined go to `folder`. */
export async function withJoinedSheets(
  html: string,
  folder: string,
  apart: readonly string[],
): Promise<string> {
  const run = new RegExp(
    `(?:<link rel="stylesheet" href="[^"]*/(?!(?:${apart.join('|')})\\.)[^"/]*\\.css">){2,}`,
    'g',
  );
  let joined = html;
  for (const [links] of html.matchAll(run)) {
    const addresses = [...links.matchAll(/href="([^"]*)"/g)].map(([, address = '']) => address);
    const sheets = addresses.map((address) => readFile(join(folder, basename(address)), 'utf8'));
    const css = (await Promise.all(sheets)).join('');
    const name = `joined.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    await writeFile(join(folder, name), css);
    const address = (addresses[0] ?? '').replace(/[^/]*$/, name);
    joined = joined.replace(links, `<link rel="stylesheet" href="${address}">`);
  }
  return joined;
}
