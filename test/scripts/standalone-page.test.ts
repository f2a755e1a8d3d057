import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readEmbedPage, standalonePage } from '../../scripts/standalone-page.ts';

const props = {
  place: [0, 'embed'],
  initial: [0],
  heights: [0, { column: [0, 1280] }],
  views: [1, [[0, 'cost']]],
};
const embed = `<html><head><title>A &amp; B</title><link rel="stylesheet" href="../../_astro/a.css"><link rel="stylesheet" href="../../_astro/b.css"></head>
<body><main><h1 class="visually-hidden">A</h1><astro-island uid="x" component-url="../../_astro/Island.js" renderer-url="../../_astro/client.js" props="${JSON.stringify(props).replaceAll('"', '&quot;')}" ssr><section><a href="../../calculators/a/">b</a></section><!--astro:end--></astro-island></main></body></html>`;

test('an embed page is taken apart into what a standalone page is made of', () => {
  expect(readEmbedPage(embed)).toEqual({
    title: 'A &amp; B',
    styles: ['../../_astro/a.css', '../../_astro/b.css'],
    heading: '<h1 class="visually-hidden">A</h1>',
    island: '../../_astro/Island.js',
    renderer: '../../_astro/client.js',
    props: { place: 'embed', initial: undefined, heights: { column: 1280 }, views: ['cost'] },
    markup: '<section><a href="../calculators/a/">b</a></section><!--astro:end-->',
  });
});

test('a value that cannot be written down stops the build', () => {
  const date = embed.replace('[0,&quot;embed&quot;]', '[3,&quot;2026-01-01&quot;]');
  expect(() => readEmbedPage(date)).toThrow('of a kind (3)');
  expect(() => readEmbedPage('<html></html>')).toThrow('has no island');
});

test('no script can end its element, and each is one that the policy knows', () => {
  const html = standalonePage({
    ...readEmbedPage(embed),
    themeScript: 'theme()',
    script: 'say("</script><!-- x")',
    courseScript: 'course("</SCRIPT>")',
    css: 'a{}',
    icon: '<svg/>',
    siteRoot: '../',
  });
  const scripts = [...html.matchAll(/<script(?: type="text\/plain" id="course")?>([^]*?)<\/script>/g)].map(
    ([, text]) => text ?? '',
  );
  expect(scripts).toEqual(['theme()', 'course("<\\/SCRIPT>")', 'say("<\\/script><\\!-- x")']);
  for (const text of scripts)
    expect(html).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  expect(html).toContain("default-src 'none'");
});
