// The build in one file, opened from a disk: everything works, workers too, and nothing else is asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { playAndCompare, ready, visit } from './browser.ts';
import { useHost } from './host.ts';

const host = useHost();
const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'abatis-single-'));
const file = join(folder, 'abatis.html');

beforeAll(() => {
  const args = [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'single', '--logLevel', 'warn'];
  const { status, stderr } = spawnSync(process.execPath, [...args, '--outDir', folder], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it is one file, which asks for no other, and names its one script by hash', () => {
  expect(readdirSync(folder)).toEqual(['abatis.html']);
  const page = readFileSync(file, 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1] ?? '';
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'sha256-[^']+' 'wasm-unsafe-eval'; style-src 'sha256-[^']+';/,
  );
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('from a disk: another scenario, an exercise, a comparison and par in workers', async () => {
  const workers: string[] = [];
  const seen = await visit(host.browser, pathToFileURL(file).href);
  seen.page.on('worker', (worker) => workers.push(worker.url()));
  await ready(seen);
  await playAndCompare(seen);
  await seen.page.selectOption('select[name=scenario]', 'second-sweep');
  await seen.until(({ scenario }) => scenario === 'second-sweep');
  await seen.page.click('#step-exercise');
  await seen.page.click('.panel button.main.wide');
  await seen.page.click('#step-debrief');
  await seen.page.click('[data-turn=open-debrief]');
  await seen.page.click('[data-turn=solve-par]');
  await seen.page.waitForSelector('[data-par=optimal]', { timeout: 60_000 });
  expect(workers.length).toBeGreaterThan(1);
  expect(workers.filter((address) => !/^(blob|data):/.test(address))).toEqual([]);
  expect(seen.faults).toEqual([]);
}, 120_000);
