// Papers in storage: kept in order, never over another tab's, and a failure is told.
import { expect, test } from 'vitest';
import type { Paper, Vault } from '../../../src/ui/index.ts';
import type { Services } from '../../../src/ui/services.ts';
import { makeNotices } from '../../../src/ui/store/notices.ts';
import { makePapers } from '../../../src/ui/store/papers.ts';

/** A vault in memory with the rule of the real one. */
function memoryVault() {
  const papers = new Map<string, Paper>();
  const fault = { reason: '' };
  const vault = {
    loadPapers: async (hash: string, kind: string) =>
      [...papers.values()].filter((one) => one.scenarioHash === hash && one.kind === kind),
    async savePaper(paper: Paper, base: number) {
      if (fault.reason !== '') throw new Error(fault.reason);
      const there = papers.get(paper.id);
      if (there !== undefined && there.revision !== base) return 'conflict';
      papers.set(paper.id, paper);
      return 'saved';
    },
    removePaper: async (_: string, __: string, id: string) => void papers.delete(id),
  } as Partial<Vault> as Vault;
  return { vault, papers, fault };
}

let ids = 0;

function desk(vault: Vault) {
  const notices = makeNotices();
  return { notices, papers: makePapers({ vault, freshId: () => `fresh-${(ids += 1)}` } as Services, notices) };
}

test('what is kept is found again, by kind, and goes when it is dropped', async () => {
  const { vault } = memoryVault();
  const { papers } = desk(vault);
  await papers.keep('h', 'run', 'a', { turn: 1 });
  await papers.keep('h', 'run', 'a', { turn: 2 });
  await papers.keep('h', 'debrief', 'b', 'words');
  const again = desk(vault).papers;
  expect([...(await again.load('h', 'run'))]).toEqual([['a', { turn: 2 }]]);
  expect((await again.load('other', 'run')).size).toBe(0);
  await again.drop('h', 'run', 'a');
  expect((await again.load('h', 'run')).size).toBe(0);
  expect((await again.load('h', 'debrief')).get('b')).toBe('words');
});

test('two tabs: the second to store keeps both, and goes on with its own', async () => {
  const { vault } = memoryVault();
  const [one, two] = [desk(vault).papers, desk(vault).papers];
  await one.keep('h', 'run', 'a', 'first');
  await two.load('h', 'run');
  await one.keep('h', 'run', 'a', 'second');
  const id = await two.keep('h', 'run', 'a', 'mine');
  expect(id).not.toBe('a');
  expect(await two.keep('h', 'run', id, 'mine, later')).toBe(id);
  const all = await one.load('h', 'run');
  expect([all.get('a'), all.get(id)]).toEqual(['second', 'mine, later']);
});

test('a full disk is told, what was stored stays, and the next write goes through', async () => {
  const { vault, fault } = memoryVault();
  const { papers, notices } = desk(vault);
  await papers.keep('h', 'settings', 'a', 1);
  fault.reason = 'QuotaExceededError';
  await papers.keep('h', 'settings', 'a', 2);
  expect(notices.list.value.map(({ title }) => title).join()).toContain('QuotaExceededError');
  expect((await papers.load('h', 'settings')).get('a')).toBe(1);
  fault.reason = '';
  await papers.keep('h', 'settings', 'a', 3);
  expect((await papers.load('h', 'settings')).get('a')).toBe(3);
});
