/**
 * A SCORM package: the standalone page as its one activity, with the script switched on that speaks to the course system.
 * One activity, since some players refuse more. The spelling of `scormtype` and `scormType` belongs to the versions.
 */
import type { ScormVersion } from '../scorm/dialect.ts';
import { bake } from './bake.ts';
import { escapeMarkup } from './escape.ts';
import { identifierOf } from './identifier.ts';
import type { PackageParts, PackageSetting } from './package.ts';
import { zip } from './zip.ts';

export function scormPackage(
  version: ScormVersion,
  setting: PackageSetting,
  parts: PackageParts,
): Uint8Array<ArrayBuffer> {
  const manifest = version === '1.2' ? manifest12(setting) : manifest2004(setting);
  return zip({ 'imsmanifest.xml': manifest, 'index.html': withCourse(bake(setting, parts), version) });
}

const atRest = '<script type="text/plain" id="course">';

/** `html` with its course script at work. */
function withCourse(html: string, version: ScormVersion): string {
  if (!html.includes(atRest)) throw new Error('The standalone page carries no script for courses.');
  return html.replace(atRest, `<script id="course" data-version="${version}">`);
}

function manifest12(setting: PackageSetting): string {
  const title = titleOf(setting);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(setting)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="activity" identifierref="calculator">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="calculator" type="webcontent" adlcp:scormtype="sco" href="index.html">
      <file href="index.html" />
    </resource>
  </resources>
</manifest>
`;
}

function manifest2004(setting: PackageSetting): string {
  const title = titleOf(setting);
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifierOf(setting)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${title}</title>
      <item identifier="activity" identifierref="calculator">
        <title>${title}</title>
        <imsss:sequencing>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true" />
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="calculator" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html" />
    </resource>
  </resources>
</manifest>
`;
}

/** Two hundred characters are what manifests promise to keep; half a character at the end is left out with the rest. */
function titleOf({ title }: PackageSetting): string {
  return escapeMarkup(title.slice(0, 200));
}
