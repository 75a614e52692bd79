// The static server gives out the files of its folder, and nothing else.
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../.dev/serve.mjs';

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly cache: string | undefined;
  readonly body: string;
}

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>>;

/** Asks for a path exactly as written: fetch would tidy `..` away before sending it. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      const { 'content-type': type, 'cache-control': cache } = response.headers;
      response.on('end', () => resolve({ status: response.statusCode, type, cache, body }));
    })
      .on('error', reject)
      .end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'abatis-serve-'));
  const site = join(folder, 'site');
  await mkdir(join(site, 'assets'), { recursive: true });
  await mkdir(join(folder, 'site-secret'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site-secret', 'x.txt'), 'secret');
  await writeFile(join(site, 'index.html'), '<p>hello</p>');
  await writeFile(join(site, 'assets', 'a b.js'), 'export {};');
  await symlink(join(folder, 'secret.txt'), join(site, 'link.txt'));
  server = await serveFolder(site);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('serveFolder', () => {
  test.each([
    ['/', 'text/html; charset=utf-8', '<p>hello</p>'],
    ['/index.html?x=1', 'text/html; charset=utf-8', '<p>hello</p>'],
    ['/assets/a%20b.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('gives %s', async (path, type, body) => {
    expect(await ask(path)).toEqual({ status: 200, type, cache: 'no-store', body });
  });

  test.each([
    '/nothing.html',
    '/assets',
    '/assets/',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/../site-secret/x.txt',
    '/link.txt',
    '/%zz',
    '/index.html%00.txt',
  ])('does not give %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('HEAD has no body, and other methods are refused', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });

  test('a taken port is told by the system’s own code', async () => {
    const port = Number(new URL(server.address).port);
    await expect(serveFolder(folder, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
