/**
 * `npm run look`: pictures of every built page at three widths in both themes, into `.look/`.
 * `npm run look -- chapters` takes only the pages whose path contains the word.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, ensureBrowser } from './lib/browser.ts';
import { listPages } from './lib/pages.ts';
import { projectFolder } from './lib/run.ts';
import { startStaticServer } from './lib/static-server.ts';
import { takePicture } from './lib/take-picture.ts';

const widths = [1280, 768, 360] as const;
const themes = ['light', 'dark'] as const;

const dist = join(projectFolder, process.env.OUT_DIR || 'dist');
const target = join(projectFolder, '.look');
const wanted = process.argv[2] ?? '';

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no built site yet. Build it first: npm run build');
  process.exit(1);
}

const pages = listPages(dist).filter((page) => nameOf(page).includes(wanted.replaceAll('/', '-')));
if (pages.length === 0) {
  console.error(`No page matches "${wanted}".`);
  process.exit(1);
}

mkdirSync(target, { recursive: true });
if (wanted === '') rmSync(target, { recursive: true });

const site = await startStaticServer({ folder: dist });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserArguments] });
for (const page of pages) {
  for (const width of widths) {
    for (const theme of themes) {
      const file = join(target, `${nameOf(page)}-${width}-${theme}.png`);
      await takePicture(browser, { url: site.url + page, file, width, theme });
    }
  }
  console.log(`/${page}`);
}
await browser.close();
await site.close();
console.log(`${pages.length * widths.length * themes.length} pictures are in .look/`);

/** `home`, `404`, `chapters-three-strategies`. */
function nameOf(page: string): string {
  return page.replace(/\.html$|\/$/g, '').replaceAll('/', '-') || 'home';
}
