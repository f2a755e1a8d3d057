import { describe, expect, inject, test } from 'vitest';
import { pages } from '../support/built-pages.ts';

const sites = [
  ['at the root of a host', inject('site')],
  ['moved into another folder', inject('movedSite')],
  ['built for a sub-path', inject('subPathSite')],
] as const;

interface Answer {
  readonly status: number;
  readonly html: string;
}

const answers = new Map<string, Promise<Answer>>();

function load(url: string): Promise<Answer> {
  const known = answers.get(url);
  if (known) return known;
  const answer = fetch(url).then(async (response) => ({
    status: response.status,
    html: await response.text(),
  }));
  answers.set(url, answer);
  return answer;
}

function addressesIn(html: string): readonly string[] {
  const attributes = /\s(?:href|src|poster|component-url|renderer-url|before-hydration-url)="([^"]*)"/g;
  const sets = /\ssrcset="([^"]*)"/g;
  const single = [...html.matchAll(attributes)].map((match) => match[1] ?? '');
  const several = [...html.matchAll(sets)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  return [...single, ...several].map((address) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}

async function faultOf(address: string, page: string): Promise<string | undefined> {
  const url = new URL(address, page);
  if (url.protocol === 'mailto:' || url.protocol === 'data:') return undefined;
  if (url.origin !== new URL(page).origin) {
    return url.protocol === 'https:' ? undefined : `${address} is not a safe address`;
  }
  const { status, html } = await load(url.origin + url.pathname);
  if (status !== 200) return `${address} answers ${status}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  const leads = anchor === '' || html.includes(` id="${anchor}"`) || html.includes(` id=${anchor} `);
  return leads ? undefined : `${address} has no such place on its page`;
}

describe.each(sites)('%s', (name, site) => {
  // The page for unknown addresses is shown at every depth: it has to know where the site lives.
  const reachable = name.startsWith('moved') ? pages.filter((path) => path !== '404.html') : pages;

  test.each(reachable)('every address on /%s leads somewhere', async (path) => {
    const { status, html } = await load(site + path);
    expect(status).toBe(200);
    const faults = await Promise.all(addressesIn(html).map((address) => faultOf(address, site + path)));
    expect([...new Set(faults.filter(Boolean))]).toEqual([]);
  });
});

test('pages are linked, not orphaned', async () => {
  const site = inject('site');
  const linked = new Set<string>();
  for (const path of pages) {
    const { html } = await load(site + path);
    for (const address of addressesIn(html)) linked.add(new URL(address, site + path).pathname.slice(1));
  }
  const hidden = (path: string): boolean => path === '404.html' || path.startsWith('embed/');
  expect(pages.filter((path) => !hidden(path) && !linked.has(path))).toEqual([]);
});
