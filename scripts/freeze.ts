/**
 * `npm run freeze -- 1`: keeps the embed pages of the built site as release 1, in `frozen/v1`. From then on every build
 * serves them, unchanged, under `/v/1/`. Run it on the build that is released, and commit what it writes.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { modelVersion } from '../src/model/version.ts';
import { freeze, listReleases } from './lib/frozen.ts';
import { verdictChecks } from './lib/frozen-checks.ts';
import { projectFolder } from './lib/run.ts';

const frozen = join(projectFolder, 'frozen');
const dist = join(projectFolder, process.env.OUT_DIR || 'dist');
const next = listReleases(frozen).length + 1;
const release = Number(process.argv[2] ?? NaN);

if (release !== next) fail(`The next release is ${next}: npm run freeze -- ${next}`);
if (!existsSync(join(dist, 'embed'))) fail('There is no built site yet. Build it first: npm run build');

const target = join(frozen, `v${release}`);
const { files } = freeze({ dist, target, release, modelVersion, checks: verdictChecks() });
console.log(`${Object.keys(files).length} files of model ${modelVersion} are kept in frozen/v${release}.`);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
