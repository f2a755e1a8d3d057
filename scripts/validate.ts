/**
 * `npm run validate`: simulates a grid of factories, compares every measure with the exact formulas and writes
 * content/validation.json, which the Method page shows. Takes some minutes; the numbers do not depend on the machine.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modelVersion } from '../src/model/index.ts';
import { projectFolder } from './lib/run.ts';
import {
  describeScenario,
  measures,
  mostUnits,
  rarest,
  validate,
  validationScenarios,
  varied,
  type ValidatedScenario,
} from './lib/validation.ts';

const gridSeed = 20_260_101;
const count = 400;
/** Each scenario gets a seed of its own, so that scenarios are independent of each other. */
const firstSeed = 1000;
const file = join(projectFolder, 'content/validation.json');

const scenarios: ValidatedScenario[] = [];
let tooLong = 0;
for (const [index, scenario] of validationScenarios(gridSeed, count).entries()) {
  const validated = validate(scenario, firstSeed + index);
  if (validated === null) {
    tooLong += 1;
    console.log(`${index + 1} of ${count}: left out, too long (${describeScenario(scenario)})`);
  } else scenarios.push(validated);
  if ((index + 1) % 20 === 0) console.log(`${index + 1} of ${count}`);
}

const head = { modelVersion, gridSeed, count, tooLong, mostUnits, rarest, measures, varied };
const rows = scenarios.map((scenario) => JSON.stringify(scenario)).join(',\n');
writeFileSync(file, `${JSON.stringify(head).slice(0, -1)},"scenarios":[\n${rows}\n]}\n`);

const scores = scenarios
  .flatMap(({ scores: lanes }) => Object.values(lanes).flat())
  .filter((z) => z !== null);
const outside = (limit: number) => scores.filter((z) => Math.abs(z) > limit).length;
console.log(
  `${scores.length} comparisons; outside 95 %: ${outside(1.96)} (${((100 * outside(1.96)) / scores.length).toFixed(2)} %), ` +
    `outside 99.9 %: ${outside(3.29)} (${((100 * outside(3.29)) / scores.length).toFixed(2)} %)`,
);
