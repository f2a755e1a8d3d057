/** The type checkers, run once over a copy of the project with errors planted in it, as in `style.test.ts`. */
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../scripts/lib/run.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = copyProject();
});
afterAll(() => copy.remove());

test('the type checkers find a planted error in every kind of file, and no other', async () => {
  const faults = {
    'src/state/planted.ts': "export const x: number = 'text';\n",
    'src/ui/Planted.svelte': '<script lang="ts">\n  const x: number = \'text\';\n</script>\n\n<p>{x}</p>\n',
    'src/components/Planted.astro': "---\nconst x: number = 'text';\n---\n\n<p>{x}</p>\n",
  };
  for (const [path, source] of Object.entries(faults)) copy.plant(path, source);
  const { exitCode, output } = await run(process.execPath, ['scripts/check.ts'], {
    quiet: true,
    folder: copy.folder,
  });
  expect([...new Set(filesNamedIn(output))].sort(), output).toEqual(Object.keys(faults).sort());
  expect(exitCode).not.toBe(0);
});

/** Files that a checker's report puts at the start of a line, before a position. */
function filesNamedIn(output: string): readonly string[] {
  const place = /^(\S+?\.(?:ts|mjs|svelte|astro))[:(]\d+/gm;
  return [...stripVTControlCharacters(output).matchAll(place)].map((match) =>
    (match[1] ?? '').replace(`${copy.folder}/`, ''),
  );
}
