// A vault in memory with the rules of the real one, for stores that are closed and opened again.
import type { Paper } from '../../../src/ui/index.ts';
import type { StoredDraft } from '../../../src/ui/model/stored.ts';
import type { Vault } from '../../../src/ui/services.ts';

export function memoryVault(): Vault & { readonly papers: Map<string, Paper> } {
  const drafts = new Map<string, StoredDraft>();
  const papers = new Map<string, Paper>();
  const keyOf = (...parts: readonly string[]) => JSON.stringify(parts);
  return {
    papers,
    load: async (hash) => [...drafts.values()].filter(({ scenarioHash }) => scenarioHash === hash),
    save: async (draft, base) => {
      const key = keyOf(draft.scenarioHash, draft.id);
      const there = drafts.get(key);
      if (there !== undefined && there.revision !== base) return { kind: 'conflict', theirs: there };
      drafts.set(key, structuredClone(draft));
      return { kind: 'saved', revision: draft.revision };
    },
    remove: async (hash, id) => void drafts.delete(keyOf(hash, id)),
    watch: () => undefined,
    loadPapers: async (hash, kind) =>
      [...papers.values()].filter((one) => one.scenarioHash === hash && one.kind === kind),
    savePaper: async (paper, base) => {
      const key = keyOf(paper.scenarioHash, paper.kind, paper.id);
      const there = papers.get(key);
      if (there !== undefined && there.revision !== base) return 'conflict';
      papers.set(key, structuredClone(paper));
      return 'saved';
    },
    removePaper: async (hash, kind, id) => void papers.delete(keyOf(hash, kind, id)),
    loadAll: async () => structuredClone({ drafts: [...drafts.values()], papers: [...papers.values()] }),
    async addAll(work) {
      const entries = [
        ...work.drafts.map((one) => [drafts, keyOf(one.scenarioHash, one.id), one] as const),
        ...work.papers.map((one) => [papers, keyOf(one.scenarioHash, one.kind, one.id), one] as const),
      ];
      if (entries.some(([store, key]) => store.has(key))) throw new Error('ConstraintError');
      for (const [store, key, one] of entries) (store as Map<string, unknown>).set(key, structuredClone(one));
    },
    async clear() {
      drafts.clear();
      papers.clear();
    },
    loadLast: async () => undefined,
    saveLast: async () => undefined,
  };
}
