/**
 * A calculator with an instructor's settings as one file for a course or a disk. Made where it is called, from the site's
 * own standalone page; the same settings give the same bytes.
 */
import { bake } from './bake.ts';
import { fileNameOf } from './file-name.ts';
import type { BuiltPackage, PackageKind, PackageParts, PackageSetting } from './package.ts';

const mediaTypes: Readonly<Record<PackageKind, string>> = {
  html: 'text/html;charset=utf-8',
  'scorm-1.2': 'application/zip',
  'scorm-2004': 'application/zip',
  'common-cartridge': 'application/zip',
};

export function buildPackage(kind: PackageKind, setting: PackageSetting, parts: PackageParts): BuiltPackage {
  return {
    name: fileNameOf(kind, setting),
    type: mediaTypes[kind],
    bytes: new TextEncoder().encode(bake(setting, parts)),
  };
}
