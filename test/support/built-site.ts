/** Serves the built site to the tests: at a root, moved into some folder, and the build made for a sub-path. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { subPathBuild } from '../../scripts/lib/astro.ts';
import { projectFolder } from '../../scripts/lib/run.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly site: string;
    readonly movedSite: string;
    readonly subPathSite: string;
  }
}

export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const built = join(projectFolder, 'dist');
  const builtForSubPath = join(projectFolder, subPathBuild.folder);
  for (const folder of [built, builtForSubPath]) {
    if (!existsSync(join(folder, 'index.html')))
      throw new Error(`${folder} is not built; npm test builds it.`);
  }
  const site = await startStaticServer({ folder: built });
  const movedSite = await startStaticServer({ folder: built, base: '/any/other/folder' });
  const subPathSite = await startStaticServer({ folder: builtForSubPath, base: subPathBuild.base });
  project.provide('site', site.url);
  project.provide('movedSite', movedSite.url);
  project.provide('subPathSite', subPathSite.url);
  return async () => {
    await Promise.all([site.close(), movedSite.close(), subPathSite.close()]);
  };
}
