/**
 * Reads a zip by its central directory and Node's zlib, without the library that wrote it, and checks each file's
 * sum. The layout is that of PKWARE's APPNOTE 6.3.x, sections 4.3.7, 4.3.12 and 4.3.16.
 */
import { crc32, inflateRawSync } from 'node:zlib';

export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes);
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('There is no end of a central directory.');
  const files = new Map<string, string>();
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new Error('An entry of the central directory is broken.');
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, number, number]; // prettier-ignore
    files.set(zip.toString('utf8', at + 46, at + 46 + name), readEntry(zip, at));
    at += 46 + name + extra + comment;
  }
  return files;
}

function readEntry(zip: Buffer, at: number): string {
  const [method, sum, packed, size] = [zip.readUInt16LE(at + 10), ...[16, 20, 24].map((offset) => zip.readUInt32LE(at + offset))] as [number, number, number, number]; // prettier-ignore
  const local = zip.readUInt32LE(at + 42);
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const stored = zip.subarray(start, start + packed);
  const content = method === 0 ? stored : inflateRawSync(stored);
  if (content.length !== size || crc32(content) !== sum) throw new Error('A file does not match its sum.');
  return content.toString('utf8');
}
