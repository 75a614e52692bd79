// Storing: every change reaches the vault once, in order; a failure is told and loses nothing; tabs never overwrite.
import { expect, test } from 'vitest';
import type { SaveOutcome, StoredDraft, Vault } from '../../../src/ui/index.ts';
import { checkPlan } from '../../../src/rules/index.ts';
import { makeDraft } from '../../../src/ui/model/plan-edit.ts';
import { storeDraft } from '../../../src/ui/model/stored.ts';
import { makeKeeper } from '../../../src/ui/store/keeper.ts';
import { makeNotices } from '../../../src/ui/store/notices.ts';
import { engine } from '../../../src/ui/store/engine.ts';
import { makePlans } from '../../../src/ui/store/plans.ts';
import type { Services } from '../../../src/ui/services.ts';
import { fordScenario } from '../ford.ts';
import { beltOf } from '../sketches.ts';

const scenario = fordScenario();
const belt = beltOf(scenario, 'belt-1', 'antiVehicleBelt', ['6,4']);

/** A vault in memory, with the rule of the real one: a save on an older revision is a conflict. */
function memoryVault() {
  const drafts = new Map<string, StoredDraft>();
  const fault = { reason: '' };
  const vault: Vault = {
    load: async () => [...drafts.values()],
    async save(draft, base): Promise<SaveOutcome> {
      if (fault.reason !== '') throw new Error(fault.reason);
      const there = drafts.get(draft.id);
      if (there !== undefined && there.revision !== base) return { kind: 'conflict', theirs: there };
      drafts.set(draft.id, draft);
      return { kind: 'saved', revision: draft.revision };
    },
    remove: async (_, id) => void drafts.delete(id),
    watch: () => undefined,
    loadPapers: async () => [],
    savePaper: async () => 'saved',
    removePaper: async () => undefined,
    loadAll: async () => ({ drafts: [], papers: [] }),
    addAll: async () => undefined,
    clear: async () => undefined,
    loadLast: async () => undefined,
    saveLast: async () => undefined,
  };
  return { vault, drafts, fault };
}

let ids = 0;

function desk(vault: Vault) {
  const services = { vault, freshId: () => `id-${(ids += 1)}` } as Services;
  const notices = makeNotices();
  const plans = makePlans(services, notices, engine);
  return { plans, notices, keeper: makeKeeper(services, plans, notices) };
}

test('a change is stored, and a second desk finds it', async () => {
  const { vault } = memoryVault();
  const one = desk(vault);
  await one.keeper.open(scenario);
  one.plans.edit({ do: 'lay', belt });
  await one.keeper.settled();
  const two = desk(vault);
  await two.keeper.open(scenario);
  expect(two.plans.plan.value.belts).toEqual([belt]);
});

test('an untouched first plan is not stored, so that opening a page leaves nothing behind', async () => {
  const { vault, drafts } = memoryVault();
  const { keeper } = desk(vault);
  await keeper.open(scenario);
  await keeper.settled();
  expect(drafts.size).toBe(0);
});

test('a full disk is told; the work stays, and is stored with the next change', async () => {
  const { vault, drafts, fault } = memoryVault();
  const { plans, keeper, notices } = desk(vault);
  await keeper.open(scenario);
  fault.reason = 'QuotaExceededError';
  plans.edit({ do: 'lay', belt });
  await keeper.settled();
  expect(keeper.state.value).toBe('failed');
  expect(notices.list.value.map(({ title }) => title).join()).toContain('QuotaExceededError');
  expect(plans.plan.value.belts).toEqual([belt]);
  fault.reason = '';
  plans.edit({ do: 'depth', belt: 'belt-1', depth: 2 });
  await keeper.settled();
  expect(keeper.state.value).toBe('saved');
  expect(drafts.size).toBe(1);
});

test('two desks change one plan: both versions stay, on the desk and in storage', async () => {
  const { vault, drafts } = memoryVault();
  const one = desk(vault);
  await one.keeper.open(scenario);
  one.plans.edit({ do: 'lay', belt });
  await one.keeper.settled();
  const two = desk(vault);
  await two.keeper.open(scenario);
  one.plans.edit({ do: 'depth', belt: 'belt-1', depth: 2 });
  await one.keeper.settled();
  two.plans.edit({ do: 'depth', belt: 'belt-1', depth: 3 });
  for (let i = 0; i < 4; i++) await two.keeper.settled();
  expect(two.plans.shelf.value.drafts.map(({ name }) => name)).toEqual(['Plan A', 'Plan A (this tab)']);
  expect(two.plans.plan.value.belts[0].depth).toBe(3);
  expect(drafts.size).toBe(2);
});

test('a damaged record is told and left alone', async () => {
  const { vault, drafts } = memoryVault();
  const bad: StoredDraft = {
    scenarioHash: scenario.hash,
    id: 'bad',
    name: 'Old',
    revision: 1,
    states: ['{'],
    done: 0,
    order: 0,
  };
  drafts.set('bad', bad);
  const { plans, keeper, notices } = desk(vault);
  await keeper.open(scenario);
  plans.edit({ do: 'lay', belt });
  await keeper.settled();
  expect(notices.list.value[0].title).toContain('Old');
  expect(drafts.get('bad')).toBe(bad);
  expect(drafts.size).toBe(2);
});

test('PL-1 the stock planner’s plan becomes a draft of its own, and what was on the desk stays', async () => {
  const { vault } = memoryVault();
  const { plans, keeper } = desk(vault);
  await keeper.open(scenario);
  plans.edit({ do: 'lay', belt });
  await plans.suggest();
  const { drafts } = plans.shelf.value;
  expect(drafts).toHaveLength(2);
  expect(plans.plan.value.belts.length).toBeGreaterThan(0);
  expect(checkPlan(scenario, plans.plan.value)).toEqual([]);
  plans.choose(drafts[0].id);
  expect(plans.plan.value.belts).toEqual([belt]);
});

test('what was stored under a former hash of the scenario is found, stored anew, and stays where it was', async () => {
  const { vault, drafts } = memoryVault();
  const former = 'f'.repeat(64);
  const old = storeDraft({ ...scenario, hash: former }, { ...makeDraft('old', 'Mine', { belts: [belt] }) }, 3, 0);
  drafts.set('old', old);
  const byHash: Vault = {
    ...vault,
    load: async (hash) => [...drafts.values()].filter((draft) => draft.scenarioHash === hash),
    async save(draft) {
      drafts.set(`new ${draft.id}`, draft);
      return { kind: 'saved', revision: draft.revision };
    },
  };
  const services = { vault: byHash, freshId: () => 'x', formerHashes: () => [former] } as unknown as Services;
  const notices = makeNotices();
  const plans = makePlans(services, notices, engine);
  const keeper = makeKeeper(services, plans, notices);
  await keeper.open(scenario);
  await keeper.settled();
  expect(plans.plan.value).toEqual({ name: 'Mine', belts: [belt] });
  expect(drafts.get('old')).toEqual(old);
  expect(drafts.get('new old')?.scenarioHash).toBe(scenario.hash);
});
