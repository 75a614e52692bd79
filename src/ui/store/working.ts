// All work of this browser: saved as one file, added from one, deleted. Made when it is first asked for.
import { signal } from '@preact/signals';
import { reasonOf } from '../kit/reason.ts';
import { makeWorkText, MOST_WORK, readWork, type WorkFault } from '../model/work-file.ts';
import { type Merge, mergeWork } from '../model/work-merge.ts';
import { WORK_FILE } from '../model/work-name.ts';
import type { Work } from '../services.ts';
import { settled, useStore } from './index.ts';
import type { Store } from './index.ts';
import { oncePerStore } from './once.ts';
import { allWork, checkWork, type Refused } from './work-parts.ts';

export interface Counts {
  readonly plans: number;
  readonly runs: number;
  readonly debriefs: number;
  readonly scenarios: number;
  /** Could the storage be read? Else it is what this page holds. */
  readonly isWhole: boolean;
}

/** What importing a file would do. */
export interface Preview extends Merge {
  readonly fileName: string;
  readonly refused: readonly Refused[];
  /** Pieces that are none, and have no name to be told by. */
  readonly odd: number;
}

export type Trouble =
  | { readonly kind: 'file'; readonly fileName: string; readonly fault: WorkFault | 'tooBig' | 'unreadable' }
  | { readonly kind: 'storage'; readonly reason: string };

export function countsOf({ drafts, papers }: Work, isWhole: boolean): Counts {
  return {
    plans: drafts.length,
    runs: papers.filter(({ kind }) => kind === 'run').length,
    debriefs: papers.filter(({ id, kind }) => kind === 'debrief' && id.startsWith('sheet-')).length,
    scenarios: new Set([...drafts, ...papers].map(({ scenarioHash }) => scenarioHash)).size,
    isWhole,
  };
}

function signals() {
  return {
    counts: signal<Counts | undefined>(undefined),
    preview: signal<Preview | undefined>(undefined),
    /** What was imported last: how many pieces. */
    imported: signal<number | undefined>(undefined),
    trouble: signal<Trouble | undefined>(undefined),
    isBusy: signal(false),
  };
}

type Signals = ReturnType<typeof signals>;

/** Reads a file and says what it would do; nothing is stored. */
async function look(store: Store, { preview, trouble }: Signals, fileName: string, text: string): Promise<void> {
  const { services, plans, runs } = store;
  const read = readWork(text);
  if (!read.ok) {
    trouble.value = { kind: 'file', fileName, fault: read.fault };
    return;
  }
  await settled(store);
  const { work, refused } = await checkWork(services, plans.scenario.value, read.work);
  const here = await allWork(services, plans, runs);
  preview.value = { ...mergeWork(here, work, services.freshId), fileName, refused, odd: read.odd ?? 0 };
}

/** Stores what the preview says, all or nothing, and shows it. */
async function bringIn(store: Store, { preview, imported, trouble }: Signals): Promise<void> {
  const now = preview.value;
  if (now === undefined) return;
  try {
    await store.services.vault.addAll({ drafts: now.drafts, papers: now.papers });
  } catch (error) {
    trouble.value = { kind: 'storage', reason: reasonOf(error) };
    return;
  }
  preview.value = undefined;
  await store.opening.again();
  imported.value = now.drafts.length + now.papers.length;
}

async function clearAll(store: Store, { trouble, preview, imported }: Signals): Promise<void> {
  await settled(store);
  try {
    await store.services.vault.clear();
  } catch (error) {
    trouble.value = { kind: 'storage', reason: reasonOf(error) };
    return;
  }
  [preview.value, imported.value] = [undefined, undefined];
  if (store.services.beginAnew === undefined) await store.opening.again();
  else store.services.beginAnew();
}

/** One thing at a time; then what there is is counted again. */
function oneAtATime({ isBusy, trouble }: Signals, count: () => Promise<void>) {
  return async (job: () => Promise<unknown>): Promise<void> => {
    if (isBusy.value) return;
    [isBusy.value, trouble.value] = [true, undefined];
    try {
      await job();
    } finally {
      isBusy.value = false;
      await count();
    }
  };
}

async function save(store: Store): Promise<void> {
  await settled(store);
  const { services, plans, runs } = store;
  services.download(WORK_FILE, makeWorkText(await allWork(services, plans, runs)));
}

function makeWorking(store: Store) {
  const all = signals();
  const { counts, trouble, imported, preview } = all;
  const count = async (): Promise<void> => {
    const { isWhole, ...work } = await allWork(store.services, store.plans, store.runs);
    counts.value = countsOf(work, isWhole);
  };
  const busy = oneAtATime(all, count);
  const forget = (): void => {
    [imported.value, preview.value, trouble.value] = [undefined, undefined, undefined];
  };
  const read = (fileName: string, text: string): Promise<void> => {
    forget();
    return busy(() => look(store, all, fileName, text));
  };
  return {
    ...all,
    /** Counts what there is; what was told before is over. */
    begin(): Promise<void> {
      forget();
      return count();
    },
    save: () => save(store),
    read,
    async readFile(file: File): Promise<void> {
      const text = file.size > MOST_WORK ? undefined : await file.text().catch(() => undefined);
      if (text !== undefined) return read(file.name, text);
      forget();
      trouble.value = { kind: 'file', fileName: file.name, fault: file.size > MOST_WORK ? 'tooBig' : 'unreadable' };
    },
    /** Stores what the preview says. */
    bringIn: () => busy(() => bringIn(store, all)),
    leave: () => void (preview.value = undefined),
    clear: () => busy(() => clearAll(store, all)),
  };
}

export type Working = ReturnType<typeof makeWorking>;

export const workingOf = oncePerStore(makeWorking);

export function useWorking(): Working {
  return workingOf(useStore());
}
