/**
 * A frozen release: the embed pages as they were built, with the files they load and nothing else, under `v/<n>/`. Once
 * made it is never written again; its manifest lets a test say so. `docs/decisions/0008-frozen-embeds.md` says why.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from './pages.ts';

export interface FrozenCheck {
  readonly id: string;
  /** What follows `?`. */
  readonly query: string;
  /** What the calculator says of these values. */
  readonly verdict: string;
}

export interface Manifest {
  readonly release: number;
  readonly modelVersion: string;
  readonly checks: readonly FrozenCheck[];
  /** SHA-256 of every file. */
  readonly files: Readonly<Record<string, string>>;
}

const manifestName = 'manifest.json';
const isText = (file: string): boolean => /\.(html|js|css|svg|json)$/.test(file);

export interface FreezeOptions {
  /** The built site. */
  readonly dist: string;
  /** The folder that will hold the release; must not exist. */
  readonly target: string;
  readonly release: number;
  readonly modelVersion: string;
  readonly checks: readonly FrozenCheck[];
}

export function freeze({ dist, target, ...described }: FreezeOptions): Manifest {
  if (existsSync(target)) throw new Error(`${target} is there already: a release is frozen once.`);
  const files = filesOfEmbeds(dist);
  if (files.length === 0) throw new Error(`${dist} holds no embed pages; build the site first.`);
  for (const file of files) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    if (!file.endsWith('.html')) cpSync(join(dist, file), join(target, file));
    else writeFileSync(join(target, file), leadOut(readFileSync(join(dist, file), 'utf8')));
  }
  const manifest = { ...described, files: hashes(target) };
  writeFileSync(join(target, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

/** What is not as it was frozen: changed, missing and added files. */
export function findChanges(folder: string): readonly string[] {
  const { files } = readManifest(folder);
  const now = hashes(folder);
  const names = new Set([...Object.keys(files), ...Object.keys(now)]);
  return [...names].filter((name) => files[name] !== now[name]).sort();
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, manifestName), 'utf8')) as Manifest;
}

/** `v1`, `v2` … in `folder`, oldest first. */
export function listReleases(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => /^v[1-9]\d*$/.test(name));
  return names.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** The embed pages and, from them on, every file of `_astro` that a file names. */
function filesOfEmbeds(dist: string): readonly string[] {
  const all = listFiles(dist);
  const assets = all.filter((file) => file.startsWith('_astro/'));
  const found = new Set(all.filter((file) => /^embed\/[\w-]+\/index\.html$/.test(file)));
  for (const file of found) {
    if (!isText(file)) continue;
    const text = readFileSync(join(dist, file), 'utf8');
    for (const asset of assets) if (text.includes(asset.slice('_astro/'.length))) found.add(asset);
  }
  if (found.size > 0 && all.includes('favicon.svg')) found.add('favicon.svg');
  return [...found].sort();
}

/** Links to the rest of the site lead out of the frozen folder, to the site of the day. */
function leadOut(html: string): string {
  return html
    .replace(/(\sdata-root=")\.\.\/\.\.\//g, '$1../../../../')
    .replace(/(\shref=")\.\.\/\.\.\/(?!_astro\/|favicon)/g, '$1../../../../');
}

function hashes(folder: string): Readonly<Record<string, string>> {
  const files = listFiles(folder).filter((file) => file !== manifestName);
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(files.map((file) => [file, hash(file)]));
}
