/** A copy of the project to plant faults in, so that the real sources stay untouched. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from '../../scripts/lib/run.ts';

const leftOut = new Set(['node_modules', 'dist', '.git', '.cache', '.look', 'coverage']);

export interface ProjectCopy {
  readonly folder: string;
  plant(path: string, source: string): void;
  /** Takes every planted file away again. */
  clear(): void;
  remove(): void;
}

export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'project-copy-'));
  for (const name of readdirSync(projectFolder).filter((entry) => !leftOut.has(entry))) {
    cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  symlinkSync(join(projectFolder, 'node_modules'), modules, 'junction');
  const planted: string[] = [];
  return {
    folder,
    plant: (path, source) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, source);
      planted.push(file);
    },
    clear: () => {
      for (const file of planted.splice(0)) rmSync(file, { force: true });
    },
    remove: () => {
      // The link first: nothing may be deleted through it.
      unlinkSync(modules);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
