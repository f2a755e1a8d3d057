/**
 * A page that may show any calculator is given the style sheets of all. Once it is built it is known which ones it
 * shows; the others' sheets are taken out of it.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
              await writeFile(path, withOwnStyles(await readFile(path, 'utf8')));
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
