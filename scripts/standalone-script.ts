/**
 * One script out of the many that a built page loads: what it would fetch later is inside. Runs without an address, and
 * so from a disk.
 */
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { projectFolder } from './lib/run.ts';

/** The script that packages for course systems switch on in the page. */
export async function bundleCourseScript(): Promise<string> {
  return bundle({ entryPoints: [join(projectFolder, 'src/lms/scorm/runtime.ts')] });
}

interface Entry {
  /** Folder of the built scripts. */
  readonly folder: string;
  /** Module whose imports are files of that folder. */
  readonly code: string;
}

export async function bundleScript({ folder, code }: Entry): Promise<string> {
  return bundle({ stdin: { contents: code, resolveDir: folder, sourcefile: 'standalone.js' } });
}

async function bundle(entry: Pick<BuildOptions, 'entryPoints' | 'stdin'>): Promise<string> {
  const { outputFiles } = await build({
    ...entry,
    bundle: true,
    write: false as const,
    format: 'iife',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    target: 'es2022',
    logLevel: 'error',
    // There is no worker: the page itself simulates, in slices too short to be felt and as fast as a worker here (2 s for a
    // thousand years of the factory, measured), and the page stays 13 kB smaller.
    define: { 'import.meta.url': '""', Worker: 'undefined' },
    plugins: [pureModules],
  });
  const script = outputFiles[0]?.text ?? '';
  const left = /\bnew Worker\(|\bimport\(|\bimport\.meta/.exec(script);
  if (left)
    throw new Error(`A standalone script would still fetch: ${script.slice(left.index, left.index + 120)}`);
  return script.trim();
}

/** Model and calculators do nothing by being imported: what is not used of them is left out. */
const pureModules: Plugin = {
  name: 'pure-modules',
  setup: ({ onResolve, resolve }) => {
    onResolve(
      { filter: /\/(model|calculators)\// },
      async ({ path, resolveDir, importer, kind, pluginData }) => {
        if (pluginData === pureModules) return undefined;
        const found = await resolve(path, { resolveDir, importer, kind, pluginData: pureModules });
        return { path: found.path, sideEffects: false };
      },
    );
  },
};
