// The debrief sheets of the open scenario: kept in storage as they are written, found again, and those of two tabs brought together.
import { signal } from '@preact/signals';
import { emptySheet, mergeSheets, readSheet, type Sheet } from '../model/sheet.ts';
import type { Papers } from './papers.ts';
import type { Plans } from './plans.ts';

/** Before the subject, in the id of a sheet's paper. */
const SHEET = 'sheet-';

type BySubject = ReadonlyMap<string, Sheet>;

/** Sheets by subject and the ids of their papers; papers that are to go, since another is to hold what they held. */
function gather(stored: ReadonlyMap<string, unknown>) {
  const sheets = new Map<string, Sheet>();
  const ids = new Map<string, string>();
  const gone: string[] = [];
  for (const [id, body] of stored) {
    const sheet = readSheet(body);
    if (sheet === undefined) continue;
    const known = sheets.get(sheet.subject);
    sheets.set(sheet.subject, known === undefined ? sheet : mergeSheets(known, sheet));
    if (known === undefined) ids.set(sheet.subject, id);
    else gone.push(id);
  }
  return { sheets, ids, gone };
}

/** Writes the newest of each sheet, one write at a time: what is typed meanwhile waits for the next. */
function keeping(papers: Papers) {
  /** By hash and subject. */
  const ids = new Map<string, string>();
  const waiting = new Map<string, { readonly hash: string; readonly sheet: Sheet }>();
  const keyOf = (hash: string, subject: string) => JSON.stringify([hash, subject]);
  let work: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    for (const [key, { hash, sheet }] of waiting) {
      waiting.delete(key);
      ids.set(key, await papers.keep(hash, 'debrief', ids.get(key) ?? `${SHEET}${sheet.subject}`, sheet));
    }
    work = undefined;
  };
  return {
    note: (hash: string, subject: string, id: string) => ids.set(keyOf(hash, subject), id),
    keep(hash: string, sheet: Sheet): Promise<void> {
      waiting.set(keyOf(hash, sheet.subject), { hash, sheet });
      work ??= writeAll();
      return work;
    },
  };
}

export function makeSheets(papers: Papers, plans: Plans) {
  const all = signal<BySubject>(new Map());
  const isLoaded = signal(false);
  const { note, keep } = keeping(papers);
  const of = (subject: string, plan: string): Sheet => all.value.get(subject) ?? emptySheet(subject, plan);
  return {
    /** Has the storage answered? Before that nothing can be written. */
    isLoaded,
    of,
    async recall(hash: string): Promise<void> {
      [all.value, isLoaded.value] = [new Map(), false];
      const { sheets, ids, gone } = gather(await papers.load(hash, 'debrief'));
      if (plans.scenario.peek()?.hash !== hash) return;
      for (const [subject, id] of ids) note(hash, subject, id);
      [all.value, isLoaded.value] = [sheets, true];
      if (gone.length === 0) return;
      for (const sheet of sheets.values()) await keep(hash, sheet);
      for (const id of gone) await papers.drop(hash, 'debrief', id);
    },
    write(subject: string, plan: string, change: (sheet: Sheet) => Sheet): void {
      const hash = plans.scenario.peek()?.hash;
      if (hash === undefined || !isLoaded.peek()) return;
      const sheet = { ...change(of(subject, plan)), plan };
      all.value = new Map(all.peek()).set(subject, sheet);
      void keep(hash, sheet);
    },
  };
}

export type Sheets = ReturnType<typeof makeSheets>;
