// Keeps the shelf in the browser's storage: stores what changed, one write at a time, and never over another tab's work.
import { batch, effect, signal } from '@preact/signals';
import { makePlanText } from '../../scenario/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { reasonOf } from '../kit/reason.ts';
import { planOf } from '../model/plan-edit.ts';
import type { Draft } from '../model/plan-edit.ts';
import { freeName, withDraft } from '../model/shelf.ts';
import type { Shelf } from '../model/shelf.ts';
import { readStored, storeDraft } from '../model/stored.ts';
import type { StoredDraft } from '../model/stored.ts';
import type { Services } from '../services.ts';
import { text } from '../text/index.ts';
import type { Notices } from './notices.ts';
import type { Plans } from './plans.ts';

export type SaveState = 'saved' | 'saving' | 'failed';

/** What is known to be stored of one draft. */
interface Stored {
  readonly draft: Draft;
  readonly revision: number;
}

/** What the keeper works on and remembers. */
interface Desk {
  readonly services: Services;
  readonly plans: Plans;
  readonly notices: Notices;
  /** By id of the draft. */
  stored: Map<string, Stored>;
  /** The browser lets nothing be stored: said once, then not tried again. */
  off: boolean;
}

async function saveOne(desk: Desk, scenario: Scenario, draft: Draft, order: number): Promise<void> {
  const base = desk.stored.get(draft.id)?.revision ?? 0;
  const outcome = await desk.services.vault.save(storeDraft(scenario, draft, base + 1, order), base);
  if (desk.plans.scenario.value?.hash !== scenario.hash) return;
  if (outcome.kind === 'saved') desk.stored.set(draft.id, { draft, revision: outcome.revision });
  else keepBoth(desk, scenario, draft, outcome.theirs);
}

/** Their version keeps the id; ours goes on under a new one. */
function keepBoth(
  { services, plans, notices, stored }: Desk,
  scenario: Scenario,
  draft: Draft,
  theirs: StoredDraft,
): void {
  const read = readStored(scenario, theirs);
  const shelf = plans.shelf.value;
  const now = shelf.drafts.find(({ id }) => id === draft.id) ?? draft;
  const name = freeName(shelf, text.storage.copyName(now.name));
  const ours: Draft = { ...now, id: services.freshId(), name };
  stored.delete(draft.id);
  if (read !== undefined) stored.set(draft.id, { draft: read, revision: theirs.revision });
  const others = shelf.drafts.flatMap((one) => (one.id !== draft.id ? [one] : read === undefined ? [] : [read]));
  plans.shelf.value = { drafts: [...others, ours], active: shelf.active === draft.id ? ours.id : shelf.active };
  notices.add({ kind: 'info', title: text.storage.keptBoth(now.name, name) });
}

/** Stores what has changed, and takes away what was deleted. */
async function saveAll(desk: Desk): Promise<void> {
  const { plans, stored, services } = desk;
  const scenario = plans.scenario.value;
  const shelf = plans.shelf.value;
  if (scenario === undefined || shelf.active === '' || desk.off) return;
  for (const [order, draft] of shelf.drafts.entries()) {
    if (stored.get(draft.id)?.draft === draft || (shelf.drafts.length === 1 && isUntouched(draft))) continue;
    await saveOne(desk, scenario, draft, order);
  }
  for (const id of stored.keys()) {
    if (plans.shelf.value.drafts.some((draft) => draft.id === id)) continue;
    await services.vault.remove(scenario.hash, id);
    stored.delete(id);
  }
}

/** Takes over what another tab has stored, unless this tab has changed the same plan. */
async function refresh({ services, plans, notices, stored }: Desk, hash: string, id: string): Promise<void> {
  const scenario = plans.scenario.value;
  const mine = plans.shelf.value.drafts.find((draft) => draft.id === id);
  if (scenario?.hash !== hash || (mine !== undefined && stored.get(id)?.draft !== mine)) return;
  const theirs = (await services.vault.load(hash)).find((record) => record.id === id);
  const read = theirs === undefined ? undefined : readStored(scenario, theirs);
  if (theirs === undefined || read === undefined || theirs.revision === stored.get(id)?.revision) return;
  // What was laid here while the storage answered stays, and is kept beside theirs when it is stored.
  if (plans.shelf.value.drafts.find((draft) => draft.id === id) !== mine) return;
  stored.set(id, { draft: read, revision: theirs.revision });
  plans.shelf.value = withDraft(plans.shelf.value, read);
  if (mine !== undefined) notices.say(text.storage.refreshed(read.name));
}

