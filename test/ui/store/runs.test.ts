// Runs that are kept: played on after a reload, branched off at any turn as transcripts that verify, never over another tab's.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Control, Run } from '../../../src/exercise/index.ts';
import { isOpen, makeTranscript, parseTranscript, transcriptText, verify } from '../../../src/exercise/index.ts';
import { type Order, subjectOf } from '../../../src/rules/index.ts';
import { resultCells, runName, treeOf } from '../../../src/ui/model/run-tree.ts';
import type { Services, Vault } from '../../../src/ui/services.ts';
import { makeStore, type Store } from '../../../src/ui/store/index.ts';
import { memoryVault } from './memory.ts';
import '../words.ts';

const fileText = (name: string) => readFileSync(new URL(`../../../scenarios/${name}.json`, import.meta.url), 'utf8');
const SEEDS = fileText('late-seeds');
const PLAN = fileText('plans/late-seeds.by-trigger');
const POLICIES: Control = { moving: 'breach', laying: 'react' };
const BOTH: Control = { moving: 'player', laying: 'player' };
const MOVER: Control = { moving: 'player', laying: 'react' };

let ids = 0;

/** A tab: the scenario with a plan in a store of its own over the vault. */
async function openTab(vault: Vault, withPlan = true): Promise<Store> {
  const services = {
    shipped: [],
    vault,
    freshId: () => `id-${(ids += 1)}`,
    freshSeed: () => 'fresh',
    reducedMotion: true,
  } as unknown as Services;
  const store = makeStore(services);
  await store.opening.openText('late-seeds.json', SEEDS);
  if (withPlan) await store.opening.openText('plan.json', PLAN);
  return store;
}

async function settled({ keeper, runs, papers }: Store): Promise<void> {
  await keeper.settled();
  await runs.settled();
  await papers.settled();
}

function begin(store: Store, control: Control): void {
  store.running.control.value = control;
  if (control.moving === 'player' || control.laying === 'player') store.commanding.start();
  else store.running.run();
}

function runOf({ running }: Store): Run {
  const run = running.exercise.value;
  if (run === undefined) throw new Error('no run is on show');
  return run;
}

/** What a file of the run on show says when it is read again. */
function judged(store: Store): { ok: boolean; open: boolean; control: Control } {
  const text = transcriptText(makeTranscript(runOf(store), store.opening.document()));
  const parsed = parseTranscript(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return { ok: verify(parsed.value).ok, open: isOpen(parsed.value), control: parsed.value.control };
}

const hold = (column: number): Order => ({ do: 'hold', column });

test('an exercise under way is there again after a reload: turns, the slip, and whose screen it is', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, MOVER);
  one.commanding.suggest();
  one.commanding.submit();
  one.commanding.give(hold(0));
  await settled(one);
  const two = await openTab(vault, false);
  expect(runOf(two).turns.map(({ digest }) => digest)).toEqual(runOf(one).turns.map(({ digest }) => digest));
  expect([...two.commanding.orders.value]).toEqual([[subjectOf(hold(0)), hold(0)]]);
  expect([two.boarding.step.value, two.commanding.side.value, two.running.viewer.value]).toEqual([
    'exercise',
    'moving',
    'moving',
  ]);
  expect(two.commanding.secret.value).toBe(true);
  two.commanding.submit();
  expect(runOf(two).turns).toHaveLength(2);
});

test('TU-1: with two players it comes back covered, and what one has handed in stays sealed', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, BOTH);
  one.commanding.uncover();
  one.commanding.suggest();
  const given = [...one.commanding.orders.value.values()];
  expect(given).not.toEqual([]);
  one.commanding.submit();
  await settled(one);
  const two = await openTab(vault, false);
  expect([two.commanding.hidden.value, two.commanding.side.value]).toEqual([true, 'moving']);
  expect(two.commanding.view.value).toMatchObject({ sealed: undefined, otherIn: true });
  expect(two.boarding.scene.value.segments).toEqual([]);
  two.commanding.uncover();
  two.commanding.submit();
  expect(runOf(two).turns.map(({ orders }) => orders)).toEqual([given]);
});

test('a run that was broken off is kept, not gone on with unasked, and goes on when it is chosen', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, MOVER);
  one.commanding.submit();
  one.commanding.stop();
  await settled(one);
  const two = await openTab(vault, false);
  expect([two.running.exercise.value, two.commanding.desk.value]).toEqual([undefined, undefined]);
  expect(two.runs.list.value.map(resultCells)).toEqual([['under way, 1 turn', '–', '–', '–']]);
  two.opening.showKept(two.runs.list.value[0].id);
  expect(two.commanding.side.value).toBe('moving');
  expect(runOf(two).turns).toHaveLength(1);
});

