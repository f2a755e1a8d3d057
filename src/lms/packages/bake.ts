/**
 * Puts an instructor's choice into the standalone page of a calculator. The page has three places for it: its title, the
 * address of the site, and the launch data, which the calculator reads in place of its own address.
 */
import { escapeMarkup, scriptJson } from './escape.ts';
import type { PackageParts, PackageSetting } from './package.ts';

export function bake({ query, title }: PackageSetting, { standaloneHtml, siteUrl }: PackageParts): string {
  const root = siteRootOf(siteUrl);
  const words = query.replace(/^\?/, '');
  const launch = scriptJson({ query: words });
  const site = escapeMarkup(root);
  // What was drawn while the page was built must not answer what the reader is asked to predict.
  const asks = (new URLSearchParams(words).get('predict') ?? '0') !== '0';
  return standaloneHtml
    .replace(/<html lang="en"/, asks ? '<html lang="en" data-predict' : '<html lang="en"')
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeMarkup(title)}</title>`)
    .replace(/(<script type="application\/json" id="launch">)[^<]*/, (_, start: string) => start + launch)
    .replace(/(\sdata-root=")[^"]*/, (_, start: string) => start + site)
    .replace(/(\shref=")\.\.\//g, (_, start: string) => start + site);
}

/** The site's address with a slash at its end; only the web's own kinds of address lead anywhere from a course. */
export function siteRootOf(siteUrl: string): string {
  const { protocol, origin, pathname } = new URL(siteUrl);
  if (protocol !== 'https:' && protocol !== 'http:')
    throw new RangeError(`The site's address must start with https: or http:, not ${protocol}`);
  const folder = pathname.replace(/\/index\.html$/, '/');
  return `${origin}${folder}${folder.endsWith('/') ? '' : '/'}`;
}
