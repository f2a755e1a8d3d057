/**
 * Linter and formatter, each run once over a copy of the project with faults planted in it: they have to find every
 * planted fault, or they are blind, and nothing else, or the project is at fault.
 */
import { relative } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { runPackage } from '../../scripts/lib/run.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});
afterEach(() => copy.clear());
afterAll(() => copy.remove());

interface LintResult {
  readonly filePath: string;
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

const lintFaults = [
  ['src/state/promise.ts', 'no-floating-promises', 'export const go = (): void => {\n  fetch("/");\n};\n'],
  ['src/state/loose.ts', 'no-explicit-any', 'export const x = JSON.parse("1") as any;\n'],
  ['src/model/chance.ts', 'no-restricted-properties', 'export const x = Math.random();\n'],
  ['src/model/clock.ts', 'no-restricted-globals', 'export const x = Date.now();\n'],
  ['src/ui/Raw.svelte', 'no-at-html-tags', '{@html "<b>x</b>"}\n'],
  ['src/components/Loose.astro', 'no-explicit-any', '---\nconst x: any = 1;\n---\n\n<p>{x}</p>\n'],
] as const;

test('the linter finds a planted fault of every kind, and no other', async () => {
  for (const [path, , source] of lintFaults) copy.plant(path, source);
  const { output } = await runPackage('eslint', ['.', '--max-warnings', '0', '--format', 'json'], {
    quiet: true,
    folder: copy.folder,
  });
  const results = JSON.parse(output.slice(output.indexOf('['))) as readonly LintResult[];
  const found = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line }) => ({ path: relative(copy.folder, filePath), ruleId, line })),
  );
  for (const [path, rule] of lintFaults) {
    expect(found.filter((one) => one.path === path && one.ruleId?.endsWith(rule))).not.toEqual([]);
  }
  expect(found.filter(({ path }) => !lintFaults.some(([planted]) => planted === path))).toEqual([]);
});

test('the formatter finds a planted file in another style, and no other', async () => {
  copy.plant('src/state/planted.ts', 'export const x = "double"\n');
  const { exitCode, output } = await runPackage('prettier', ['--list-different', '.'], {
    quiet: true,
    folder: copy.folder,
  });
  expect(output.trim().split('\n')).toEqual(['src/state/planted.ts']);
  expect(exitCode).toBe(1);
});
