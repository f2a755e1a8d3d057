/**
 * A page that may show any calculator is given the style sheets of all. Once it is built it is known which ones it
 * shows; the others' sheets are taken out of it. What every embed page links besides is one file: a frame in somebody
 * else's page shares nothing with other pages of this site, and each file is a way to the host and back.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
              const isEmbed = file.startsWith('embed');
              await writeFile(path, isEmbed ? await withOneSheet(html, join(root, '_astro')) : html);
            }),
        );
      },
    },
  };
}

/** `html` without links to `…Island.*.css` where no island of that name stands in it. */
export function withOwnStyles(html: string): string {
  const shown = new Set([...html.matchAll(/component-url="[^"]*?\/(\w+Island)\./g)].map((match) => match[1]));
  return html.replace(/<link rel="stylesheet" href="[^"]*?\/(\w+Island)\.[^"]*">/g, (link, name: string) =>
    shown.has(name) ? link : '',
  );
}

/** `html` with one link in place of those to sheets that belong to no island; the one sheet is written to `folder`. */
async function withOneSheet(html: string, folder: string): Promise<string> {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].filter(
    ([, address = '']) => !/\/\w+Island\./.test(address),
  );
  const sheets = await Promise.all(
    links.map(([, address = '']) => readFile(join(folder, basename(address)), 'utf8')),
  );
  const css = sheets.join('');
  const name = `embed.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await writeFile(join(folder, name), css);
  const [first, ...others] = links.map(([link]) => link);
  if (first === undefined) return html;
  const one = first.replace(/[^"/]*\.css/, name);
  return others.reduce((page, link) => page.replace(link, ''), html.replace(first, one));
}
