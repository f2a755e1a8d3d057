/** What goes into a package for a course, and what comes out. */
import type { CalculatorId } from '../../calculators/registry.ts';

export const packageKinds = ['html', 'scorm-1.2', 'scorm-2004', 'common-cartridge'] as const;
export type PackageKind = (typeof packageKinds)[number];

/** What an instructor has chosen. */
export interface PackageSetting {
  readonly calculator: CalculatorId;
  /** What follows `?` in the address of the embed page: values and the words of the view (lock, hide, theme, tab, predict). */
  readonly query: string;
  /** What the course shows as the name of the activity. */
  readonly title: string;
  /** Height in pixels that the calculator wants in a course page's column. */
  readonly height: number;
}

/** What packages are made from. */
export interface PackageParts {
  /** The text of `/standalone/<id>.html`. */
  readonly standaloneHtml: string;
  /** Where the site lies: links in the package lead back there. */
  readonly siteUrl: string;
}

export interface BuiltPackage {
  /** A file name that every system accepts. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
