/** The change log as data: a list of `## release` headings with `- lines` below them; the rest is not for readers. */
import { readFileSync } from 'node:fs';

export interface Release {
  /** As the log writes it: `Unreleased`, `0.2.0 - 2027-01-31`. */
  readonly name: string;
  readonly date: Date | undefined;
  readonly lines: readonly string[];
}

/** The project's own. The build runs in the project's folder. */
export function ownReleases(): readonly Release[] {
  return readReleases(readFileSync('CHANGELOG.md', 'utf8'));
}

export function readReleases(text: string): readonly Release[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map(readRelease)
    .filter(({ lines }) => lines.length > 0);
}

function readRelease(part: string): Release {
  const [heading = '', ...rest] = part.split('\n');
  const name = heading.replace(/[[\]]/g, '').trim();
  const day = /\d{4}-\d{2}-\d{2}/.exec(name)?.[0];
  const lines = rest
    .join('\n')
    .split(/^- /m)
    .slice(1)
    .map((line) => plain(line.split(/\n\s*\n|\n#/)[0] ?? ''));
  return { name, date: day === undefined ? undefined : new Date(day), lines };
}

function plain(line: string): string {
  return line
    .replace(/\s+/g, ' ')
    .replace(/[`*[\]]|\b_|_\b/g, '')
    .trim();
}
