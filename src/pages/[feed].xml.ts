/** `changes.xml`: what changed, for feed readers. Feeds need full addresses, so a build without `SITE_URL` has none. */
import rss from '@astrojs/rss';
import type { APIContext } from 'astro';
import { ownReleases } from '../components/changelog.ts';
import { href } from '../components/href.ts';
import { site } from '../components/site.ts';

export function getStaticPaths(): { params: { feed: string } }[] {
  return import.meta.env.SITE ? [{ params: { feed: 'changes' } }] : [];
}

export function GET({ site: root }: APIContext): Promise<Response> {
  if (!root) throw new Error('A feed needs SITE_URL.');
  const page = new URL(href('about/#changes'), root).href;
  return rss({
    title: `${site.name} – changes`,
    description: 'What was added, corrected and changed, release by release.',
    site: new URL(href(''), root).href,
    trailingSlash: false,
    items: ownReleases().map(({ name, date, lines }) => ({
      title: name,
      link: page,
      ...(date && { pubDate: date }),
      description: lines.join(' '),
      content: `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`,
      // Every release is on one page; only its name tells it from the others.
      customData: `<guid isPermaLink="false">${escape(name)}</guid>`,
    })),
  });
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