/** What was stored before the scenario got the hash that it has now; it is stored anew under that, and the old stays where it is. */
async function formerDrafts({ services, notices }: Desk, scenario: Scenario): Promise<readonly Draft[]> {
  const found: StoredDraft[] = [];
  for (const hash of services.formerHashes?.(scenario.hash) ?? []) {
    const records = await services.vault.load(hash).catch(() => []);
    // Over the whole record: what comes from storage may be anything, and is checked when it is read.
    found.push(...(JSON.parse(JSON.stringify(records).replaceAll(hash, scenario.hash)) as StoredDraft[]));
  }
  return readDrafts(scenario, found, notices, new Map());
}

/** The stored shelf of a scenario with the wanted plan on the desk, or a fresh one; from then on what is stored is known, and changes are stored. */
async function openShelf(desk: Desk, scenario: Scenario, wanted: string | undefined): Promise<void> {
  const { services, plans, notices } = desk;
  const known = new Map<string, Stored>();
  const records = await services.vault.load(scenario.hash).catch(() => undefined);
  desk.off = records === undefined;
  if (desk.off) notices.add({ kind: 'error', title: text.storage.blocked });
  const stored = readDrafts(scenario, records ?? [], notices, known);
  const drafts = stored.length > 0 || desk.off ? stored : await formerDrafts(desk, scenario);
  const active = drafts.find(({ id }) => id === wanted) ?? drafts[0];
  const shelf: Shelf = active === undefined ? plans.freshShelf() : { drafts, active: active.id };
  desk.stored = known;
  batch(() => {
    plans.scenario.value = scenario;
    plans.shelf.value = shelf;
    plans.selected.value = undefined;
  });
}

export function makeKeeper(services: Services, plans: Plans, notices: Notices) {
  const desk: Desk = { services, plans, notices, stored: new Map(), off: false };
  const state = signal<SaveState>('saved');
  let work: Promise<void> = Promise.resolve();
  let asked = 0;
  const complain = (error: unknown) => {
    state.value = 'failed';
    const reason = reasonOf(error);
    notices.add({ kind: 'error', title: text.storage.failed(reason) });
  };
  const queue = (job: () => Promise<void>): void => {
    asked += 1;
    const mine = asked;
    state.value = 'saving';
    work = work.then(job).then(() => {
      if (mine === asked) state.value = desk.off ? 'failed' : 'saved';
    }, complain);
  };
  services.vault.watch((hash, id) => queue(() => refresh(desk, hash, id)));
  effect(() => {
    if (plans.shelf.value.active !== '') queue(() => saveAll(desk));
  });
  return {
    state,
    open: (scenario: Scenario, wanted?: string): Promise<void> => work.then(() => openShelf(desk, scenario, wanted)),
    /** Waits for all writes that were asked for. */
    settled: () => work,
    /** The draft on the desk as a plan file. */
    download(): void {
      const scenario = plans.scenario.value;
      if (scenario === undefined) return;
      const plan = planOf(plans.draft.value);
      services.download(`${scenario.id}.${fileName(plan.name)}.json`, makePlanText(scenario, plan));
    },
  };
}

export type Keeper = ReturnType<typeof makeKeeper>;

function readDrafts(
  scenario: Scenario,
  records: readonly StoredDraft[],
  notices: Notices,
  known: Map<string, Stored>,
): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const record of [...records].sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))) {
    const draft = readStored(scenario, record);
    if (draft === undefined) notices.add({ kind: 'error', title: text.storage.unreadable(String(record.name)) });
    else {
      drafts.push(draft);
      known.set(draft.id, { draft, revision: record.revision });
    }
  }
  return drafts;
}

/** The empty plan with which a shelf begins; stored, one would be left behind by each new tab. */
export function isUntouched(draft: Draft): boolean {
  return draft.edits.length === 0 && draft.start.belts.length === 0 && draft.name === text.plan.firstName;
}

/** A name as part of a file name: letters, digits and hyphens. */
export function fileName(name: string): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'plan' : plain;
}
