// One program, one text, in every JavaScript engine that this machine has, under other time zones and languages too.
// 20 seeds for each scenario a day; 1,000 in the long test (`npm run test:long`).
import { beforeAll, describe, expect, test } from 'vitest';
import { canInstall } from '../../.dev/debian.mjs';
import { bundleProgram } from './bundle.ts';
import { program } from './program.ts';
import { engines } from './runners.ts';

const all = engines();
const here = all.flatMap(({ name, run }) => (run === undefined ? [] : [{ name, run }]));
const missing = all.filter(({ run }) => run === undefined).map(({ name }) => name);
if (missing.length > 0) process.stderr.write(`Engines not run on this machine: ${missing.join(', ')}\n`);

const isLong = process.env.ABATIS_LONG === '1';
const SEEDS = isLong ? 1000 : 20;
const PATIENCE = isLong ? 7_200_000 : 240_000;

let script = '';
let expected = '';
beforeAll(async () => {
  script = await bundleProgram(SEEDS);
  expected = program(SEEDS);
}, PATIENCE);

describe('the same program gives the same text', () => {
  test.each(here)(
    'in $name',
    async ({ run }) => {
      expect(await run(script)).toBe(expected);
    },
    PATIENCE,
  );
});

test('enough engines were compared', () => {
  // Where engines can be installed, three kinds besides Node's own are the least; elsewhere Node and QuickJS always run.
  const least = process.env.CI === 'true' || canInstall() ? 4 : 2;
  expect(here.length, `missing: ${missing.join(', ')}`).toBeGreaterThanOrEqual(least);
});

test('a text that depends on the engine would be noticed', async () => {
  // Each engine words this error in its own way.
  const telling = 'try { null.x; } catch (error) { globalThis.abatisResult = String(error.message); }';
  const texts = await Promise.all(here.map(({ run }) => run(telling)));
  expect(new Set(texts).size).toBeGreaterThan(1);
}, 120_000);
