// One program in every JavaScript engine that this machine has, compared with what it gives here; for the daily and the long test.
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from './bundle.ts';
import { program } from './program.ts';
import { engines } from './runners.ts';

const all = engines();
/** The engines that this machine has. */
export const here = all.flatMap(({ name, run }) => (run === undefined ? [] : [{ name, run }]));
export const missing = all.filter(({ run }) => run === undefined).map(({ name }) => name);

/** It has no compiler, and takes thirty times as long as the others. */
const SLOW = 'QuickJS';

/**
 * States that all of them give one text, with so many seeds for each scenario, and `slowSeeds` for the one engine that is slow;
 * `patience` in milliseconds for each.
 */
export function compareEngines(seeds: number, patience: number, slowSeeds = seeds): void {
  const seedsFor = (name: string) => (name === SLOW ? slowSeeds : seeds);
  let script = '';
  const expected = new Map<number, string>();
  beforeAll(async () => {
    script = await bundleProgram();
    for (const count of new Set(here.map(({ name }) => seedsFor(name)))) expected.set(count, program(count));
  }, patience);

  describe(`the same program gives the same text, ${seeds} seeds a scenario (${SLOW}: ${slowSeeds})`, () => {
    test.each(here)(
      'in $name',
      async ({ name, run }) => {
        const count = seedsFor(name);
        expect(await run(`globalThis.abatisSeeds = ${count};\n${script}`)).toBe(expected.get(count));
      },
      patience,
    );
  });
}
