/** What a built page runs before anything is asked of it: its scripts, islands, and all they import at once. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const entries =
  /(?:<script[^>]*\ssrc|<link[^>]*rel="modulepreload"[^>]*\shref|component-url|renderer-url)="([^"]+)"/g;
const staticImports = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+\s*from\s*)?["'](\.[^"']+)["']/g;

export function scriptsOfPage(folder: string, pagePath: string): ReadonlyMap<string, string> {
  const file = pagePath === '' || pagePath.endsWith('/') ? `${pagePath}index.html` : pagePath;
  const html = readFileSync(posix.join(folder, file), 'utf8');
  const found = new Map<string, string>();
  const visit = (path: string): void => {
    const full = posix.join(folder, path);
    if (found.has(path) || !existsSync(full)) return;
    const source = readFileSync(full, 'utf8');
    found.set(path, source);
    for (const [, specifier = ''] of source.matchAll(staticImports))
      visit(posix.join(posix.dirname(path), specifier));
  };
  for (const [, address = ''] of html.matchAll(entries)) visit(posix.join(posix.dirname(file), address));
  return found;
}
