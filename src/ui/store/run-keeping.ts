// Keeping the runs of the open scenario: each is stored as it stands, never over another tab's; named, marked, taken away, and read again.
import type { Exercise, Run } from '../../exercise/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { pause } from '../kit/pause.ts';
import { isSameRun, isWhole, NAME_LENGTH, NOTE_LENGTH, storedRun, withRemark } from '../model/kept-run.ts';
import type { KeptRun } from '../model/kept-run.ts';
import { fieldsOf } from '../model/record.ts';
import { isRunOf } from '../model/run-plan.ts';
import { readKeptRun } from '../model/read-kept-run.ts';
import { text } from '../text/index.ts';
import type { Desk, Keeping, NewRun, Reading, RunChanges } from './runs.ts';

/** Runs kept for a scenario. Beyond it, the oldest go that nobody has named, marked, noted on, branched off or left before their end. */
const MOST_KEPT = 60;

function put({ list }: Desk, kept: KeptRun): void {
  const known = list.value.some(({ id }) => id === kept.id);
  list.value = known ? list.value.map((one) => (one.id === kept.id ? kept : one)) : [...list.value, kept];
}

/** Stores a run as it stands. Where another tab has gone on with it, both are kept, and this tab's gets an id of its own. */
async function storeOne({ hash, papers, notices, list, current, ...desk }: Desk, kept: KeptRun): Promise<void> {
  const id = await papers.keep(hash, 'run', kept.id, storedRun(kept));
  if (id === kept.id) return;
  list.value = list.value.map((one) => (one.id === kept.id ? { ...one, id } : one));
  if (current.value === kept.id) current.value = id;
  if (desk.changed.delete(kept.id)) desk.changed.add(id);
  notices.add({ kind: 'info', title: text.runs.keptBoth });
}

/** Stores what has changed, one run after the other and each as it is by then. */
function store(desk: Desk, id: string): void {
  const { changed, hash } = desk;
  changed.add(id);
  desk.work = desk.work.then(async () => {
    // Not `id` itself: it may have got another meanwhile.
    const [next] = changed;
    const kept = desk.list.value.find((one) => one.id === next);
    changed.delete(next);
    if (kept !== undefined && desk.hash === hash) await storeOne(desk, kept);
  });
}

/** Is there nothing about a run that somebody would miss? */
function isPlain({ run, name, bookmarks, notes }: KeptRun): boolean {
  return isWhole(run) && name === '' && bookmarks.length === 0 && notes.length === 0;
}

function dropOldest({ list, papers, hash }: Desk): void {
  if (list.value.length <= MOST_KEPT) return;
  const parents = new Set(list.value.map(({ parent }) => parent?.id));
  const plain = list.value.filter((kept) => isPlain(kept) && !parents.has(kept.id) && kept.parent === undefined);
  const gone = [...plain].sort((a, b) => a.shown - b.shown).slice(0, list.value.length - MOST_KEPT);
  list.value = list.value.filter((kept) => !gone.includes(kept));
  for (const { id } of gone) void papers.drop(hash, 'run', id);
}

function keeping(desk: Desk) {
  const { list, current, services } = desk;
  const next = (key: 'made' | 'shown') => list.value.reduce((most, one) => Math.max(most, one[key]), 0) + 1;
  const change = (id: string | undefined, more: Partial<KeptRun>): void => {
    const kept = list.value.find((one) => one.id === id);
    if (kept === undefined) return;
    put(desk, { ...kept, ...more });
    store(desk, kept.id);
  };
  return {
    change,
    add(run: Run | Exercise, { hands, parent }: NewRun): void {
      const same = isWhole(run) && parent === undefined ? list.value.find((one) => isSame(one, run)) : undefined;
      const fresh = { name: '', bookmarks: [], notes: [], slips: undefined, left: false };
      const kept = same ?? { id: services.freshId(), run, hands, parent, made: next('made'), shown: 0, ...fresh };
      put(desk, kept);
      current.value = kept.id;
      change(kept.id, { run, shown: next('shown') });
      dropOldest(desk);
    },
    choose(id: string): void {
      current.value = id;
      change(id, { shown: next('shown'), left: false });
    },
  };
}

function isSame(kept: KeptRun, run: Run): boolean {
  return kept.parent === undefined && isSameRun(kept.run, run) && isRunOf(kept.run, run.plan);
}

/** Reads the stored runs, the last shown first; the rest comes in one by one, so that nothing waits for it. */
function recalling(desk: Desk) {
  const { notices, list } = desk;
  const readRest = async (scenario: Scenario, rest: readonly (readonly [string, unknown])[]): Promise<void> => {
    let bad = 0;
    for (const [id, body] of rest) {
      await pause();
      if (desk.hash !== scenario.hash) return;
      const kept = readKeptRun(scenario, id, body);
      if (kept === undefined) bad += 1;
      else list.value = [...list.value, kept].sort((a, b) => a.made - b.made);
    }
    if (bad > 0) notices.add({ kind: 'error', title: text.runs.unreadable(bad) });
  };
  return {
    read(scenario: Scenario, stored: ReadonlyMap<string, unknown>): KeptRun | undefined {
      const sorted = [...stored].sort(([, a], [, b]) => shownOf(b) - shownOf(a));
      const last = readKeptRun(scenario, ...sorted[0]);
      list.value = last === undefined ? [] : [last];
      void readRest(scenario, sorted.slice(last === undefined ? 0 : 1));
      return last?.left === false ? last : undefined;
    },
  };
}

function shownOf(body: unknown): number {
  return Number(fieldsOf(body).shown ?? 0);
}

/** Name, bookmarks and notes, and taking a run away. */
function tending(desk: Desk, { change }: ReturnType<typeof keeping>) {
  const { list, current, papers, notices } = desk;
  const cut = (words: string, most: number) => words.trim().slice(0, most);
  const shown = () => list.value.find(({ id }) => id === current.value);
  return {
    rename: (id: string, name: string) => change(id, { name: cut(name, NAME_LENGTH) }),
    bookmark: (turn: number, name: string) =>
      change(current.value, { bookmarks: withRemark(shown()?.bookmarks ?? [], turn, cut(name, NAME_LENGTH)) }),
    note: (turn: number, words: string) =>
      change(current.value, { notes: withRemark(shown()?.notes ?? [], turn, cut(words, NOTE_LENGTH)) }),
    remove(id: string, name: string): void {
      const gone = list.value.find((one) => one.id === id);
      if (gone === undefined) return;
      const { hash } = desk;
      list.value = list.value.filter((one) => one !== gone);
      if (current.value === id) current.value = undefined;
      void papers.drop(hash, 'run', id);
      const run = () => {
        if (desk.hash !== hash) return;
        list.value = [...list.value, gone].sort((a, b) => a.made - b.made);
        store(desk, gone.id);
      };
      notices.add({ kind: 'info', title: text.runs.removed(name), action: { label: text.shell.undo, run } });
    },
  };
}

export function keepRuns(desk: Desk): Keeping & Reading {
  const keeps = keeping(desk);
  return {
    ...keeps,
    update: (changes: RunChanges) => keeps.change(desk.current.value, changes),
    ...tending(desk, keeps),
    ...recalling(desk),
  };
}
