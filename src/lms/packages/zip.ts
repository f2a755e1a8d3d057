import { strToU8, zipSync } from 'fflate';

/** Zips know no time zone: every file bears the same first of January, so that the same files give the same bytes. */
const date = new Date(2000, 0, 1);

/** Files by their path, in the order given; a manifest belongs first. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: date });
}
