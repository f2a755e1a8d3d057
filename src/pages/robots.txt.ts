/** Everything may be read; where the site knows its address, it says where the list of its pages is. */
import type { APIContext } from 'astro';
import { href } from '../components/href.ts';

export function GET({ site }: APIContext): Response {
  const map = site ? `Sitemap: ${new URL(href('sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nDisallow:\n${map}`);
}
