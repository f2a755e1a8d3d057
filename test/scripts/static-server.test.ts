import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.ts';

const parent = mkdtempSync(join(tmpdir(), 'static-server-'));
const folder = join(parent, 'site');
let site: StaticServer;

beforeAll(async () => {
  mkdirSync(join(folder, 'inner'), { recursive: true });
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'inner/index.html'), '<h1>Inner</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Missing</h1>');
  writeFileSync(join(folder, 'data.json'), '{}');
  writeFileSync(join(folder, '_headers'), '/inner/*\n  X-Robots-Tag: noindex\n');
  site = await startStaticServer({ folder, base: '/a/b' });
});

afterAll(async () => {
  await site.close();
  rmSync(parent, { recursive: true });
});

const request = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, site.url), { redirect: 'manual', ...init });

test('a folder answers with its index', async () => {
  expect(await (await request('')).text()).toBe('<h1>Home</h1>');
  expect(await (await request('inner/')).text()).toBe('<h1>Inner</h1>');
});

test('a folder without its slash is sent on with its query', async () => {
  const response = await request('inner?versions=3');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/inner/?versions=3']);
});

test('the mount itself without its slash is sent on', async () => {
  const response = await request('/a/b');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/a/b/']);
});

test('an unknown path answers 404 with the page made for it', async () => {
  const response = await request('nothing/');
  expect([response.status, await response.text()]).toEqual([404, '<h1>Missing</h1>']);
});

test('a path outside the mount answers 404', async () => {
  expect((await request('/elsewhere/')).status).toBe(404);
});

test('the rules of _headers are obeyed and the file itself is not served', async () => {
  expect((await request('inner/')).headers.get('x-robots-tag')).toBe('noindex');
  expect((await request('')).headers.get('x-robots-tag')).toBeNull();
  expect((await request('_headers')).status).toBe(404);
});

test('JSON is served as JSON', async () => {
  expect((await request('data.json')).headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('only reading is allowed', async () => {
  expect((await request('', { method: 'POST' })).status).toBe(405);
});

// `fetch` tidies such paths away, so this one is sent as it stands.
test.each(['/a/b/../../secret.txt', '/a/b/%2e%2e/secret.txt', '/a/b/..%2fsecret.txt'])(
  'nothing above the folder is served: %s',
  async (path) => {
    const status = await new Promise((resolve) => {
      get({ host: 'localhost', port: new URL(site.url).port, path }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });
    expect(status).toBe(404);
  },
);

test('a badly encoded path answers 400', async () => {
  expect((await request('%E0%A4%A')).status).toBe(400);
});

test('a taken port is reported to whoever starts the server', async () => {
  const port = Number(new URL(site.url).port);
  await expect(startStaticServer({ folder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
