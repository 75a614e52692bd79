// Plans in the browser's IndexedDB, by scenario. A revision for each plan keeps two tabs from overwriting one another.
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LastOpen, Paper, PaperOutcome, SaveOutcome, StoredDraft, Vault, Work } from '../ui/index.ts';

interface Shelves extends DBSchema {
  drafts: { key: [string, string]; value: StoredDraft; indexes: { scenario: string } };
  last: { key: string; value: LastOpen };
  papers: { key: [string, string, string]; value: Paper };
}

const NAME = 'abatis';
/** 1: plans. 2: other papers too. */
const VERSION = 2;

/** `onClosed`: the database was let go, and has to be opened anew. */
function openShelves(onClosed: () => void): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>(NAME, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        db.createObjectStore('drafts', { keyPath: ['scenarioHash', 'id'] }).createIndex('scenario', 'scenarioHash');
        db.createObjectStore('last');
      }
      if (from < 2) db.createObjectStore('papers', { keyPath: ['scenarioHash', 'kind', 'id'] });
    },
    // A page of a newer build waits for this one to let go.
    blocking(_, __, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}

/** What tabs tell each other when one has stored a draft. */
interface Stored {
  readonly scenarioHash: string;
  readonly id: string;
}

/** Storage that opens when it is first asked for; where the browser has none, every call rejects. */
export function openVault(): Vault {
  let opened: Promise<IDBPDatabase<Shelves>> | undefined;
  const shelves = () => (opened ??= openShelves(() => (opened = undefined)));
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(NAME);
  return {
    load: async (hash) => (await shelves()).getAllFromIndex('drafts', 'scenario', hash),
    async save(draft, base) {
      const outcome = await saveDraft(await shelves(), draft, base);
      if (outcome.kind === 'saved') {
        channel?.postMessage({ scenarioHash: draft.scenarioHash, id: draft.id } satisfies Stored);
      }
      return outcome;
    },
    remove: async (hash, id) => (await shelves()).delete('drafts', [hash, id]),
    watch(onStored) {
      channel?.addEventListener('message', ({ data }: MessageEvent<Stored>) => onStored(data.scenarioHash, data.id));
    },
    async loadPapers(hash, kind) {
      const all = IDBKeyRange.bound([hash, kind, ''], [hash, kind, '\uffff']);
      return (await shelves()).getAll('papers', all);
    },
    savePaper: async (paper, base) => savePaper(await shelves(), paper, base),
    removePaper: async (hash, kind, id) => (await shelves()).delete('papers', [hash, kind, id]),
    async loadAll() {
      const db = await shelves();
      return { drafts: await db.getAll('drafts'), papers: await db.getAll('papers') };
    },
    addAll: async (work) => addAll(await shelves(), work),
    async clear() {
      const stores = ['drafts', 'papers', 'last'] as const;
      const transaction = (await shelves()).transaction(stores, 'readwrite');
      await Promise.all([...stores.map((name) => transaction.objectStore(name).clear()), transaction.done]);
    },
    loadLast: async () => (await shelves()).get('last', 'last'),
    async saveLast(last) {
      await (await shelves()).put('last', last, 'last');
    },
  };
}

/** Looks and writes in one transaction, so that no other tab comes between. */
async function saveDraft(db: IDBPDatabase<Shelves>, draft: StoredDraft, base: number): Promise<SaveOutcome> {
  const transaction = db.transaction('drafts', 'readwrite');
  const there = await transaction.store.get([draft.scenarioHash, draft.id]);
  if (there !== undefined && there.revision !== base) {
    await transaction.done;
    return { kind: 'conflict', theirs: there };
  }
  await transaction.store.put(draft);
  await transaction.done;
  return { kind: 'saved', revision: draft.revision };
}

/** In one transaction: should one of them not go in, none does. */
async function addAll(db: IDBPDatabase<Shelves>, { drafts, papers }: Work): Promise<void> {
  const transaction = db.transaction(['drafts', 'papers'], 'readwrite');
  await Promise.all([
    ...drafts.map((draft) => transaction.objectStore('drafts').add(draft)),
    ...papers.map((paper) => transaction.objectStore('papers').add(paper)),
    transaction.done,
  ]);
}

/** The same for a paper. */
async function savePaper(db: IDBPDatabase<Shelves>, paper: Paper, base: number): Promise<PaperOutcome> {
  const transaction = db.transaction('papers', 'readwrite');
  const there = await transaction.store.get([paper.scenarioHash, paper.kind, paper.id]);
  const fits = there === undefined || there.revision === base;
  if (fits) await transaction.store.put(paper);
  await transaction.done;
  return fits ? 'saved' : 'conflict';
}
