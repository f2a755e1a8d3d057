/** The one rule as data: which folder of `src/` may import which. `docs/architecture.md` says why. */

export interface Layer {
  /** Folders of `src/`, besides itself, that it may import. */
  readonly folders: readonly string[];
  /** npm packages it may import; `node` stands for everything built into Node. */
  readonly packages: readonly string[];
}

const drawing = ['calculators', 'charts', 'model', 'state', 'styles', 'ui', 'workers'] as const;
const page = ['astro', 'node', '@astrojs/rss', '@fontsource-variable'] as const;

export const layers: Readonly<Record<string, Layer>> = {
  model: { folders: [], packages: ['pure-rand'] },
  calculators: { folders: ['model'], packages: [] },
  state: { folders: ['calculators', 'model'], packages: ['nanostores'] },
  workers: { folders: ['model'], packages: [] },
  charts: { folders: ['calculators'], packages: ['chart.js', 'svelte', 'node', '@napi-rs/canvas'] },
  ui: {
    folders: ['calculators', 'charts', 'model', 'state', 'styles', 'workers'],
    packages: ['svelte', 'nanostores', 'uqr'],
  },
  lms: { folders: drawing, packages: ['svelte', 'nanostores', 'fflate'] },
  markdown: { folders: [], packages: ['katex', 'satteri'] },
  styles: { folders: [], packages: ['@fontsource-variable'] },
  components: { folders: [...drawing, 'markdown'], packages: [...page, 'katex', 'svelte'] },
  layouts: { folders: [...drawing, 'components'], packages: page },
  pages: { folders: [...drawing, 'components', 'layouts', 'lms'], packages: page },
  'content.config.ts': { folders: ['calculators'], packages: ['astro'] },
  'env.d.ts': { folders: [], packages: ['astro'] },
};

/** The folder (or file) of `src/` that a path like `src/ui/field.svelte` belongs to. */
export function layerOf(path: string): string | undefined {
  return /^src\/([^/]+)/.exec(path)?.[1];
}
