/**
 * A course system's player in a browser: unpacks a package, and shows it in a frame of a page that has `scorm-again` as its
 * run-time. What the activity commits is kept in the page's storage, so that the next visit finds it.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/lib/run.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import type { ScormVersion } from '../../src/lms/scorm/dialect.ts';
import { unzip } from './unzip.ts';

export interface CoursePage {
  readonly url: string;
  close(): Promise<void>;
}

const players = {
  '1.2': { file: 'scorm12.min.js', make: 'Scorm12API', name: 'API', commit: 'LMSCommit' },
  '2004': { file: 'scorm2004.min.js', make: 'Scorm2004API', name: 'API_1484_11', commit: 'Commit' },
} as const;

export async function startCoursePage(version: ScormVersion, bytes: Uint8Array): Promise<CoursePage> {
  const folder = mkdtempSync(join(tmpdir(), 'course-'));
  mkdirSync(join(folder, 'package'));
  for (const [path, text] of unzip(bytes)) writeFileSync(join(folder, 'package', path), text);
  const { file } = players[version];
  copyFileSync(join(projectFolder, 'node_modules/scorm-again/dist/esm', file), join(folder, 'player.js'));
  writeFileSync(join(folder, 'index.html'), player(version));
  const server = await startStaticServer({ folder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function player(version: ScormVersion): string {
  const { make, name, commit } = players[version];
  return `<!doctype html>
<html lang="en">
  <title>A course</title>
  <link rel="icon" href="data:," />
  <style>iframe { width: 100%; height: 900px; border: 0 }</style>
  <h1>Week 3</h1>
  <script type="module">
    import { ${make} } from './player.js';
    const api = new ${make}({ autocommit: false, logLevel: 5 });
    const kept = JSON.parse(localStorage.getItem('kept') ?? '{}');
    for (const [element, value] of Object.entries(kept)) try { api.setCMIValue(element, value); } catch {}
    window.record = () => api.getFlattenedCMI();
    window.commits = 0;
    api.on('${commit}', () => {
      window.commits += 1;
      const record = Object.entries(window.record());
      const asked = /suspend_data|location$|status$|raw$/;
      localStorage.setItem('kept', JSON.stringify(Object.fromEntries(record.filter(([element, value]) => asked.test(element) && typeof value === 'string' && value !== ''))));
    });
    window.${name} = api;
    const frame = document.createElement('iframe');
    frame.id = 'activity';
    frame.src = 'package/index.html';
    document.body.append(frame);
  </script>
</html>`;
}
