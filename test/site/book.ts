/** The book as its files say it, for tests that read it without building it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseFrontmatter } from 'astro/markdown';

export interface Text {
  readonly name: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function readText(path: string, name: string): Text {
  const { frontmatter, content } = parseFrontmatter(readFileSync(path, 'utf8'));
  return { name, data: frontmatter, body: content };
}

function readTexts(folder: string, pathOf: (entry: string) => string): readonly Text[] {
  return readdirSync(`content/${folder}`).map((entry) =>
    readText(`content/${folder}/${pathOf(entry)}`, entry.replace(/\.mdx?$/, '')),
  );
}

function readList(path: string): readonly Readonly<Record<string, unknown>>[] {
  const { frontmatter } = parseFrontmatter(
    `---\nlist:\n${readFileSync(path, 'utf8').replace(/^/gm, '  ')}\n---\n`,
  );
  return frontmatter.list as readonly Record<string, unknown>[];
}

export const chapters = readTexts('chapters', (folder) => `${folder}/index.mdx`);
export const notes = readTexts('calculators', (file) => file);
export const methodPages = readTexts('method', (file) => file);
export const cases = readTexts('cases', (file) => file);
export const glossary = readTexts('glossary', (file) => file);
export const references = readList('content/references.yaml');
export const outline = readList('content/outline.yaml');
export const paths = readList('content/paths.yaml');

/** Values of one attribute of a component, in the order they stand in a text. */
export function attributes(body: string, component: string, attribute: string): readonly string[] {
  const pattern = new RegExp(`<${component}\\s[^>]*?\\b${attribute}="([^"]+)"`, 'g');
  return [...body.matchAll(pattern)].map(([, value = '']) => value);
}

/** Ids that a text cites, each once; one citation may name several. */
export function citations(body: string): readonly string[] {
  return [...new Set(attributes(body, 'Cite', 'id').flatMap((ids) => ids.split(/\s+/)))].sort();
}

/** Words of running text: without what stands in components' props, and counting a number of the model as one. */
export function countWords(body: string): number {
  const prose = body
    .replace(/<Quiz[^]*$/, ' ')
    .replace(/<ModelValue[^>]*\/>/g, ' number ')
    .replace(/<(Predict|Formula|Calculator|CostTable)\b[^]*?\/?>\n/g, ' ')
    .replace(/<[^>]+>/g, ' ');
  return prose.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
