// The privacy statement goes before data protection officers: what it lists must be what the code does.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { linesMatching, projectFiles } from '../support/project-files.ts';

const source = projectFiles.filter((file) => /^(src|public)\/.*\.(ts|js|svelte|astro)$/.test(file));
const statement = readFileSync('content/instructors/privacy.mdx', 'utf8');
const named = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name.replace('stock-or-order:', '')).sort();

test('the statement names everything that is kept in the browser, and nothing else', () => {
  const kept = source.flatMap((file) => named(readFileSync(file, 'utf8'), /storageKey = '([\w:-]+)'/gi));
  expect(kept).not.toEqual([]);
  expect(named(statement, /\(`([\w-]+)`\) \|/g)).toEqual(kept.sort());
});

test('nothing else touches what a browser keeps', () => {
  const doors = ['src/state/storage.ts', 'src/layouts/theme-script.ts', 'src/components/progress-script.ts'];
  const others = source.filter((file) => !doors.includes(file));
  expect(
    linesMatching(
      others,
      /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches\.open)\b|(read|write)Stored\(['"`]/,
    ),
  ).toEqual([]);
});

test('nothing sends what a reader enters', () => {
  expect(
    linesMatching(source, /sendBeacon|XMLHttpRequest|WebSocket|EventSource|method: '(POST|PUT)/),
  ).toEqual([]);
});
