import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockEntry>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>> | undefined>
>;

const platforms = [
  { os: 'darwin', cpu: 'arm64' },
  { os: 'darwin', cpu: 'x64' },
  { os: 'linux', cpu: 'x64' },
  { os: 'win32', cpu: 'x64' },
] as const;

/** Packages that bring one optional package for each platform, e.g. `esbuild` and its `@esbuild/darwin-arm64`. */
const families = Object.entries(lock.packages).flatMap(([path, entry]) => {
  const members = Object.keys(entry.optionalDependencies ?? {}).flatMap((name) => {
    const member = find(path, name);
    return member?.os ? [member] : [];
  });
  return members.length > 1 ? [[path, members] as const] : [];
});

/** A dependency stands in the package's own folder or in that of one of its parents, the nearest first. */
function find(path: string, name: string): LockEntry | undefined {
  const own = lock.packages[`${path}/node_modules/${name}`];
  if (own || path === '') return own ?? lock.packages[`node_modules/${name}`];
  return find(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
}

test('there are packages with a binary for each platform', () => {
  expect(families.map(([path]) => path)).toContain('node_modules/esbuild');
});

test.each(families)('%s is locked for macOS, Linux and Windows', (_, members) => {
  const missing = platforms.filter(
    ({ os, cpu }) =>
      !members.some((member) => member.os?.includes(os) && (member.cpu?.includes(cpu) ?? true)),
  );
  expect(missing).toEqual([]);
});

test('no optional package is named without being locked', () => {
  const absent = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter((name) => find(path, name) === undefined),
  );
  expect(absent).toEqual([]);
});

test('the lock file names no download address', () => {
  const addressed = Object.entries(lock.packages).filter(([, entry]) => entry.resolved !== undefined);
  expect(addressed.map(([path]) => path)).toEqual([]);
});

test('every version in package.json is exact', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const loose = Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

test('package.json and the lock file agree', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  const locked = Object.keys(wanted).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]);
  expect(Object.fromEntries(locked)).toEqual(wanted);
});
