// Many more small preparations for par, against complete enumeration (PA-3, PA-4).
import { beforeAll, expect, test } from 'vitest';
import type { MakeLp } from '../../../src/analysis/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { checkPreparations } from './prepared.ts';

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

test.each([1, 2, 3, 4, 5])(
  'PA-3, PR-2 to PR-5, TR-2: row %i of 150 small preparations',
  (row) => {
    const seen = checkPreparations(150, row * 100_000, makeLp);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(3);
  },
  900_000,
);
