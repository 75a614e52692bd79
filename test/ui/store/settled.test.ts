// Waiting for all that is being stored, before all of it is saved to a file or deleted.
import { expect, test } from 'vitest';
import { settled, type Store } from '../../../src/ui/store/index.ts';

test('what is set on the steps is waited for, and then the papers, since it becomes one of them', async () => {
  const done: string[] = [];
  const slow = (name: string) => ({
    settled: async () => {
      await new Promise((resolve) => {
        setTimeout(resolve, 1);
      });
      done.push(name);
    },
  });
  const parts = { keeper: slow('keeper'), runs: slow('runs'), lasting: slow('lasting'), papers: slow('papers') };
  await settled(parts as unknown as Store);
  expect([...done].sort()).toEqual(['keeper', 'lasting', 'papers', 'runs']);
  expect(done.indexOf('papers')).toBeGreaterThan(done.indexOf('lasting'));
});
