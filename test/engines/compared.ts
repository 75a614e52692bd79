// One program in every JavaScript engine that this machine has, compared with what it gives here; for the daily and the long test.
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleProgram } from './bundle.ts';
import { program } from './program.ts';
import { engines } from './runners.ts';

const all = engines();
/** The engines that this machine has. */
export const here = all.flatMap(({ name, run }) => (run === undefined ? [] : [{ name, run }]));
export const missing = all.filter(({ run }) => run === undefined).map(({ name }) => name);

/** States that all of them give one text, with so many seeds for each scenario; `patience` in milliseconds for each. */
export function compareEngines(seeds: number, patience: number): void {
  let script = '';
  let expected = '';
  beforeAll(async () => {
    script = await bundleProgram(seeds);
    expected = program(seeds);
  }, patience);

  describe(`the same program gives the same text, ${seeds} seeds a scenario`, () => {
    test.each(here)(
      'in $name',
      async ({ run }) => {
        expect(await run(script)).toBe(expected);
      },
      patience,
    );
  });
}
