/**
 * oEmbed: what a page builder learns of a calculator's page when somebody pastes its address. One file for each, made with
 * the site; it cannot see the values in the address. Consumers need full addresses, so a build without `SITE_URL` has none.
 */
import { findCalculator } from '../calculators/registry.ts';
import { frameCode } from '../ui/links.ts';
import { embedHeights } from './embed-heights.ts';
import { href } from './href.ts';
import { site } from './site.ts';

/** The middle of the column widths of course pages. */
const columnWidth = 720;

export function oembedAddress(id: string, root: URL | undefined): string | undefined {
  return root && new URL(href(`oembed/${id}.json`), root).href;
}

/** Fields as https://oembed.com names them. One bare frame and no script: consumers strip scripts. */
export function oembedAnswer(id: string, root: URL): object {
  const { title } = findCalculator(id);
  const height = embedHeights(id).column;
  const source = new URL(href(`embed/${id}/`), root).href;
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: site.name,
    provider_url: new URL(href(''), root).href,
    cache_age: 86_400,
    html: frameCode({ source, title, height }).replace(/\s*\n\s*/g, ' '),
    width: columnWidth,
    height,
  };
}
