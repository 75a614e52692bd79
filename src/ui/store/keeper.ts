// Keeps the shelf in the browser's storage: stores what changed, one write at a time, and never over another tab's work.
import { batch, effect, signal } from '@preact/signals';
import { makePlanText } from '../../scenario/index.ts';
import type { Scenario } from '../../rules/index.ts';
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

export function makeKeeper(services: Services, plans: Plans, notices: Notices) {
  const { vault } = services;
  const state = signal<SaveState>('saved');
  let stored = new Map<string, Stored>();
  let work: Promise<void> = Promise.resolve();
  let asked = 0;
  /** The browser lets nothing be stored: said once, then not tried again. */
  let off = false;

  const complain = (error: unknown) => {
    state.value = 'failed';
    const reason = error instanceof Error ? error.message : String(error);
    notices.add({ kind: 'error', title: text.storage.failed(reason) });
  };

  const saveOne = async (scenario: Scenario, draft: Draft, order: number): Promise<void> => {
    const base = stored.get(draft.id)?.revision ?? 0;
    const outcome = await vault.save(storeDraft(scenario, draft, base + 1, order), base);
    if (plans.scenario.value !== scenario) return;
    if (outcome.kind === 'saved') stored.set(draft.id, { draft, revision: outcome.revision });
    else keepBoth(scenario, draft, outcome.theirs);
  };

  /** Their version keeps the id; ours goes on under a new one. */
  const keepBoth = (scenario: Scenario, draft: Draft, theirs: StoredDraft): void => {
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
  };

  const saveAll = async (): Promise<void> => {
    const scenario = plans.scenario.value;
    const shelf = plans.shelf.value;
    if (scenario === undefined || shelf.active === '' || off) return;
    for (const [order, draft] of shelf.drafts.entries()) {
      if (stored.get(draft.id)?.draft === draft || (shelf.drafts.length === 1 && isUntouched(draft))) continue;
      await saveOne(scenario, draft, order);
    }
    for (const id of stored.keys()) {
      if (plans.shelf.value.drafts.some((draft) => draft.id === id)) continue;
      await vault.remove(scenario.hash, id);
      stored.delete(id);
    }
  };

  const queue = (job: () => Promise<void>): Promise<void> => {
    asked += 1;
    const mine = asked;
    state.value = 'saving';
    work = work.then(job).then(() => {
      if (mine === asked) state.value = off ? 'failed' : 'saved';
    }, complain);
    return work;
  };

  const refresh = async (hash: string, id: string): Promise<void> => {
    const scenario = plans.scenario.value;
    const shelf = plans.shelf.value;
    const mine = shelf.drafts.find((draft) => draft.id === id);
    if (scenario?.hash !== hash || (mine !== undefined && stored.get(id)?.draft !== mine)) return;
    const theirs = (await vault.load(hash)).find((record) => record.id === id);
    const read = theirs === undefined ? undefined : readStored(scenario, theirs);
    if (theirs === undefined || read === undefined || theirs.revision === stored.get(id)?.revision) return;
    stored.set(id, { draft: read, revision: theirs.revision });
    plans.shelf.value = withDraft(plans.shelf.value, read);
    if (mine !== undefined) notices.say(text.storage.refreshed(read.name));
  };

  vault.watch((hash, id) => void queue(() => refresh(hash, id)));
  effect(() => {
    if (plans.shelf.value.active !== '') void queue(saveAll);
  });

  return {
    state,
    /** The stored shelf of a scenario, or a fresh one; then what is stored is known, and changes are stored. */
    async open(scenario: Scenario): Promise<void> {
      await work;
      const known = new Map<string, Stored>();
      const records = await vault.load(scenario.hash).catch(() => undefined);
      off = records === undefined;
      if (off) notices.add({ kind: 'error', title: text.storage.blocked });
      const drafts = readDrafts(scenario, records ?? [], notices, known);
      const shelf: Shelf = drafts.length > 0 ? { drafts, active: drafts[0].id } : plans.freshShelf();
      stored = known;
      batch(() => {
        plans.scenario.value = scenario;
        plans.shelf.value = shelf;
        plans.selected.value = undefined;
      });
    },
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
function isUntouched(draft: Draft): boolean {
  return draft.edits.length === 0 && draft.start.length === 0 && draft.name === text.plan.firstName;
}

/** A name as part of a file name: letters, digits and hyphens. */
export function fileName(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return plain === '' ? 'plan' : plain;
}
