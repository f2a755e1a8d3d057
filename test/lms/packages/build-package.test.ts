import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/lms/packages/build-package.ts';
import { packageKinds } from '../../../src/lms/packages/package.ts';
import { parts, setting } from './sample.ts';
import { unzip } from '../../support/unzip.ts';

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const page = (given = setting): string => text(buildPackage('html', given, parts).bytes);
const launchOf = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="launch">([^<]*)<\/script>/.exec(html)?.[1] ?? '');

describe.each(packageKinds)('a package of kind %s', (kind) => {
  test('is the same to the byte whenever and wherever it is made', () => {
    const once = buildPackage(kind, setting, parts);
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const again = buildPackage(kind, { ...setting }, { ...parts });
    process.env.TZ = zone;
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
    expect(again.name).toBe(once.name);
  });

  test('has a name that every file system takes', () => {
    expect(buildPackage(kind, setting, parts).name).toMatch(/^compare-[a-z0-9-]{1,80}\.(html|zip|imscc)$/);
    expect(buildPackage(kind, { ...setting, title: '//' }, parts).name).toMatch(/^compare[-.\w]*$/);
  });
});

test('packages with other settings are others to a course system', () => {
  const identifier = (query: string): string | undefined =>
    /identifier="([^"]+)"/.exec(
      unzip(buildPackage('scorm-1.2', { ...setting, query }, parts).bytes).get('imsmanifest.xml') ?? '',
    )?.[1];
  expect(identifier('versions=48')).not.toBe(identifier('versions=49'));
});

test('settings are baked into the page as launch data, whatever they hold', () => {
  expect(launchOf(page())).toEqual({ query: setting.query });
  const nasty = '?a=</script><!--&b=$&$1\u2028';
  expect(launchOf(page({ ...setting, query: nasty }))).toEqual({ query: nasty.slice(1) });
});

test('a title cannot become part of the page', () => {
  const html = page();
  expect(html).toContain('<title>Week 3: &lt;b&gt;');
  expect(html).not.toContain('<script>alert');
});

test('links lead back to the site', () => {
  expect(page()).toContain('data-root="https://stock.example/site/"');
  expect(page()).toContain('href="https://stock.example/site/calculators/compare/"');
});

test('only the web is a place to lead back to', () => {
  const elsewhere = { ...parts, siteUrl: 'javascript:alert(1)//' };
  expect(() => buildPackage('html', setting, elsewhere)).toThrow(RangeError);
});

test('what was built does not show before a prediction that is asked for', () => {
  expect(page({ ...setting, query: 'predict=total' })).toContain('<html lang="en" data-predict>');
  expect(page({ ...setting, query: 'predict=0' })).toContain('<html lang="en">');
});

test.each([
  ['scorm-1.2', '1.2'],
  ['scorm-2004', '2004'],
] as const)('the script for courses rests in the file and works in %s', (kind, version) => {
  expect(page()).toContain('<script type="text/plain" id="course">start();');
  const inside = unzip(buildPackage(kind, setting, parts).bytes).get('index.html') ?? '';
  expect(inside).toContain(`<script id="course" data-version="${version}">start();`);
  expect(launchOf(inside)).toEqual({ query: setting.query });
});

const python = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!python).each(['scorm-1.2', 'scorm-2004', 'common-cartridge'] as const)(
  'Python finds the zip of %s whole',
  (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'package-'));
    const { name, bytes } = buildPackage(kind, setting, parts);
    writeFileSync(join(folder, name), bytes);
    const { stdout } = spawnSync('python3', ['-m', 'zipfile', '-t', join(folder, name)], {
      encoding: 'utf8',
    });
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('Done testing');
    expect(stdout).not.toContain('corrupted');
  },
);
