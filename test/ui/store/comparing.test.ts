// The comparison under way, as the panel tells of it.
import { expect, test } from 'vitest';
import type { Services } from '../../../src/ui/services.ts';
import { makeComparing } from '../../../src/ui/store/comparing.ts';
import { BOTH, openStore } from './playing.ts';

test('progress is told in seeds, of which each is several runs', async () => {
  const { plans, notices } = await openStore(BOTH);
  const told: unknown[] = [];
  const compare: Services['compare'] = (_, { onProgress }) => {
    for (const runs of [0, 50, 600, 1200]) {
      onProgress?.(runs, 1200);
      told.push(comparing.progress.value);
    }
    return Promise.reject(new Error('stopped here'));
  };
  const comparing = makeComparing({ compare } as Services, plans, notices);
  comparing.seedsText.value = '400';
  await comparing.start('');
  expect(told).toEqual([0, 16, 200, 400].map((done) => ({ done, of: 400 })));
  expect(comparing.progress.value).toBeUndefined();
});
