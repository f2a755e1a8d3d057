/** Validates XML against schemas of `test/fixtures/schemas`, with libxml2's own validator. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { projectFolder } from '../../scripts/lib/run.ts';

/** Namespaces of a document and the schema file of each; an empty name stands for none. */
export type Namespaces = Readonly<Record<string, string>>;

/** What is wrong with `xml`; empty where nothing is. `folder` holds the schemas and all they include. */
export async function validate(xml: string, folder: string, schemas: Namespaces): Promise<readonly string[]> {
  const path = join(projectFolder, 'test/fixtures/schemas', folder);
  const preload = readdirSync(path).map((fileName) => ({
    fileName,
    contents: readFileSync(join(path, fileName), 'utf8'),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: [{ fileName: 'all.xsd', contents: importing(schemas) }],
    preload,
  });
  return errors.map(({ message }) => message);
}

function importing(schemas: Namespaces): string {
  const imports = Object.entries(schemas).map(([namespace, file]) =>
    namespace === ''
      ? `<xs:include schemaLocation="${file}"/>`
      : `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
}
