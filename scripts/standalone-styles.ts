/** The style sheets of a built page as one text, with the fonts it names as data. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Faces that stay behind: the system's serif is near enough for a verdict and a formula, at half of the page's size. */
const leftBehind = 'serif';

export async function inlineStyles(files: readonly string[]): Promise<string> {
  const sheets = await Promise.all(files.map(inlineSheet));
  return sheets.join('\n').replace(/<\/style/gi, '<\\/style');
}

async function inlineSheet(file: string): Promise<string> {
  const css = await readFile(file, 'utf8');
  const kept = css.replace(/@font-face\s*\{[^}]*\}/g, (face) => (isLeftBehind(face) ? '' : face));
  const addresses = [...kept.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map(([, address]) => address ?? '');
  let inlined = kept;
  for (const address of new Set(addresses.filter((one) => !one.startsWith('data:')))) {
    const bytes = await readFile(join(dirname(file), address));
    inlined = inlined.replaceAll(address, `data:font/woff2;base64,${bytes.toString('base64')}`);
  }
  return inlined;
}

function isLeftBehind(face: string): boolean {
  const file = /url\(["']?([^"')]+)/.exec(face)?.[1];
  return file?.includes(leftBehind) ?? false;
}
