// Element names, order and spelling: ADL's and IMS's control files in test/fixtures/schemas.
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildPackage } from '../../../src/lms/packages/build-package.ts';
import { validate } from '../../support/validate-xml.ts';
import { parts, setting } from './sample.ts';
import { unzip } from '../../support/unzip.ts';

const scorm12 = {
  'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
  'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
};
const scorm2004 = {
  'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
  'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
  'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
};
const cartridge = { 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1': 'manifest.xsd' };
const webLink = { 'http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1': 'web-link.xsd' };

const scorm = [
  ['scorm-1.2', 'scorm-1.2', scorm12, '1.2', 'adlcp:scormtype'],
  ['scorm-2004', 'scorm-2004', scorm2004, '2004 4th Edition', 'adlcp:scormType'],
] as const;

function manifestOf(kind: (typeof scorm)[number][0] | 'common-cartridge'): string {
  return unzip(buildPackage(kind, setting, parts).bytes).get('imsmanifest.xml') ?? '';
}

describe.each(scorm)('the manifest of %s', (kind, folder, schemas, version, spelling) => {
  test('is valid against the schemas of its version', async () => {
    expect(await validate(manifestOf(kind), folder, schemas)).toEqual([]);
  });

  test('would not be valid with an element in the wrong place', async () => {
    const wrong = manifestOf(kind).replace('<resources>', '<resources><title>x</title>');
    expect(await validate(wrong, folder, schemas)).not.toEqual([]);
  });

  test('names its version, and spells the kind of its one activity as that version does', () => {
    const manifest = manifestOf(kind);
    expect(manifest).toContain(`<schemaversion>${version}</schemaversion>`);
    // No schema catches the other spelling: both versions allow attributes they do not know.
    expect(manifest.match(/adlcp:scormtype="\w+"/gi)).toEqual([`${spelling}="sco"`]);
  });

  test('lists every file of the package, and no other', () => {
    const files = [...unzip(buildPackage(kind, setting, parts).bytes).keys()];
    const listed = [...manifestOf(kind).matchAll(/<file href="([^"]+)"/g)].map(([, file]) => file);
    expect(files).toEqual(['imsmanifest.xml', ...listed]);
  });
});

test('the manifest of a cartridge keeps the rules of the profile', async () => {
  expect(await validate(manifestOf('common-cartridge'), 'common-cartridge-1.1', cartridge)).toEqual([]);
  const wrong = manifestOf('common-cartridge').replace('1.1.0', '1.3.0');
  expect(await validate(wrong, 'common-cartridge-1.1', cartridge)).not.toEqual([]);
});

test('the links of a cartridge are valid and lead to the calculator as it was set, and to its sources', async () => {
  const files = unzip(buildPackage('common-cartridge', setting, parts).bytes);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const read = async (file: string): Promise<{ title: string; url: { href: string } }> => {
    const text = files.get(file) ?? '';
    expect(await validate(text, 'common-cartridge-1.1', webLink)).toEqual([]);
    return (parser.parse(text) as { webLink: { title: string; url: { href: string } } }).webLink;
  };
  const calculator = await read('calculator.xml');
  expect(calculator.title).toBe(setting.title);
  expect(calculator.url.href).toBe(`https://stock.example/site/embed/compare/?${setting.query}`);
  const sources = await read('sources.xml');
  expect(sources.url.href).toBe('https://stock.example/site/calculators/compare/#sources');
});
