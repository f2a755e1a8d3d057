import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../scripts/lib/header-rules.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { pages } from '../support/built-pages.ts';

const rules = parseHeaderRules(readFileSync(join(projectFolder, 'dist/_headers'), 'utf8'));
const site = inject('site');

test.each(pages)('any page may frame /%s', async (path) => {
  const { headers } = await fetch(site + path);
  expect(headers.get('x-frame-options')).toBeNull();
  expect(headers.get('content-security-policy') ?? '').not.toContain('frame-ancestors');
  expect(await (await fetch(site + path)).text()).not.toContain('frame-ancestors');
});

test('embeds are kept out of search results', () => {
  expect(headersFor(rules, '/embed/compare/')['X-Robots-Tag']).toBe('noindex');
  expect(headersFor(rules, '/calculators/compare/')['X-Robots-Tag']).toBeUndefined();
});

test('scripts and fonts may be read by frames that have no origin', () => {
  expect(headersFor(rules, '/_astro/any.js')['Access-Control-Allow-Origin']).toBe('*');
});

test.each(pages)('/%s carries a content security policy without unsafe-inline scripts', async (path) => {
  const html = await (await fetch(site + path)).text();
  const policy = /http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'self'");
  // Only the search page may run WebAssembly: docs/decisions/0009-search-by-pagefind.md.
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  const allowed = path === 'search/' ? scripts.replace("'wasm-unsafe-eval'", '') : scripts;
  expect(allowed).toContain("'self'");
  expect(allowed).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
});

test('an unknown address answers 404 with the page made for it', async () => {
  const response = await fetch(`${site}no/such/page/`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('Stock or Order');
});

test('the catalogue is JSON and lists every parameter with its range', async () => {
  const response = await fetch(`${site}calculators.json`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const text = await response.text();
  for (const key of ['volatility', 'holding', 'versions']) expect(text).toContain(`"${key}"`);
  // Range and default of the number of versions: the parameter table of the model.
  expect(text).toMatch(/"key":\s*"versions"[^}]*"min":\s*1,[^}]*"max":\s*1000,[^}]*"default":\s*24/);
});

test('the build for a sub-path names its full addresses', async () => {
  const html = await (await fetch(`${inject('subPathSite')}calculators/compare/`)).text();
  expect(html).toMatch(
    /<link[^>]*rel="canonical"[^>]*href="https:\/\/example\.org\/a\/b\/calculators\/compare\/"/,
  );
});
