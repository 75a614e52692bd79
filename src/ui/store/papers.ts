// Keeps papers of a scenario in the browser's storage, one write at a time, and never over another tab's.
import { reasonOf } from '../kit/reason.ts';
import type { Notices } from './notices.ts';
import type { PaperKind, Services } from '../services.ts';
import { text } from '../text/index.ts';

export function makePapers({ vault, freshId }: Services, notices: Notices) {
  /** The revision that is stored, by hash, kind and id, as far as this tab knows. */
  const revisions = new Map<string, number>();
  let work: Promise<unknown> = Promise.resolve();
  const keyOf = (hash: string, kind: PaperKind, id: string) => JSON.stringify([hash, kind, id]);
  const complain = (error: unknown): void => {
    const reason = reasonOf(error);
    notices.add({ kind: 'error', title: text.storage.failed(reason) });
  };
  const save = async (hash: string, kind: PaperKind, id: string, body: unknown): Promise<string> => {
    const base = revisions.get(keyOf(hash, kind, id)) ?? 0;
    const outcome = await vault.savePaper({ scenarioHash: hash, kind, id, revision: base + 1, body }, base);
    if (outcome === 'conflict') return save(hash, kind, freshId(), body);
    revisions.set(keyOf(hash, kind, id), base + 1);
    return id;
  };
  const queue = <T>(job: () => Promise<T>, otherwise: T, isQuiet = false): Promise<T> => {
    const done = work.then(job).catch((error: unknown) => {
      if (!isQuiet) complain(error);
      return otherwise;
    });
    work = done;
    return done;
  };
  return {
    /** All papers of a kind by id, in the order of their ids; none when nothing can be read (the keeper of plans says why). */
    async load(hash: string, kind: PaperKind): Promise<ReadonlyMap<string, unknown>> {
      await work;
      const papers = await vault.loadPapers(hash, kind).catch(() => []);
      for (const { id, revision } of papers) revisions.set(keyOf(hash, kind, id), revision);
      return new Map(papers.map(({ id, body }) => [id, body]));
    },
    /**
     * Stores plain data. The id under which it stands from then on: another than that given when another tab has stored its own
     * under that, which stays. A failure loses nothing that was stored, and is told unless it is of no work of a person (`isQuiet`).
     */
    keep: (hash: string, kind: PaperKind, id: string, body: unknown, isQuiet = false): Promise<string> =>
      queue(() => save(hash, kind, id, body), id, isQuiet),
    drop(hash: string, kind: PaperKind, id: string): Promise<void> {
      revisions.delete(keyOf(hash, kind, id));
      return queue(() => vault.removePaper(hash, kind, id), undefined);
    },
    /** Waits for all writes that were asked for. */
    settled: () => work,
  };
}

export type Papers = ReturnType<typeof makePapers>;
