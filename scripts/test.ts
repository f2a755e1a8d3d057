/**
 * `npm test`: finds or installs a browser, builds the site, runs every test and prints, last of all, how many passed.
 * What follows `--` goes to Vitest: `npm test -- --project model`, `npm test -- stock-point`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runAstro, subPathBuild } from './lib/astro.ts';
import { ensureBrowser } from './lib/browser.ts';
import { projectFolder, runPackage } from './lib/run.ts';
import { countTests, projectsAsked } from './lib/test-results.ts';

const parameters = process.argv.slice(2);
const projects = projectsAsked(parameters);
const asked = (name: string): boolean => projects.length === 0 || projects.includes(name);
const resultsFile = join(projectFolder, '.cache/test-results.json');

try {
  const browser = asked('browser') || asked('build') ? await ensureBrowser() : undefined;
  const built = asked('build') ? await buildBoth() : true;
  if (!built) throw new Error('The site does not build; see above.');
  await runTests(browser);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  report({ passed: 0, failed: 1 });
}

/** The site as it is served at a root, and once for a sub-path. */
async function buildBoth(): Promise<boolean> {
  const root = await runAstro(['build'], { OUT_DIR: 'dist', SITE_URL: undefined, BASE_PATH: undefined });
  if (root.exitCode !== 0) return false;
  const { folder, base, site } = subPathBuild;
  const below = await runAstro(['build', '--silent'], { OUT_DIR: folder, SITE_URL: site, BASE_PATH: base });
  return below.exitCode === 0;
}

async function runTests(browser: string | undefined): Promise<void> {
  mkdirSync(dirname(resultsFile), { recursive: true });
  rmSync(resultsFile, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${resultsFile}`];
  const { exitCode } = await runPackage('vitest', ['run', ...reporters, ...parameters], {
    environment: { CHROMIUM_PATH: browser ?? process.env.CHROMIUM_PATH },
  });
  const results: unknown = existsSync(resultsFile)
    ? JSON.parse(readFileSync(resultsFile, 'utf8'))
    : undefined;
  report(countTests(results, exitCode));
}

function report({ passed, failed }: { readonly passed: number; readonly failed: number }): void {
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
