/** `npm run picture`: draws the README's picture from the built site, small enough to keep in the repository. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { browserArguments, ensureBrowser } from './lib/browser.ts';
import { projectFolder } from './lib/run.ts';
import { startStaticServer } from './lib/static-server.ts';
import { takePicture } from './lib/take-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'picture-'));
const file = join(folder, 'home.png');
const site = await startStaticServer({ folder: join(projectFolder, 'dist') });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserArguments] });
await takePicture(browser, { url: site.url, file, width: 1280, theme: 'light', height: 900 });
await browser.close();
await site.close();

const target = join(projectFolder, 'docs/picture.png');
const { size } = await sharp(file)
  .png({ palette: true, colors: 64, compressionLevel: 9, effort: 10 })
  .toFile(target);
rmSync(folder, { recursive: true });
console.log(`docs/picture.png: ${Math.round(size / 1000)} kB`);
