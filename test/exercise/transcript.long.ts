// The slow tests of transcripts: every bit of a short one, and heavy mode over all scenarios, plans and policies.
import { describe, expect, test } from 'vitest';
import { LAYING_POLICIES, play, POLICIES } from '../../src/exercise/index.ts';
import { scenarioDocument } from '../../src/scenario/index.ts';
import { loadShipped, readShipped, SCENARIO_IDS } from '../scenarios/files.ts';
import { FORD, FORD_2, type Made, playHeavily, sound } from './runs.ts';
import { isBelieved, shortBytes } from './tamper.ts';

test('of a short transcript no single bit can be changed', () => {
  const believed: number[] = [];
  for (let bit = 0; bit < shortBytes.length * 8; bit++) if (isBelieved(bit)) believed.push(bit);
  expect(believed).toEqual([]);
});

const CASES = [
  { name: 'test-ford', made: FORD },
  { name: 'test-ford of format 2', made: FORD_2 },
  ...SCENARIO_IDS.flatMap((id) => {
    const { scenario, plans, file } = loadShipped(id);
    const { document } = sound(scenarioDocument(readShipped(file)));
    return plans.map(({ key, plan }): { name: string; made: Made } => ({
      name: `${id}.${key}`,
      made: { scenario, document, plan },
    }));
  }),
];

describe('heavy mode gives the digests of playing on', () => {
  test.each(CASES)('$name', ({ made }) => {
    for (const moving of POLICIES) {
      for (const laying of LAYING_POLICIES) {
        const alone = play(made.scenario, made.plan, 'heavy', { moving, laying });
        const heavy = playHeavily(made, 'heavy', { moving, laying });
        expect(heavy.turns.map(({ digest }) => digest)).toEqual(alone.turns.map(({ digest }) => digest));
      }
    }
  });
});
