/**
 * A calculator with an instructor's settings as one file for a course or a disk. Made where it is called, from the site's
 * own standalone page; the same settings give the same bytes.
 */
import { bake } from './bake.ts';
import { commonCartridge } from './common-cartridge.ts';
import { fileNameOf } from './file-name.ts';
import type { BuiltPackage, PackageKind, PackageParts, PackageSetting } from './package.ts';
import { scormPackage } from './scorm-package.ts';

type Maker = (setting: PackageSetting, parts: PackageParts) => Uint8Array<ArrayBuffer>;

const makers: Readonly<Record<PackageKind, readonly [type: string, make: Maker]>> = {
  html: ['text/html;charset=utf-8', (setting, parts) => new TextEncoder().encode(bake(setting, parts))],
  'scorm-1.2': ['application/zip', (setting, parts) => scormPackage('1.2', setting, parts)],
  'scorm-2004': ['application/zip', (setting, parts) => scormPackage('2004', setting, parts)],
  'common-cartridge': ['application/zip', commonCartridge],
};

export function buildPackage(kind: PackageKind, setting: PackageSetting, parts: PackageParts): BuiltPackage {
  const [type, make] = makers[kind];
  return { name: fileNameOf(kind, setting), type, bytes: make(setting, parts) };
}
