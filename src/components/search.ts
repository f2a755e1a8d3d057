/** Asks the index that `scripts/search-index.ts` makes, and turns its answers into what the search page shows. */

/** The part of Pagefind's interface that is used; the file comes with the index, not with the page. */
interface Pagefind {
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Found> }[] }>;
}

interface Found {
  /** The address from the root of what was indexed. */
  readonly raw_url?: string;
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[];
}

export interface Piece {
  readonly text: string;
  /** One of the words that were looked for. */
  readonly hit: boolean;
}

export interface Section {
  readonly title: string;
  readonly address: string;
}

export interface SearchResult {
  readonly title: string;
  readonly kind: string;
  readonly address: string;
  readonly excerpt: readonly Piece[];
  /** Places inside the page where the words stand. */
  readonly sections: readonly Section[];
}

export interface Answer {
  readonly total: number;
  readonly results: readonly SearchResult[];
}

let engine: Promise<Pagefind> | undefined;

/** `root`: where the site lies. Only the first `limit` results are fetched, each of which is a small file. */
export async function search(root: string, query: string, limit: number): Promise<Answer> {
  engine ??= import(/* @vite-ignore */ new URL('pagefind/pagefind.js', root).href) as Promise<Pagefind>;
  const { results } = await (await engine).search(query);
  const found = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  const shown = found.map((one) => toResult(one, root));
  return shown.some((one) => answers(one, query))
    ? { total: results.length, results: shown }
    : { total: 0, results: [] };
}

/** A word that stands nowhere is shortened by the index until something begins like it: `zebra` would find `z`. */
function answers({ title, excerpt }: SearchResult, query: string): boolean {
  const starts = query
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.slice(0, 3));
  const hits = [title, ...excerpt.filter(({ hit }) => hit).map(({ text }) => text)].join(' ').toLowerCase();
  return starts.some((start) => hits.includes(start));
}

const mostSections = 3;

function toResult(found: Found, root: string): SearchResult {
  const { title = '', kind = '' } = found.meta;
  const sections = found.sub_results
    .filter((section) => section.url.includes('#') && section.title !== title)
    .slice(0, mostSections)
    .map((section) => ({ title: section.title, address: section.url }));
  return {
    title,
    kind,
    address: new URL(found.url, root).href,
    excerpt: readExcerpt(found.excerpt),
    sections,
  };
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#x27': "'",
};

/** `one <mark>two</mark> three` as pieces of plain text. What the index leaves out, such as formulas, leaves a space behind. */
export function readExcerpt(html: string): readonly Piece[] {
  return html
    .replace(/\s+((?:<\/mark>)?[,.;:])/g, '$1')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({
      text: text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole),
      hit: index % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
