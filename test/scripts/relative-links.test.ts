import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePageRelative, makeStylesRelative, pathToRoot } from '../../scripts/relative-links.ts';

test('the way to the root depends on the depth of the file', () => {
  expect(pathToRoot('index.html')).toBe('./');
  expect(pathToRoot(join('chapters', 'one', 'index.html'))).toBe('../../');
});

test('addresses of the site become relative to the page', () => {
  const html =
    '<a href="/glossary/#wait">x</a><img src="/a.png"><astro-island component-url="/_astro/i.js">' +
    '<main data-root="/">';
  expect(makePageRelative(html, '/', '../')).toBe(
    '<a href="../glossary/#wait">x</a><img src="../a.png"><astro-island component-url="../_astro/i.js">' +
      '<main data-root="../">',
  );
});

test('the base path is taken away, and addresses outside it stay', () => {
  const html = '<a href="/a/b/about/">x</a><a href="/elsewhere/">y</a>';
  expect(makePageRelative(html, '/a/b/', './')).toBe('<a href="./about/">x</a><a href="/elsewhere/">y</a>');
});

test('addresses of other hosts and text that only looks like one stay', () => {
  const html = '<a href="//example.org/">x</a><a href="https://example.org/">y</a><p>href="/z"</p>';
  expect(makePageRelative(html, '/', './')).toContain(
    '<a href="//example.org/">x</a><a href="https://example.org/">y</a>',
  );
});

test('fonts of a style sheet are found from where it lies', () => {
  expect(
    makeStylesRelative('src:url(/a/b/_astro/f.woff2),url("/a/b/x.png"),url(data:,)', '/a/b/', '../'),
  ).toBe('src:url(../_astro/f.woff2),url("../x.png"),url(data:,)');
});
