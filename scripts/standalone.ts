/**
 * After the build, makes `standalone/<id>.html` from each calculator's embed page: one file that opens from a disk and asks
 * nobody for anything. Packages for courses are made from it in the browser (`src/lms/packages`).
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { themeScript } from '../src/layouts/theme-script.ts';
import { bundleCourseScript, bundleScript } from './standalone-script.ts';
import { readEmbedPage, standalonePage, type CommonParts } from './standalone-page.ts';
import { inlineStyles } from './standalone-styles.ts';

export function standalonePages(): AstroIntegration {
  let siteRoot = '../';
  return {
    name: 'standalone-pages',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        if (site !== undefined) siteRoot = new URL(base.endsWith('/') ? base : `${base}/`, site).href;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await mkdir(join(root, 'standalone'), { recursive: true });
        const icon = await readFile(join(root, 'favicon.svg'), 'utf8');
        const common = { icon, siteRoot, themeScript, courseScript: await bundleCourseScript() };
        for (const id of await readdir(join(root, 'embed')))
          await writeFile(
            join(root, 'standalone', `${id}.html`),
            await makeStandalone(join(root, 'embed', id), common),
          );
      },
    },
  };
}

/** A file copied to a disk from a site that does not know its address has nowhere to lead back to. */
const withoutSite = `if (document.querySelector('[data-root^="."]') && location.protocol === 'file:')
  document.documentElement.dataset.withoutSite = '';`;

/** `folder`: where the embed page's file lies, inside the built site. */
async function makeStandalone(folder: string, common: CommonParts): Promise<string> {
  const embed = readEmbedPage(await readFile(join(folder, 'index.html'), 'utf8'));
  const code = `import Island from ${JSON.stringify(embed.island)};
    import start from ${JSON.stringify(embed.renderer)};
    start(document.getElementById('island'))(Island, ${JSON.stringify(embed.props)}, {}, { client: 'load' });
    ${withoutSite}`;
  return standalonePage({
    ...common,
    ...embed,
    css: await inlineStyles(embed.styles.map((file) => join(folder, file))),
    script: await bundleScript({ folder, code }),
  });
}
