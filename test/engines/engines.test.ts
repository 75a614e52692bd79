// One program, one text, in every JavaScript engine that this machine has, under other time zones and languages too.
import { expect, test } from 'vitest';
import { canInstall } from '../../.dev/debian.mjs';
import { compareEngines, here, missing } from './compared.ts';

if (missing.length > 0) process.stderr.write(`Engines not run on this machine: ${missing.join(', ')}\n`);

compareEngines(10, 300_000, 2);

test('enough engines were compared', () => {
  // Where engines can be installed, three kinds besides Node's own are the least; elsewhere Node and QuickJS always run.
  const least = process.env.CI === 'true' || canInstall() ? 6 : 3;
  expect(here.length, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(least);
});

test('a text that depends on the engine would be noticed', async () => {
  // Each engine words this error in its own way.
  const telling = 'try { null.x; } catch (error) { globalThis.abatisResult = String(error.message); }';
  const texts = await Promise.all(here.map(({ run }) => run(telling)));
  expect(new Set(texts).size).toBeGreaterThan(1);
}, 120_000);

test('the time zone and the language are really other ones', async () => {
  // What the rules may not ask: the hour and the way of writing a number that the host has.
  const asking = 'globalThis.abatisResult = new Date(0).getHours() + " " + (0.5).toLocaleString();';
  const texts = await Promise.all(here.filter(({ name }) => /Node|Chromium/.test(name)).map(({ run }) => run(asking)));
  expect(new Set(texts).size).toBeGreaterThan(1);
}, 120_000);
