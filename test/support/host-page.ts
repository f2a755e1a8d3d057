/** A course page on another origin that frames one of our pages and writes down what it is told. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStaticServer } from '../../scripts/lib/static-server.ts';

export interface HostPage {
  readonly url: string;
  close(): Promise<void>;
}

export interface HostPageOptions {
  /** Address of the frame; without it the page holds `body` alone. */
  readonly src?: string;
  /** The value of the frame's `sandbox` attribute; without it there is none. */
  readonly sandbox?: string;
  readonly body?: string;
  /** What the host does with messages: runs before there is a frame. */
  readonly script?: string;
}

export async function startHostPage({
  src,
  sandbox,
  body = '',
  script = '',
}: HostPageOptions): Promise<HostPage> {
  const folder = mkdtempSync(join(tmpdir(), 'host-page-'));
  const cage = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const frame = src === undefined ? '' : `<iframe id="frame" src="${src}"${cage}></iframe>`;
  writeFileSync(join(folder, 'index.html'), hostHtml(frame + body, script));
  const server = await startStaticServer({ folder });
  return {
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function hostHtml(body: string, script: string): string {
  return `<!doctype html>
<html lang="en">
  <title>A course page</title>
  <link rel="icon" href="data:," />
  <style>iframe { width: 100%; height: 640px; border: 0 }</style>
  <h1>Week 3</h1>
  <label>Your name <input id="name" autofocus /></label>
  <script>
    window.messages = [];
    window.focusLog = [];
    addEventListener('message', ({ data }) => messages.push(data));
    addEventListener('blur', () => focusLog.push('host lost the focus'));
    ${script}
  </script>
  ${body}
</html>`;
}
