import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, inject, test } from 'vitest';
import { subPathBuild } from '../../scripts/lib/astro.ts';
import { listFiles } from '../../scripts/lib/pages.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { calculatorIds } from '../../src/calculators/registry.ts';
import { attributes, chapters, glossary, notes } from '../site/book.ts';
import { chapterPages, pages } from '../support/built-pages.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const dist = join(projectFolder, 'dist');
const below = join(projectFolder, subPathBuild.folder);
const root = `${subPathBuild.site}${subPathBuild.base}/`;

const slugOf = (name: string): string => name.replace(/^\d+-/, '');
const read = (folder: string, path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');

/** Addresses of everything the index holds, from the site's root. */
const indexed = listFiles(join(dist, 'pagefind'))
  .filter((file) => file.endsWith('.pf_fragment'))
  .map((file) => gunzipSync(readFileSync(join(dist, 'pagefind', file))).toString())
  .map((text) => /"url":"\/([^"]*)"/.exec(text)?.[1] ?? '');

test('every chapter, calculator and term can be found', () => {
  const expected = [
    ...chapterPages,
    ...calculatorIds.map((id) => `calculators/${id}/`),
    ...glossary.map(({ name }) => `glossary/#${name}`),
  ];
  expect(expected.filter((path) => !indexed.includes(path))).toEqual([]);
});

test('embeds, frozen releases, standalone files and the page for unknown addresses are not found', () => {
  expect(indexed.filter((path) => /^(embed|v|standalone|404|search)\b/.test(path))).toEqual([]);
});

// In another folder than the one it was built for: index, worker and results must find each other there too.
test('search answers as the reader types, says how much it found, and leads there by keyboard', async () => {
  const site = inject('movedSite');
  const { page, problems, close } = await browser.open(`${site}search/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const field = page.getByRole('searchbox');
  await field.focus();
  expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
  await field.pressSequentially('pooling');
  await expect.poll(() => page.getByRole('status').first().innerText()).toMatch(/^\d+ results for “pooling”/);
  expect(await page.locator('.results > li').first().innerText()).toMatch(/^Glossary\s+Pooling/);
  await field.fill('zzyzx');
  await expect.poll(() => page.getByRole('status').first().innerText()).toContain('Nothing found');
  await field.fill('pooling');
  await page.locator('.results > li').first().waitFor();
  await field.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site}glossary/#pooling`);
  await page.goBack();
  await expect.poll(() => page.locator('.results > li').count()).toBeGreaterThan(1);
  expect(problems).toEqual([]);
  await close();
});

test('without JavaScript the search page says what to use instead', async () => {
  const { page, close } = await browser.open(`${inject('site')}search/`, { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').count()).toBe(0);
  expect(await page.locator('main a:visible').allInnerTexts()).toEqual(
    expect.arrayContaining(['Contents', 'Calculators', 'Glossary']),
  );
  await close();
});

test('a chapter read to its takeaways is marked in the contents until the reader clears that', async () => {
  const site = inject('site');
  const { page, problems, close } = await browser.open(`${site}chapters/`);
  const marks = page.locator('[data-read-mark]:visible');
  const clear = page.getByRole('button', { name: 'Forget it' });
  expect([await marks.count(), await clear.count()]).toEqual([0, 0]);
  const [path = ''] = chapterPages;
  await page.goto(site + path);
  await page.locator('#takeaways').scrollIntoViewIfNeeded();
  const kept = (): Promise<unknown> => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  await expect.poll(kept).toEqual({ 'stock-or-order:read': path.split('/')[1] });
  await page.goto(`${site}chapters/`);
  expect(await marks.count()).toBe(1);
  await clear.press('Enter');
  expect([await marks.count(), await clear.count()]).toEqual([0, 0]);
  expect(await kept()).toEqual({});
  expect(problems).toEqual([]);
  await close();
});

describe('the glossary', () => {
  const html = read(dist, 'glossary');
  const texts = [
    ...chapters.map(({ name, body }) => [`chapters/${slugOf(name)}/`, body] as const),
    ...notes.map(({ name, body }) => [`calculators/${name}/`, body] as const),
  ];
  test.each(texts)('leads to every term that /%s explains', (path, body) => {
    const missing = attributes(body, 'Term', 'id').filter(
      (id) => !html.includes(`href="../${path}#term-${id}"`),
    );
    expect(missing).toEqual([]);
  });
});

test('each calculator stands in the index with its question and a picture', () => {
  const html = read(dist, 'calculators');
  const missing = calculatorIds.filter((id) => !html.includes(`href="../calculators/${id}/"`));
  expect(missing).toEqual([]);
  expect(html.match(/role="img"/g)?.length).toBe(calculatorIds.length);
});

describe('where the site knows its address', () => {
  test('the sitemap lists every page but frames, search and the page for unknown addresses', () => {
    const listed = [...readFileSync(join(below, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)];
    const expected = pages.filter((path) => !/^(embed\/|search\/|404)/.test(path)).map((path) => root + path);
    expect(listed.map(([, address]) => address).sort()).toEqual(expected.sort());
    expect(readFileSync(join(below, 'robots.txt'), 'utf8')).toContain(`Sitemap: ${root}sitemap-index.xml`);
  });

  test('the feed of changes gives each release with full addresses', () => {
    const text = readFileSync(join(below, 'changes.xml'), 'utf8');
    const { rss } = new XMLParser().parse(text) as { rss: { channel: { item: unknown } } };
    expect([rss.channel.item].flat()[0]).toMatchObject({
      title: 'Unreleased',
      link: `${root}about/#changes`,
    });
    expect(read(below, 'about')).toContain(`href="${root}changes.xml"`);
  });

  const pictured = [...chapterPages, ...calculatorIds.map((id) => `calculators/${id}/`)];
  test.each(pictured)('/%s has a picture of 1200 by 630 pixels for link previews', (path) => {
    const address = /property="og:image" content="([^"]*)"/.exec(read(below, path))?.[1] ?? '';
    expect(address.startsWith(root)).toBe(true);
    const file = readFileSync(join(below, address.slice(root.length)));
    // The header of a PNG file holds its size from byte 16 on.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test.each([
    ['', 'Book'],
    [chapterPages[0] ?? '', 'Chapter'],
    ['calculators/wait/', 'LearningResource'],
    ['glossary/', 'DefinedTermSet'],
  ])('/%s tells machines that it is a %s, and where', (path, type) => {
    const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(below, path))?.[1] ?? '';
    const data = JSON.parse(text) as { '@type': string | string[]; url: string };
    expect([data['@type']].flat()).toContain(type);
    expect(data.url).toBe(root + path);
  });
});

test('a site that does not know its address makes no sitemap, feed or pictures', () => {
  expect(listFiles(dist).filter((file) => /^(sitemap|changes\.xml|social\/)/.test(file))).toEqual([]);
});
