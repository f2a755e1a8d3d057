/** A static host in small: folders have an index, unknown paths get 404.html, `_headers` is obeyed, text is packed. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { headersFor, parseHeaderRules, type HeaderRule } from './header-rules.ts';
import { isCompressible, mediaType } from './media-types.ts';

export interface StaticServerOptions {
  readonly folder: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Where the folder is mounted: `/` or `/some/path`. */
  readonly base?: string;
}

export interface StaticServer {
  /** Address of the mounted folder, with the final slash. */
  readonly url: string;
  close(): Promise<void>;
}

const pack = promisify(gzip);

export async function startStaticServer({
  folder,
  port = 0,
  base = '/',
}: StaticServerOptions): Promise<StaticServer> {
  const mount = `/${base}/`.replace(/\/+/g, '/');
  const rules = await readHeaderRules(folder);
  const server = createServer((request, response) => {
    answer(request, response, { folder, mount, rules }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${mount}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    // No host: both 127.0.0.1 and [::1], whichever `localhost` means here.
    server.listen(port, () => resolve());
  });
}

async function readHeaderRules(folder: string): Promise<readonly HeaderRule[]> {
  const text = await readFile(join(folder, '_headers'), 'utf8').catch(() => '');
  return parseHeaderRules(text);
}

interface Site {
  readonly folder: string;
  readonly mount: string;
  readonly rules: readonly HeaderRule[];
}

async function answer(request: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath, query] = splitQuery(request.url ?? '/');
  const path = decode(rawPath);
  if (path === undefined) {
    response.writeHead(400).end();
    return;
  }
  const inside = pathInside(site.mount, path);
  const found = inside === undefined ? 'missing' : await findFile(site.folder, inside);
  if (found === 'folder without slash' || `${path}/` === site.mount) {
    response.writeHead(301, { Location: `${rawPath}/${query}` }).end();
    return;
  }
  const file = found === 'missing' ? join(site.folder, '404.html') : found;
  const headers = { 'Cache-Control': 'no-cache', ...headersFor(site.rules, `/${inside ?? ''}`) };
  await sendFile(request, response, file, found === 'missing' ? 404 : 200, headers);
}

function splitQuery(url: string): readonly [path: string, query: string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function pathInside(mount: string, path: string): string | undefined {
  return path.startsWith(mount) ? path.slice(mount.length) : undefined;
}

async function findFile(folder: string, path: string): Promise<string> {
  const file = join(folder, path);
  const isInside = file === folder || file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  if (!isInside || path.includes('\0') || path === '_headers') return 'missing';
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return 'missing';
  if (path !== '' && !path.endsWith('/')) return 'folder without slash';
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? index : 'missing';
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const plain = await readFile(file).catch(() => Buffer.from('Not found'));
  const type = mediaType(file);
  const packed =
    isCompressible(type) && /\bgzip\b/.test(request.headers['accept-encoding']?.toString() ?? '');
  const body = packed ? await pack(plain) : plain;
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(packed ? { 'Content-Encoding': 'gzip' } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
