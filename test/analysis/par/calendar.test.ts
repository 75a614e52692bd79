// Par with a preparation of several periods, stores and treaties: against complete enumeration (PA-4, PA-5).
import { beforeAll, expect, test } from 'vitest';
import type { MakeLp } from '../../../src/analysis/index.ts';
import { loadLpNode } from '../../../src/workers/node-lp.ts';
import { checkPreparations } from './prepared.ts';

const INSTANCES = 60;

let makeLp: MakeLp;
beforeAll(async () => {
  makeLp = await loadLpNode();
});

test(`PA-3, PR-2 to PR-5, TR-2: ${INSTANCES} small preparations: bound = value = the best of all plans and all ways to prepare them`, () => {
  const seen = checkPreparations(INSTANCES, 0, makeLp);
  // The instances are worth solving: the calendar bites, and all that it offers is used.
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(1);
}, 300_000);
