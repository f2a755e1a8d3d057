import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/pages.ts';
import { importsIn, importsOf, type ImportStatement } from '../support/imports.ts';
import { layerOf, layers } from './layers.ts';

const sources = listFiles('src')
  .filter((file) => /\.(ts|svelte|astro|mdx)$/.test(file))
  .map((file) => `src/${file}`);
const content = existsSync('content') ? listFiles('content').map((file) => `content/${file}`) : [];

function offence(statement: ImportStatement): string | undefined {
  const from = layerOf(statement.file) ?? '';
  const rule = layers[from];
  const where = `${statement.file}:${statement.line}  ${statement.text}`;
  if (!rule) return `${where}  – src/${from} is not in the table of layers`;
  if (!statement.specifier.startsWith('.')) {
    const name = packageName(statement.specifier);
    return rule.packages.includes(name) ? undefined : `${where}  – ${from} may not use ${name}`;
  }
  const target = posix.join(posix.dirname(statement.file), statement.specifier);
  const to = layerOf(target);
  if (to === from) return undefined;
  if (to === undefined) return `${where}  – leaves src/`;
  return rule.folders.includes(to) ? undefined : `${where}  – ${from} may not import ${to}`;
}

function packageName(specifier: string): string {
  const [first = '', second = ''] = specifier.replace(/^(node|astro):.*/, '$1').split('/');
  return first === '@fontsource-variable' || !first.startsWith('@') ? first : `${first}/${second}`;
}

test('imports in src point one way', () => {
  expect(sources.flatMap(importsOf).map(offence).filter(Boolean)).toEqual([]);
});

test('content imports nothing', () => {
  const statements = content.filter((file) => file.endsWith('.mdx')).flatMap(importsOf);
  expect(statements.map(({ file, line, text }) => `${file}:${line}  ${text}`)).toEqual([]);
});

test('charts know the shared words of calculators but no single calculator', () => {
  const known = sources
    .filter((file) => file.startsWith('src/charts/'))
    .flatMap(importsOf)
    .filter(({ specifier }) => /calculators\/(?!shared\/)/.test(specifier));
  expect(known.map(({ file, line, text }) => `${file}:${line}  ${text}`)).toEqual([]);
});

// The scanner must see every way of importing, or the rule above would hold by blindness.
test.each([
  ['a static import', 'src/model/x.ts', "import { a } from '../ui/a.ts';"],
  ['a type import', 'src/model/x.ts', "import type { A } from '../ui/a.ts';"],
  ['a re-export', 'src/model/x.ts', "export { a } from '../ui/a.ts';"],
  ['a dynamic import', 'src/model/x.ts', "const a = await import('../ui/a.ts');"],
  ['a worker address', 'src/model/x.ts', "new Worker(new URL('../ui/a.ts', import.meta.url));"],
  ['a bare side effect', 'src/model/x.ts', "import '../ui/a.ts';"],
  ['a package', 'src/calculators/x.ts', "import { onMount } from 'svelte';"],
  ['a module of Node', 'src/model/x.ts', "import { readFileSync } from 'node:fs';"],
  [
    'a Svelte script',
    'src/ui/X.svelte',
    '<p>hi</p>\n<script lang="ts">\nimport X from \'../pages/x.astro\';\n</script>',
  ],
  ['Astro frontmatter', 'src/components/X.astro', "---\nimport X from '../layouts/X.astro';\n---\n<p />"],
])('the rule catches %s that points the wrong way', (_, file, source) => {
  expect(importsIn(file, source).map(offence).filter(Boolean)).toHaveLength(1);
});

test('the rule names the file, the line and the text', () => {
  const [statement] = importsIn('src/model/x.ts', "\n\nimport '../ui/a.ts';");
  expect(statement && offence(statement)).toBe(
    "src/model/x.ts:3  import '../ui/a.ts';  – model may not import ui",
  );
});
