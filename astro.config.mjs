// @ts-check
import mdx from '@astrojs/mdx';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { relativeLinks } from './scripts/relative-links.ts';
import { smallerChunks } from './scripts/smaller-chunks.ts';

// Where the site will live. Both may be left out: links are written relative, so `dist/` works in any folder of any
// host; only canonical addresses and link previews need to know.
const site = process.env.SITE_URL || undefined;
const base = process.env.BASE_PATH || '/';

/** Few files for browsers, instead of a crumb for each helper that two of them share. */
const browserFiles = [
  { name: 'svelte', test: /[\\/]node_modules[\\/](svelte|@astrojs[\\/]svelte|esm-env)[\\/]/ },
  {
    // What every calculator has: controls, frame, links, the quick part of the charts.
    name: 'frame',
    test: /[\\/]src[\\/](ui[\\/](?!islands|stages|SharePanel|CopyField)|state[\\/]|calculators[\\/]shared[\\/]|charts[\\/](?!chart\.|vector|picture|export|axes|take-along|download|csv|kinds|layers))/,
    minShareCount: 2,
  },
];

export default defineConfig({
  site,
  base,
  outDir: process.env.OUT_DIR || 'dist',
  trailingSlash: 'always',
  integrations: [mdx(), svelte(), relativeLinks()],
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
    plugins: [smallerChunks()],
    build: {
      // Small files stay files: an inlined font or picture would need a wider content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: browserFiles } },
      },
    },
    // Addresses inside scripts and style sheets are relative to the file that holds them.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