test('two tabs go on with one exercise: both are kept', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, MOVER);
  await settled(one);
  const two = await openTab(vault, false);
  two.commanding.suggest();
  two.commanding.submit();
  await settled(two);
  one.commanding.submit();
  await settled(one);
  expect(one.notices.list.value.map(({ title }) => title)).toContain(
    'This run was played on in another tab too. Both are kept.',
  );
  one.commanding.give(hold(0));
  one.commanding.submit();
  await settled(one);
  const three = await openTab(vault, false);
  await expect.poll(() => three.runs.list.value.map(({ run }) => run.turns.length).toSorted()).toEqual([1, 2]);
});

test('what is stored and does not hold up is left as it is, and told', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, POLICIES);
  begin(one, { ...POLICIES, moving: 'direct' });
  await settled(one);
  const [key, paper] = [...vault.papers].find(([, { kind }]) => kind === 'run') ?? [];
  if (key === undefined || paper === undefined) throw new Error('nothing stored');
  const body = paper.body as { readonly transcript: string };
  const spoilt = body.transcript.replace(
    /"digest":"./,
    (start) => start.slice(0, -1) + (start.endsWith('0') ? '1' : '0'),
  );
  vault.papers.set(key, { ...paper, body: { ...body, transcript: spoilt } });
  const two = await openTab(vault, false);
  await expect.poll(() => two.notices.list.value.map(({ title }) => title).join()).toContain('could not be read');
  expect(two.runs.list.value).toHaveLength(1);
  expect(vault.papers.get(key)).toBeDefined();
});

test.each([
  ['the same policies', POLICIES, POLICIES, POLICIES],
  [
    'another policy of the moving side',
    POLICIES,
    { ...POLICIES, moving: 'bypass' },
    { moving: 'player', laying: 'react' },
  ],
  [
    'another policy of the laying side',
    POLICIES,
    { ...POLICIES, laying: 'idle' },
    { moving: 'breach', laying: 'player' },
  ],
] as const)(
  'a branch by %s is played to the end; its transcript verifies, the parent stays',
  async (_, first, hands, control) => {
    const store = await openTab(memoryVault());
    begin(store, first);
    const parent = runOf(store);
    store.commanding.branch(2, hands);
    const branch = runOf(store);
    expect(branch).toHaveProperty('measures');
    expect(branch.turns.slice(0, 2)).toEqual(parent.turns.slice(0, 2));
    expect(judged(store)).toEqual({ ok: true, open: false, control });
    const rows = treeOf(store.runs.list.value);
    expect(rows.map(({ level }) => level)).toEqual([0, 1]);
    expect(rows[1].kept.parent).toEqual({ id: rows[0].kept.id, turn: 2 });
    expect(rows[0].kept.run).toBe(parent);
    expect(rows.map(({ kept }) => runName(kept))).toEqual([`${parent.plan.name}, seed “1”`, 'From turn 2, otherwise']);
  },
);

test('a branch by other policies goes another way from its turn on, and not before', async () => {
  const store = await openTab(memoryVault());
  begin(store, POLICIES);
  const parent = runOf(store);
  store.commanding.branch(1, { moving: 'direct', laying: 'idle' });
  const digests = (run: Run) => run.turns.map(({ digest }) => digest);
  expect(digests(runOf(store))[0]).toBe(digests(parent)[0]);
  expect(digests(runOf(store)).slice(1)).not.toEqual(digests(parent).slice(1));
});

test('a branch by a person: open, legal, goes on after a reload, and a branch of it can be branched off again', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, POLICIES);
  one.commanding.branch(2, MOVER);
  expect(one.commanding.side.value).toBe('moving');
  one.commanding.submit();
  expect(judged(one)).toEqual({ ok: true, open: true, control: MOVER });
  await settled(one);
  const two = await openTab(vault, false);
  expect(runOf(two).turns).toHaveLength(3);
  two.commanding.branch(3, { moving: 'adaptive', laying: 'react' });
  expect(judged(two)).toMatchObject({ ok: true, open: false });
  await expect.poll(() => treeOf(two.runs.list.value).map(({ level }) => level)).toEqual([0, 1, 2]);
});

