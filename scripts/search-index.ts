/**
 * Indexes the built pages for the search page, by Pagefind. Pages say in `data-pagefind-body` whether they can be found:
 * embeds, standalone files and lists of other pages do not. Every term of the glossary is found by itself.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** What stands on a page without being its text: tools, questions, and definitions that the glossary has already. */
const excludeSelectors = [
  '.calculator-place',
  '.predict',
  '.quiz',
  '.term .note',
  '.printed-terms',
  '.number',
  'pre',
  'table',
  'math',
];

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({ excludeSelectors });
        if (!index) throw new Error(errors.join('\n'));
        await index.addDirectory({ path: root });
        await addTerms(index, await readFile(join(root, 'glossary/index.html'), 'utf8'));
        await writeOwnFiles(index, join(root, 'pagefind'));
        await close();
      },
    },
  };
}

async function addTerms(index: PagefindIndex, glossary: string): Promise<void> {
  for (const { termCode, name, description, alternateName } of readTerms(glossary))
    await index.addCustomRecord({
      url: `/glossary/#${termCode}`,
      content: [name, ...alternateName, description].join('. '),
      language: 'en',
      meta: { title: name, kind: 'Glossary' },
    });
}

interface Term {
  readonly termCode: string;
  readonly name: string;
  readonly description: string;
  readonly alternateName: readonly string[];
}

/** The terms as the glossary lists them for machines. */
export function readTerms(html: string): readonly Term[] {
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
  if (data === undefined) throw new Error('The glossary lists no terms for machines.');
  return (JSON.parse(data) as { hasDefinedTerm: readonly Term[] }).hasDefinedTerm;
}

/** Pagefind brings several faces of its own; the search page has ours. */
async function writeOwnFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files } = await index.getFiles();
  const needed = files.filter(({ path }) => !/^pagefind-(?!entry|worker)|^wasm\.unknown/.test(path));
  for (const { path, content } of needed) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}
