/** The pages beside the chapters, in the order in which lists of pages name them. One line adds a page everywhere. */
import { existsSync } from 'node:fs';

export interface SitePage {
  readonly path: string;
  readonly label: string;
}

const known: readonly SitePage[] = [
  { path: 'chapters/', label: 'Contents' },
  { path: 'calculators/', label: 'Calculators' },
  { path: 'cases/', label: 'Cases' },
  { path: 'glossary/', label: 'Glossary' },
  { path: 'method/', label: 'Method' },
  { path: 'method/validation/', label: 'Validation' },
  { path: 'references/', label: 'References' },
  { path: 'instructors/', label: 'For instructors' },
  { path: 'about/', label: 'About' },
];

/** A page that is not part of the site is not linked to. The build runs in the project's folder. */
export function pageExists(path: string): boolean {
  const name = `src/pages/${path.replace(/\/$/, '')}`;
  return existsSync(`${name}.astro`) || existsSync(`${name}/index.astro`);
}

export const sitePages: readonly SitePage[] = known.filter(({ path }) => pageExists(path));
