/** How to cite the site. Authors and date stand in CITATION.cff alone; no clock is read. */
import { site } from '../components/site.ts';
import { modelVersion } from '../model/index.ts';

const files = import.meta.glob<string>('/CITATION.cff', { query: '?raw', import: 'default', eager: true });
const [file = ''] = Object.values(files);

function field(pattern: RegExp, name: string): string {
  const found = pattern.exec(file)?.[1];
  if (!found) throw new Error(`CITATION.cff names no ${name}.`);
  return found;
}

const author = field(/^ {2}- name: (.+)$/m, 'author');
const year = field(/^date-released: (\d{4})-/m, 'date');
const title = `${site.name} ${site.tagline}`;

export const citation = { author, year, title } as const;

/** An entry for a reference manager; the address stands in it where the site knows its own. */
export function bibtex(address: string | undefined): string {
  const fields = [
    ['title', `{${title}}`],
    ['author', `{${author}}`],
    ['year', year],
    ['note', `Model version ${modelVersion}`],
    ...(address ? [['url', address]] : []),
  ];
  const lines = fields.map(([name = '', value = '']) => `  ${name.padEnd(6)} = {${value}},`);
  return `@misc{stock-or-order,\n${lines.join('\n')}\n}`;
}
