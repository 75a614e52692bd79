// Plans in the browser's IndexedDB, by scenario. A revision for each plan keeps two tabs from overwriting one another.
import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LastOpen, SaveOutcome, StoredDraft, Vault } from '../ui/index.ts';

interface Shelves extends DBSchema {
  drafts: { key: [string, string]; value: StoredDraft; indexes: { scenario: string } };
  last: { key: string; value: LastOpen };
}

const NAME = 'abatis';
const VERSION = 1;

function openShelves(): Promise<IDBPDatabase<Shelves>> {
  return openDB<Shelves>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: ['scenarioHash', 'id'] }).createIndex('scenario', 'scenarioHash');
      db.createObjectStore('last');
    },
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
  const shelves = () => (opened ??= openShelves());
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