test('the same run is kept once; another seed is another run; one that is taken away comes back by the message', async () => {
  const vault = memoryVault();
  const store = await openTab(vault);
  begin(store, POLICIES);
  begin(store, POLICIES);
  expect(store.runs.list.value).toHaveLength(1);
  store.running.seed.value = 'two';
  begin(store, POLICIES);
  expect(store.runs.list.value).toHaveLength(2);
  const [first] = store.runs.list.value;
  store.runs.remove(first.id, 'that');
  await settled(store);
  expect([...vault.papers.values()].filter(({ kind }) => kind === 'run')).toHaveLength(1);
  store.notices.list.value.at(-1)?.action?.run();
  await settled(store);
  expect(store.runs.list.value[0]).toBe(first);
  expect((await openTab(vault, false)).runs.list.value.length).toBeGreaterThan(0);
});

test('an open transcript is gone on with; one by policies alone is played to its end; a finished one is shown', async () => {
  const store = await openTab(memoryVault());
  begin(store, BOTH);
  store.commanding.uncover();
  store.commanding.submit();
  store.commanding.uncover();
  store.commanding.submit();
  const open = transcriptText(makeTranscript(runOf(store), store.opening.document()));
  const other = await openTab(memoryVault(), false);
  await other.opening.openText('open.json', open);
  expect([other.commanding.hidden.value, runOf(other).turns.length]).toEqual([true, 1]);
  other.commanding.uncover();
  other.commanding.submit();
  other.commanding.uncover();
  other.commanding.submit();
  expect(runOf(other).turns).toHaveLength(2);
  begin(store, POLICIES);
  const whole = runOf(store);
  const cut = { ...whole, turns: whole.turns.slice(0, 3), measures: undefined };
  const { measures: _, ...rest } = cut;
  await other.opening.openText('cut.json', transcriptText(makeTranscript(rest, store.opening.document())));
  expect(runOf(other).turns.at(-1)?.digest).toBe(whole.turns.at(-1)?.digest);
  expect(other.commanding.desk.value).toBeUndefined();
  expect(resultCells(other.runs.list.value.at(-1) ?? other.runs.list.value[0])[1]).not.toBe('');
});

test('UN-1, UN-2: a turn is taken back with its orders on the slip, and goes otherwise; not a turn before the branch', async () => {
  // The other side stands still, so that nothing is seen of it.
  const ALONE: Control = { moving: 'player', laying: 'idle' };
  const store = await openTab(memoryVault());
  begin(store, ALONE);
  expect(store.commanding.undoBar.value).toBe('none');
  store.commanding.give(hold(0));
  store.commanding.submit();
  expect(store.commanding.undoBar.value).toBeUndefined();
  store.commanding.undoTurn();
  expect([runOf(store).turns, [...store.commanding.orders.value.values()]]).toEqual([[], [hold(0)]]);
  store.commanding.clear();
  store.commanding.submit();
  expect(judged(store)).toEqual({ ok: true, open: true, control: ALONE });
  store.commanding.branch(1, ALONE);
  expect(store.commanding.undoBar.value).toBe('none');
  store.commanding.undoTurn();
  expect(runOf(store).turns).toHaveLength(1);
});

test('bookmarks, notes and a name are there again after a reload; a file of them finds its run', async () => {
  const vault = memoryVault();
  const one = await openTab(vault);
  begin(one, POLICIES);
  one.runs.bookmark(3, 'First lane');
  one.runs.note(3, ' <img src=x> ');
  one.runs.rename(one.runs.current.value ?? '', 'Monday');
  await settled(one);
  const two = await openTab(vault, false);
  const kept = two.runs.kept.value;
  expect([kept?.name, kept?.bookmarks, kept?.notes]).toEqual([
    'Monday',
    [{ turn: 3, words: 'First lane' }],
    [{ turn: 3, words: '<img src=x>' }],
  ]);
  const { remarksText } = await import('../../../src/ui/model/remarks-file.ts');
  const other = await openTab(memoryVault());
  const file = kept === undefined ? '' : remarksText(kept);
  await other.opening.openText('remarks.json', file);
  expect(other.notices.list.value.at(-1)?.title).toContain('Open its transcript first');
  begin(other, POLICIES);
  await other.opening.openText('remarks.json', file);
  expect(other.runs.kept.value?.bookmarks).toEqual(kept?.bookmarks);
  await other.opening.openText('remarks.json', file.replace('"turns"', '"turnz"'));
  expect(other.notices.list.value.at(-1)?.title).toContain('can be read');
});
