import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outputChecks } from '../../scripts/lib/frozen-checks.ts';
import { modelVersion } from '../../src/model/version.ts';

/** What the calculators gave when this version of the model was set: written by `npm run check-values`. */
const recorded = JSON.parse(
  readFileSync(new URL('../fixtures/check-values.json', import.meta.url), 'utf8'),
) as {
  readonly modelVersion: string;
  readonly values: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
};
const today = outputChecks();

test('the recorded values are those of this version of the model', () => {
  // If this fails the version was raised: npm run check-values, and tell the changes in CHANGELOG.md.
  expect(recorded.modelVersion).toBe(modelVersion);
  expect(Object.keys(recorded.values).length).toBeGreaterThan(12);
});

// If this fails, a published number has changed: raise `modelVersion`, so that old links say so, then npm run check-values.
test.each(Object.entries(recorded.values))('%s gives what it gave', (query, outputs) => {
  expect(today[query]).toBeDefined();
  for (const [name, value] of Object.entries(outputs)) {
    const now = today[query]?.[name];
    if (value === null || typeof now !== 'number') expect({ [name]: now }).toEqual({ [name]: value });
    // Ten digits are recorded; the last may be rounded, and machines differ by less.
    else expect(Math.abs(now - value), name).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(value)));
  }
});
