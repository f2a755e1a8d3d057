/** Starts other programs for the scripts, alike on Linux, macOS and Windows. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>;
  readonly folder?: string;
  /** Keep the output back instead of showing it. */
  readonly quiet?: boolean;
}

export interface RunResult {
  readonly exitCode: number;
  /** What was printed to either stream; empty unless the run was quiet. */
  readonly output: string;
}

export function run(
  program: string,
  parameters: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(program, [...parameters], {
      cwd: options.folder ?? projectFolder,
      env: { ...process.env, ...options.environment },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['inherit', 'inherit', 'inherit'],
    });
    const pieces: string[] = [];
    child.stdout?.on('data', (piece: Buffer) => pieces.push(piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => pieces.push(piece.toString()));
    child.on('error', (error) => resolve({ exitCode: 127, output: String(error) }));
    child.on('close', (code) => resolve({ exitCode: code ?? 1, output: pieces.join('') }));
  });
}

/** Runs a package's command on the very Node that runs this script. */
export function runPackage(
  name: string,
  parameters: readonly string[],
  options?: RunOptions,
): Promise<RunResult> {
  return run(process.execPath, [commandFile(name), ...parameters], options);
}

function commandFile(name: string): string {
  const folder = join(projectFolder, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : (bin[name] ?? Object.values(bin)[0]);
  if (!file) throw new Error(`The package ${name} has no command.`);
  return join(folder, file);
}
