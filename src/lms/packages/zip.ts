import { strToU8, zipSync } from 'fflate';

/**
 * Files by their path, in the order given; a manifest belongs first. Zips know no time zone: every file bears the first
 * hour of the same year wherever it is made, so that the same files give the same bytes.
 */
export function zip(files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(2000, 0, 1) });
}
