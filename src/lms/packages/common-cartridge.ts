/**
 * A Common Cartridge 1.1 of two links: the calculator with the instructor's settings, and the page that states its
 * assumptions and sources. Nothing of the calculator itself is inside, so it is always the site's latest.
 */
import { siteRootOf } from './bake.ts';
import { escapeMarkup } from './escape.ts';
import { identifierOf } from './identifier.ts';
import type { PackageParts, PackageSetting } from './package.ts';
import { zip } from './zip.ts';

interface Link {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly height?: number;
}

export function commonCartridge(setting: PackageSetting, { siteUrl }: PackageParts): Uint8Array<ArrayBuffer> {
  const { calculator, query, title, height } = setting;
  const root = siteRootOf(siteUrl);
  const search = query.replace(/^\?/, '');
  const links: readonly Link[] = [
    {
      id: 'calculator',
      title,
      url: `${root}embed/${calculator}/${search === '' ? '' : `?${search}`}`,
      height,
    },
    {
      id: 'sources',
      title: `${title} – assumptions and sources`,
      url: `${root}calculators/${calculator}/#sources`,
    },
  ];
  const files = links.map((link) => [`${link.id}.xml`, webLink(link)] as const);
  return zip({ 'imsmanifest.xml': manifest(setting, links), ...Object.fromEntries(files) });
}

function manifest(setting: PackageSetting, links: readonly Link[]): string {
  const title = escapeMarkup(setting.title);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(setting)}" xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
  xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.1.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general>
        <lomimscc:title>
          <lomimscc:string language="en">${title}</lomimscc:string>
        </lomimscc:title>
      </lomimscc:general>
    </lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="course" structure="rooted-hierarchy">
      <item identifier="root">
        <item identifier="folder">
          <title>${title}</title>
${links.map(itemOf).join('\n')}
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
${links.map(resourceOf).join('\n')}
  </resources>
</manifest>
`;
}

function itemOf({ id, title }: Link): string {
  return `          <item identifier="item-${id}" identifierref="link-${id}">
            <title>${escapeMarkup(title)}</title>
          </item>`;
}

function resourceOf({ id }: Link): string {
  return `    <resource identifier="link-${id}" type="imswl_xmlv1p1">
      <file href="${id}.xml" />
    </resource>`;
}

function webLink({ title, url, height }: Link): string {
  const size = height === undefined ? '' : ` windowFeatures="width=720, height=${Math.round(height)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1">
  <title>${escapeMarkup(title)}</title>
  <url href="${escapeMarkup(url)}" target="_blank"${size} />
</webLink>
`;
}
