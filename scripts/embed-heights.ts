/**
 * `npm run embed-heights`: measures the built embed pages and writes the heights that snippets promise into
 * `src/components/embed-heights.ts`. A test fails where they have drifted apart.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserArguments, ensureBrowser } from './lib/browser.ts';
import { measureHeights, roundHeight } from './lib/measure-heights.ts';
import { listPages } from './lib/pages.ts';
import { projectFolder } from './lib/run.ts';
import { startStaticServer } from './lib/static-server.ts';

const dist = join(projectFolder, process.env.OUT_DIR || 'dist');
const file = join(projectFolder, 'src/components/embed-heights.ts');

const site = await startStaticServer({ folder: dist });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserArguments] });
let source = readFileSync(file, 'utf8');
for (const page of listPages(dist).filter((path) => path.startsWith('embed/'))) {
  const id = page.split('/')[1] ?? '';
  const { column, phone } = await measureHeights(browser, site.url + page);
  const line = `{ column: ${roundHeight(column)}, phone: ${roundHeight(phone)} }`;
  source = source.replace(new RegExp(`(\\n  '?${id}'?: )\\{[^}]*\\}`), (_, start: string) => start + line);
  console.log(`${id}: ${column} in a column, ${phone} on a phone`);
}
await browser.close();
await site.close();
writeFileSync(file, source);
