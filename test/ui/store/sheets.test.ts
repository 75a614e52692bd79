// Debrief sheets in storage: every letter is kept, one write at a time; found again; two tabs lose nothing; a lock of either tab holds.
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Paper, Vault } from '../../../src/ui/index.ts';
import type { Services } from '../../../src/ui/services.ts';
import { makeNotices } from '../../../src/ui/store/notices.ts';
import { makePapers } from '../../../src/ui/store/papers.ts';
import type { Plans } from '../../../src/ui/store/plans.ts';
import { makeSheets } from '../../../src/ui/store/sheets.ts';

function memoryVault() {
  const papers = new Map<string, Paper>();
  const vault = {
    loadPapers: async () => [...papers.values()],
    async savePaper(paper: Paper, base: number) {
      await Promise.resolve();
      const there = papers.get(paper.id);
      if (there !== undefined && there.revision !== base) return 'conflict';
      papers.set(paper.id, structuredClone(paper));
      return 'saved';
    },
    removePaper: async (_: string, __: string, id: string) => void papers.delete(id),
  } as Partial<Vault> as Vault;
  return { vault, papers };
}

let ids = 0;

async function tab(vault: Vault) {
  const papers = makePapers({ vault, freshId: () => `fresh-${(ids += 1)}` } as Services, makeNotices());
  const plans = { scenario: signal({ hash: 'h' }) } as unknown as Plans;
  const sheets = makeSheets(papers, plans);
  await sheets.recall('h');
  const type = (why: string) =>
    sheets.write('s', 'Plan A', (sheet) => ({ ...sheet, prediction: { ...sheet.prediction, why } }));
  const settled = async () => {
    for (let i = 0; i < 20; i++) await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { sheets, type, settled };
}

test('what is typed is there at once, stored to the last letter, and found again', async () => {
  const { vault, papers } = memoryVault();
  const { sheets, type, settled } = await tab(vault);
  for (const words of ['t', 'th', 'the', 'the f', 'the ford']) type(words);
  expect(sheets.of('s', 'Plan A').prediction.why).toBe('the ford');
  await settled();
  expect([...papers.keys()]).toEqual(['sheet-s']);
  // The first letter was under way; all that came meanwhile is one write.
  expect(papers.get('sheet-s')?.revision).toBe(2);
  const again = await tab(vault);
  expect(again.sheets.of('s', 'Plan A').prediction.why).toBe('the ford');
  again.type('the ford, later');
  await again.settled();
  expect([...papers.keys()]).toEqual(['sheet-s']);
});

test('nothing is written before storage has answered, so that nothing stored is covered', async () => {
  const { vault, papers } = memoryVault();
  const first = await tab(vault);
  first.type('kept');
  await first.settled();
  const plans = { scenario: signal({ hash: 'h' }) } as unknown as Plans;
  const late = makeSheets(makePapers({ vault, freshId: () => 'x' } as Services, makeNotices()), plans);
  late.write('s', 'Plan A', (sheet) => ({ ...sheet, opened: true }));
  expect([late.isLoaded.value, late.of('s', 'Plan A').opened]).toEqual([false, false]);
  await first.settled();
  expect(papers.get('sheet-s')?.body).toMatchObject({ opened: false });
});

test('two tabs write on one plan: both texts stay, and are one sheet when they are read again', async () => {
  const { vault, papers } = memoryVault();
  const [one, two] = [await tab(vault), await tab(vault)];
  one.type('from the first');
  await one.settled();
  two.type('from the second');
  two.type('from the second, too');
  await two.settled();
  expect(papers.size).toBe(2);
  const third = await tab(vault);
  await third.settled();
  const { why } = third.sheets.of('s', 'Plan A').prediction;
  expect(why).toContain('from the first');
  expect(why).toContain('from the second, too');
  expect([...papers.values()].map(({ body }) => body)).toEqual([third.sheets.of('s', 'Plan A')]);
});
