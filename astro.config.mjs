// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { browserFiles } from './scripts/browser-files.ts';
import { nearDirective } from './scripts/near-directive.ts';
import { ownStyles } from './scripts/own-styles.ts';
import { frozenEmbeds } from './scripts/frozen-embeds.ts';
import { relativeLinks } from './scripts/relative-links.ts';
import { searchIndex } from './scripts/search-index.ts';
import { smallerChunks } from './scripts/smaller-chunks.ts';
import { leanCharts } from './scripts/lean-charts.ts';
import { standalonePages } from './scripts/standalone.ts';

// Where the site will live. Both may be left out: links are written relative, so `dist/` works in any folder of any
// host; only canonical addresses and link previews need to know.
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  // Highlighted code would carry inline styles, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    mdx(),
    svelte(),
    nearDirective(),
    // A list of pages needs full addresses. Frames and the page of search results are not pages to be found.
    ...(site ? [sitemap({ filter: (page) => !/\/(embed|search)\//.test(page) })] : []),
    ownStyles(),
    relativeLinks(),
    searchIndex(),
    standalonePages(),
    frozenEmbeds(),
  ],
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [leanCharts(), smallerChunks()],
    build: {
      // Small files stay files: an inlined font or picture would need a wider content security policy.
      assetsInlineLimit: 0,
      // Astro links what a page needs; lists of files to fetch beforehand would only be carried along.
      modulePreload: { resolveDependencies: () => [] },
      rolldownOptions: {
        // The model and the calculators are pure: what a page does not use of them it need not load.
        treeshake: { moduleSideEffects: (id) => !/[\\/]src[\\/](model|calculators)[\\/]/.test(id) },
        output: { codeSplitting: { groups: browserFiles } },
      },
    },
    // Addresses inside scripts and style sheets are relative to the file that holds them.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
