// A whole store without a page: nothing is stored, and a scenario of format 2 is open with a plan of every kind of belt.
import type { Control } from '../../../src/exercise/index.ts';
import type { Scenario } from '../../../src/rules/index.ts';
import type { Services, Vault } from '../../../src/ui/services.ts';
import { makeStore, type Store } from '../../../src/ui/store/index.ts';
import { planFor, twoSides } from '../two-sides.ts';
import '../words.ts';

const vault: Vault = {
  load: async () => [],
  save: async ({ revision }) => ({ kind: 'saved', revision }),
  remove: async () => undefined,
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

let ids = 0;

const services = {
  shipped: [],
  vault,
  freshId: () => `id-${(ids += 1)}`,
  freshSeed: () => 'fresh',
  reducedMotion: true,
} as unknown as Services;

export const BOTH: Control = { moving: 'player', laying: 'player' };

/** The store with the scenario open, on the step where exercises are run. */
export async function openStore(control: Control, more: Partial<Scenario> = {}): Promise<Store> {
  const store = makeStore(services);
  const scenario = twoSides(more);
  await store.keeper.open(scenario);
  store.running.forget(scenario);
  const { belts, triggers } = planFor(scenario);
  const faults = store.plans.edit({ do: 'set', body: { belts, triggers } });
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  store.running.control.value = control;
  store.boarding.step.value = 'exercise';
  return store;
}
