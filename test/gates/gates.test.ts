import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { projectFolder, run, runPackage, type RunResult } from '../../scripts/lib/run.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});
afterEach(() => copy.clear());
afterAll(() => copy.remove());

const lint = (folder: string, ...paths: readonly string[]): Promise<RunResult> =>
  runPackage('eslint', [...paths, '--max-warnings', '0'], { quiet: true, folder });
const format = (folder: string, path: string): Promise<RunResult> =>
  runPackage('prettier', ['--check', path], { quiet: true, folder });
const check = (folder: string): Promise<RunResult> =>
  run(process.execPath, ['scripts/check.ts'], { quiet: true, folder });

describe('the project', () => {
  test('passes the linter', async () => {
    const { exitCode, output } = await lint(projectFolder, '.');
    expect(output).toBe('');
    expect(exitCode).toBe(0);
  });

  test('is formatted', async () => {
    const { exitCode, output } = await format(projectFolder, '.');
    expect(output).toContain('All matched files use Prettier code style!');
    expect(exitCode).toBe(0);
  });

  test('passes every type checker', async () => {
    const { exitCode, output } = await check(projectFolder);
    expect({ exitCode, output: exitCode === 0 ? '' : output }).toEqual({ exitCode: 0, output: '' });
  });
});

const lintFaults = [
  [
    'a forgotten promise',
    'src/state/promise.ts',
    'export const go = (): void => {\n  fetch("/");\n};\n',
    'no-floating-promises',
  ],
  ['a loose any', 'src/state/loose.ts', 'export const x = JSON.parse("1") as any;\n', 'no-explicit-any'],
  [
    'chance in the model',
    'src/model/chance.ts',
    'export const x = Math.random();\n',
    'no-restricted-properties',
  ],
  ['a clock in the model', 'src/model/clock.ts', 'export const x = Date.now();\n', 'no-restricted-globals'],
  ['raw HTML in a component', 'src/ui/Raw.svelte', '{@html "<b>x</b>"}\n', 'no-at-html-tags'],
  [
    'a loose any in a page',
    'src/components/Loose.astro',
    '---\nconst x: any = 1;\n---\n\n<p>{x}</p>\n',
    'no-explicit-any',
  ],
] as const;

test('the linter bites on a planted fault of every kind', async () => {
  for (const [, path, source] of lintFaults) copy.plant(path, source);
  const { exitCode, output } = await lint(copy.folder, ...lintFaults.map(([, path]) => path));
  expect(exitCode).toBe(1);
  for (const [fault, path, , rule] of lintFaults) {
    const file = path.split('/').at(-1) ?? '';
    const report = output.split(/\n\s*\n/).find((part) => part.includes(file));
    expect(report, fault).toContain(rule);
  }
});

test('the formatter bites on a file in another style', async () => {
  copy.plant('src/state/planted.ts', 'export const x = "double"\n');
  const { exitCode, output } = await format(copy.folder, 'src/state/planted.ts');
  expect(output).toContain('src/state/planted.ts');
  expect(exitCode).toBe(1);
});

// One run of the checkers sees all three plants: each kind of file is read by a checker that understands it.
test('the type checkers bite on a planted error in every kind of file', async () => {
  copy.plant('src/state/planted.ts', "export const x: number = 'text';\n");
  copy.plant(
    'src/ui/Planted.svelte',
    '<script lang="ts">\n  const x: number = \'text\';\n</script>\n\n<p>{x}</p>\n',
  );
  copy.plant('src/components/Planted.astro', "---\nconst x: number = 'text';\n---\n\n<p>{x}</p>\n");
  const { exitCode, output } = await check(copy.folder);
  for (const file of ['planted.ts', 'Planted.svelte', 'Planted.astro']) expect(output).toContain(file);
  expect(exitCode).not.toBe(0);
});
