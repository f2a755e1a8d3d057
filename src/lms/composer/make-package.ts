/** Fetches what packages are made from and makes one. */
import { buildPackage } from '../packages/build-package.ts';
import type { BuiltPackage, PackageKind, PackageSetting } from '../packages/package.ts';

export async function makePackage(
  kind: PackageKind,
  root: string,
  setting: PackageSetting,
): Promise<BuiltPackage> {
  const address = new URL(`standalone/${setting.calculator}.html`, root);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname} answers ${response.status}.`);
  return buildPackage(kind, setting, { standaloneHtml: await response.text(), siteUrl: root });
}
