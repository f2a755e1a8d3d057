import { appendFileSync, cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freeze, findChanges, listReleases, readManifest } from '../../scripts/lib/frozen.ts';
import { verdictChecks } from '../../scripts/lib/frozen-checks.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.ts';
import { modelVersion } from '../../src/model/version.ts';
import { useBrowser } from '../support/visit.ts';

const browser = useBrowser();
const dist = join(projectFolder, 'dist');

describe('a release frozen from this build', () => {
  const site = mkdtempSync(join(tmpdir(), 'frozen-'));
  const release = join(site, 'v/7');
  let server: StaticServer;
  beforeAll(async () => {
    freeze({ dist, target: release, release: 7, modelVersion, checks: verdictChecks() });
    cpSync(join(dist, '_headers'), join(site, '_headers'));
    server = await startStaticServer({ folder: site });
  });
  afterAll(async () => {
    await server.close();
    rmSync(site, { recursive: true });
  });

  test('holds every embed page, says the same as it was frozen with, and needs nothing of the site around it', async () => {
    const { checks, files } = readManifest(release);
    expect(Object.keys(files).filter((file) => file.endsWith('.html')).length).toBeGreaterThanOrEqual(12);
    // One with charts and one with a drawing and a worker; the site around is empty, so a file outside would be missing.
    for (const { id, query, verdict } of checks.filter((check) =>
      ['compare', 'factory'].includes(check.id),
    )) {
      const { page, problems, close } = await browser.open(`${server.url}v/7/embed/${id}/?${query}`);
      await page.locator('[data-calculator][data-ready]').waitFor();
      if (id === 'compare') await expect.poll(() => page.locator('[data-verdict]').innerText()).toBe(verdict);
      await page.waitForLoadState('networkidle');
      expect(problems).toEqual([]);
      expect(await page.locator('.credit a').getAttribute('href')).toContain(
        `${server.url}calculators/${id}/`,
      );
      await close();
    }
  });

  test('takes less than two megabytes', () => {
    const bytes = Object.keys(readManifest(release).files)
      .map((file) => statSync(join(release, file)).size)
      .reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });

  test('is kept out of search results, and may be read by frames without an origin', async () => {
    const { headers } = await fetch(`${server.url}v/7/embed/compare/`);
    expect(headers.get('x-robots-tag')).toBe('noindex');
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is made once, and every later change of a file is seen', () => {
    const again = { dist, target: release, release: 7, modelVersion, checks: [] };
    expect(() => freeze(again)).toThrow(/frozen once/);
    expect(findChanges(release)).toEqual([]);
    appendFileSync(join(release, 'embed/wait/index.html'), ' ');
    appendFileSync(join(release, 'added.txt'), 'x');
    expect(findChanges(release)).toEqual(['added.txt', 'embed/wait/index.html']);
  });
});

const frozen = join(projectFolder, 'frozen');
test('the releases that are frozen are as they were, and are served', () => {
  for (const release of listReleases(frozen)) {
    expect(findChanges(join(frozen, release)), release).toEqual([]);
    expect(findChanges(join(dist, 'v', release.slice(1))), release).toEqual([]);
  }
});
