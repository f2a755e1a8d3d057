/** Finds what a source file imports, whatever kind of file it is. */
import { readFileSync } from 'node:fs';
import typescript from 'typescript';

export interface ImportStatement {
  readonly file: string;
  readonly line: number;
  /** As written: `./x.ts`, `chart.js`, `astro:content`. */
  readonly specifier: string;
  readonly text: string;
}

const scriptElement = /(<script\b[^>]*>)([\s\S]*?)(?=<\/script>)/g;
const workerAddress = /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url\s*\)/g;

export function importsOf(file: string): readonly ImportStatement[] {
  return importsIn(file, readFileSync(file, 'utf8'));
}

export function importsIn(file: string, source: string): readonly ImportStatement[] {
  const script = scriptOf(file, source);
  const { importedFiles } = typescript.preProcessFile(script, true, true);
  const found = importedFiles.map(({ fileName, pos }) => [fileName, pos] as const);
  const workers = [...script.matchAll(workerAddress)].map((match) => [match[1] ?? '', match.index] as const);
  return [...found, ...workers].map(([specifier, position]) => {
    const line = script.slice(0, position).split('\n').length;
    return { file, line, specifier, text: source.split('\n')[line - 1]?.trim() ?? '' };
  });
}

/** The code of a file with everything else blanked, so that line numbers stay right. */
function scriptOf(file: string, source: string): string {
  if (file.endsWith('.mdx')) return keepImportLines(source);
  if (file.endsWith('.svelte')) return keep(source, scriptRanges(source));
  if (file.endsWith('.astro')) return keep(source, [...frontmatterRanges(source), ...scriptRanges(source)]);
  return source;
}

type Range = readonly [start: number, end: number];

function scriptRanges(source: string): readonly Range[] {
  return [...source.matchAll(scriptElement)].map((match) => {
    const start = match.index + (match[1]?.length ?? 0);
    return [start, start + (match[2]?.length ?? 0)];
  });
}

function frontmatterRanges(source: string): readonly Range[] {
  const match = /^---\n([\s\S]*?)\n---/.exec(source);
  return match ? [[4, 4 + (match[1]?.length ?? 0)]] : [];
}

function keep(source: string, ranges: readonly Range[]): string {
  let kept = '';
  for (const [start, end] of ranges) {
    kept += blank(source.slice(kept.length, start)) + source.slice(start, end);
  }
  return kept + blank(source.slice(kept.length));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function keepImportLines(source: string): string {
  return source
    .split('\n')
    .map((line) => (/^(import|export)\b/.test(line) ? line : ''))
    .join('\n');
}
