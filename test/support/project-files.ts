import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { listFiles } from '../../scripts/lib/pages.ts';

const folders = ['src', 'content', 'scripts', 'test', 'bench', 'docs', 'public', '.ci'];
const text =
  /\.(ts|js|mjs|svelte|astro|md|mdx|css|json|yaml|html|svg|txt|cff)$|^[^.]+$|_headers$|^\.ci\/run$/;

/** Every text file that people wrote, as paths from the project's folder. */
export const projectFiles: readonly string[] = [
  ...readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package-lock.json')
    .map((entry) => entry.name),
  ...folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => listFiles(folder).map((file) => `${folder}/${file}`)),
].filter((file) => text.test(file));

export function linesMatching(files: readonly string[], pattern: RegExp): readonly string[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1}  ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}
