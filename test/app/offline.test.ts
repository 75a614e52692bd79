// Without a connection after the first visit, from a subfolder: the whole way again, and a newer build that is told of.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playAndCompare, ready, visit } from './browser.ts';
import { useHost } from './host.ts';
import { servePage } from './serve.ts';

const host = useHost();
const scratch = mkdtempSync(join(tmpdir(), 'abatis-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Has the service worker kept all files? */
const isKept = () => navigator.serviceWorker.ready.then(({ active }) => active?.state === 'activated');

test('after one visit everything works with the server gone: another scenario, an exercise, a comparison', async () => {
  const served = await servePage();
  const seen = await visit(host.browser, served.url, { serviceWorkers: 'allow' });
  await ready(seen);
  await seen.page.waitForFunction(isKept);
  await served.close();
  await seen.page.reload();
  await ready(seen);
  await playAndCompare(seen);
  expect(seen.faults).toEqual([]);
  expect(seen.strays).toEqual([]);
}, 60_000);

test('a newer build is told of, and loaded when it is asked for', async () => {
  const dist = join(scratch, 'dist');
  cpSync(resolve(import.meta.dirname, '../../dist'), dist, { recursive: true });
  const served = await servePage(dist);
  const seen = await visit(host.browser, served.url, { serviceWorkers: 'allow' });
  await ready(seen);
  await seen.page.waitForFunction(isKept);
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  writeFileSync(join(dist, 'index.html'), page.replace('<title>', '<meta name="build" content="newer" /><title>'));
  const worker = readFileSync(join(dist, 'service-worker.js'), 'utf8');
  writeFileSync(join(dist, 'service-worker.js'), worker.replace(/(name:|"name":)"/, '$1"newer'));
  await seen.page.reload();
  await ready(seen);
  expect(await seen.page.locator('meta[name=build]').count()).toBe(0);
  await seen.page.click('button:has-text("Load it now")');
  await seen.page.waitForSelector('meta[name=build]', { state: 'attached' });
  await ready(seen);
  await served.close();
}, 60_000);
