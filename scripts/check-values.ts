/**
 * `npm run check-values`: writes down what every calculator gives today, with the version of the model. A test holds the
 * numbers to it: where one changes, `modelVersion` must change first, and this be run again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelVersion } from '../src/model/version.ts';
import { outputChecks } from './lib/frozen-checks.ts';
import { projectFolder } from './lib/run.ts';

const significant = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(10));
const values = Object.fromEntries(
  Object.entries(outputChecks()).map(([query, outputs]) => [
    query,
    Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, significant(value)])),
  ]),
);
const lines = Object.entries(values).map(
  ([query, outputs]) => `    ${JSON.stringify(query)}: ${JSON.stringify(outputs)}`,
);
const text = `{\n  "modelVersion": ${JSON.stringify(modelVersion)},\n  "values": {\n${lines.join(',\n')}\n  }\n}\n`;
writeFileSync(join(projectFolder, 'test/fixtures/check-values.json'), text);
