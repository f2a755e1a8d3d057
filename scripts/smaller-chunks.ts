/**
 * Savings in the scripts that browsers load, in bytes and in time; together they keep a calculator inside its budget.
 *
 * - Every chunk passes through Terser after Vite's own minifier: the chart chunk ends a seventh smaller than with
 *   either alone.
 * - What only draws while a page is built is left out; its functions give a blank, which makes Svelte keep the built
 *   markup when the page comes to life. So are the worked examples, which pages print and tests run, and the tables of
 *   charts, which come back when they are asked for.
 * - Rolldown's helper of a line, a file and a request of its own, moves into the chunks that use it.
 * - A chunk that only hands on what another holds, since a page asks for it by name, gives way to that other.
 * - A first line asks browsers that know it to compile all functions while the file arrives, beside the page's own
 *   thread: nearly all of them run as soon as an island comes to life.
 * - Vite's helper that preloads style sheets of lazy chunks is left out too: Astro has linked them all.
 */
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { withoutDoors } from './lib/without-doors.ts';

const stubs: readonly (readonly [path: RegExp, code: string])[] = [
  [/\0vite\/preload-helper\.js$/, 'export const __vitePreload = (load) => load();'],
  [/\/src\/charts\/picture\.ts$/, "export const renderPictures = () => ' ';"],
  [/\/src\/charts\/sent-table\.ts$/, 'export const sentTable = undefined;'],
  [/\/src\/calculators\/[\w-]+\/examples\.ts$/, 'export const examples = [];'],
];

/** https://github.com/WICG/explicit-javascript-compile-hints-file-based */
const compileAhead = '//# allFunctionsCalledOnLoad';

export function smallerChunks(): Plugin {
  return {
    name: 'smaller-chunks',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) => stubs.find(([path]) => path.test(id))?.[1] ?? null,
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          if (file.name === 'rolldown-runtime') {
            Reflect.deleteProperty(bundle, file.fileName);
            continue;
          }
          const { code } = await minify(withRuntime(file.code), {
            module: true,
            ecma: 2020,
            compress: { passes: 2 },
          });
          if (code) file.code = code;
        }
        withoutDoors(bundle);
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = `${compileAhead}\n${file.code}`;
      },
    },
  };
}

/** `code` with its import of Rolldown's runtime, which makes namespaces of modules, replaced by what it imports. */
function withRuntime(code: string): string {
  return code.replace(
    /import\s*\{\s*\w+ as (\w+)\s*\}\s*from\s*"[^"]*rolldown-runtime[^"]*";?/,
    (_, name: string) =>
      `const ${name}=(getters)=>{const names={};for(const name in getters)Object.defineProperty(names,name,{get:getters[name],enumerable:true});return names};`,
  );
}
