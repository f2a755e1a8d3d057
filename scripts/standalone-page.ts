/** The pieces of a built embed page, and the one page without addresses that they make. */
import { createHash } from 'node:crypto';

export interface EmbedParts {
  readonly title: string;
  readonly styles: readonly string[];
  /** The page's headline for screen readers. */
  readonly heading: string;
  /** File of the island's module and of what brings it to life. */
  readonly island: string;
  readonly renderer: string;
  readonly props: unknown;
  /** What was drawn while the page was built. */
  readonly markup: string;
}

/** Reads an embed page whose addresses start with `../../`. */
export function readEmbedPage(html: string): EmbedParts {
  const find = (what: string, pattern: RegExp): string => {
    const found = pattern.exec(html)?.[1];
    if (found === undefined)
      throw new Error(`An embed page has no ${what} where the standalone page needs it.`);
    return found;
  };
  const island = find('island', /(<astro-island\s[^>]*>)/);
  const attribute = (name: string): string =>
    unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(island)?.[1] ?? '');
  return {
    title: find('title', /<title>([^<]*)<\/title>/),
    styles: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, file]) => file ?? ''),
    heading: find('heading', /(<h1[\s\S]*?<\/h1>)/),
    island: attribute('component-url'),
    renderer: attribute('renderer-url'),
    props: decodeProps(JSON.parse(attribute('props')) as Record<string, unknown>),
    markup: find('island', /<astro-island\s[^>]*>([\s\S]*)<\/astro-island>/).replaceAll(
      'href="../../',
      'href="../',
    ),
  };
}

/** Astro writes each value as a pair of its kind and itself; ours are plain values (0) and lists (1) only. */
function decodeProps(props: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(props).map(([name, pair]) => [name, decodePair(pair)]));
}

function decodePair(pair: unknown): unknown {
  const [kind, value] = pair as readonly [number, unknown];
  if (kind === 1) return (value as readonly unknown[]).map(decodePair);
  if (kind !== 0)
    throw new Error(`An island takes a value of a kind (${kind}) that a standalone page cannot write.`);
  return typeof value === 'object' && value !== null ? decodeProps(value as Record<string, unknown>) : value;
}

/** What all standalone pages share. */
export interface CommonParts {
  /** Runs before anything is drawn. */
  readonly themeScript: string;
  /** What a course system's packages need: kept as text, which packages turn into a script. */
  readonly courseScript: string;
  /** The favicon's SVG. */
  readonly icon: string;
  readonly siteRoot: string;
}

interface StandaloneParts extends CommonParts, Pick<EmbedParts, 'title' | 'heading' | 'markup'> {
  readonly css: string;
  /** Brings the calculator to life. */
  readonly script: string;
}

/**
 * The page. Its policy forbids every request, so that what a reader opens from a disk stays there; scripts are known by
 * their hashes. The launch data is empty until somebody bakes settings in.
 */
export function standalonePage(parts: StandaloneParts): string {
  const { title, themeScript, css, heading, markup, icon, siteRoot } = parts;
  const [script, courseScript] = [parts.script, parts.courseScript].map(safeInScript) as [string, string];
  const scripts = [themeScript, script, courseScript].map((text) => `'sha256-${hash(text)}'`).join(' ');
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join(';');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}">
<script>${themeScript}</script>
<style>${css}
#island{display:contents}
[data-without-site] :is(.credit,.sources,.sharing){display:none}</style>
</head><body class="embed" data-pagefind-ignore="all"><main id="main" class="embed-main" data-root="${siteRoot}">${heading}
<div id="island" ssr>${markup}</div></main>
<script type="application/json" id="launch">{}</script>
<script type="text/plain" id="course">${courseScript}</script>
<script>${script}</script>
</body></html>
`;
}

/** Nothing in a script may look like its end, or like a comment that swallows it. */
function safeInScript(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function unescape(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
