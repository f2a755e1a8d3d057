import type { PackageKind, PackageSetting } from './package.ts';

const endings: Readonly<Record<PackageKind, string>> = {
  html: '.html',
  'scorm-1.2': '-scorm-1-2.zip',
  'scorm-2004': '-scorm-2004.zip',
  'common-cartridge': '.imscc',
};

/** `compare-week-3-bicycles-scorm-1-2.zip`: plain letters, digits and hyphens, whatever the title holds. */
export function fileNameOf(kind: PackageKind, { calculator, title }: PackageSetting): string {
  const words = plainWords(title);
  return `${words === '' || words === calculator ? calculator : `${calculator}-${words}`}${endings[kind]}`;
}

function plainWords(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return letters
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
