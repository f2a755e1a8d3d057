/** What kind of page an address is of, as search results call it; lists of other pages are of none and not found. */
const kinds: readonly (readonly [pattern: RegExp, kind: string])[] = [
  [/^chapters\/./, 'Chapter'],
  [/^calculators\/./, 'Calculator'],
  [/^cases\//, 'Case'],
  [/^method\//, 'Method'],
  [/^references\//, 'References'],
  [/^instructors\//, 'For instructors'],
  [/^about\//, 'About'],
];

export function pageKind(path: string): string | undefined {
  return kinds.find(([pattern]) => pattern.test(path))?.[1];
}
