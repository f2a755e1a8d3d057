/**
 * One script out of the many that a built page loads: what it would fetch later is inside, a worker's script as text from
 * which the page makes a blob. Runs without an address, and so from a disk.
 */
import { readFile } from 'node:fs/promises';
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

/** `new Worker(new URL(new URL("simulate.js",import.meta.url).href,""+import.meta.url),{type:"module",name:"x"})` */
const workerCall = /new Worker\(new URL\([^{}()]*(?:\([^{}()]*\)[^{}()]*)?"?\),\{[^{}]*\}\)/g;
const workerFile = /"([\w.-]+\.js)"/;

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
    // Only addresses of style sheets that are inlined anyway still ask for it.
    define: { 'import.meta.url': '""' },
    plugins: [inlineWorkers, pureModules],
  });
  const script = outputFiles[0]?.text ?? '';
  const left = /new Worker\((?!URL\.createObjectURL)|\bimport\(/.exec(script);
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

const inlineWorkers: Plugin = {
  name: 'inline-workers',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^worker:/ }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path.slice('worker:'.length)),
      namespace: 'worker',
    }));
    onLoad({ filter: /.*/, namespace: 'worker' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
    }));
    onLoad({ filter: /\.js$/, namespace: 'file' }, async ({ path }) => ({
      contents: withBlobWorkers(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

/** `code` with every worker made from a blob; the blob's address is let go once the worker has been asked for. */
export function withBlobWorkers(code: string): string {
  const imports: string[] = [];
  const changed = code.replace(workerCall, (call) => {
    const file = workerFile.exec(call)?.[1];
    if (file === undefined) throw new Error(`A worker of unknown file: ${call}`);
    const text = `workerText${imports.length}`;
    imports.push(`import ${text} from "worker:${file}";`);
    return `new Worker(URL.createObjectURL(new Blob([${text}],{type:"text/javascript"})))`;
  });
  return imports.join('') + changed;
}
