import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesMatching, projectFiles } from '../support/project-files.ts';

/** These two name what they look for. */
const lookouts = ['test/architecture/words.test.ts', 'test/gates/style.test.ts'];

const others = projectFiles.filter((file) => !lookouts.includes(file));
const code = others.filter((file) => /^(src|scripts|bench|test)\/.*\.(ts|svelte|astro)$/.test(file));

test('the scan sees the sources', () => {
  expect(others).toEqual(
    expect.arrayContaining(['package.json', 'src/model/strategy/scenario.ts', '.ci/run']),
  );
});

test('nothing promises something unfinished', () => {
  expect(linesMatching(others, /\b(TODO|FIXME|XXX)\b|lorem ipsum|coming soon|not implemented/i)).toEqual([]);
});

test('no path of one machine is written down', () => {
  expect(linesMatching(others, /(^|[\s'"`(])\/(home|Users|root|work|tmp|mnt)\/\w|[A-Z]:\\\\?Users/)).toEqual(
    [],
  );
});

test('no address of a package registry is written down', () => {
  expect(linesMatching(others, /registry\.(npmjs|yarnpkg)|\/artifactory\/|\b_authToken\b/)).toEqual([]);
});

test('no value is typed as any, and no type error is silenced', () => {
  expect(linesMatching(code, /(:|<|\bas)\s*any\b\s*[;,)>=|&{[\]]|@ts-(ignore|nocheck)/)).toEqual([]);
});

test('no lint rule is switched off without a reason', () => {
  expect(linesMatching(code, /eslint-disable(?!.*--)/)).toEqual([]);
});

test('no source file is longer than 250 lines', () => {
  const long = projectFiles
    .filter((file) => /^(src|scripts|bench)\/.*\.(ts|svelte|astro|css)$/.test(file))
    .map((file) => [file, readFileSync(file, 'utf8').split('\n').length - 1] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});
