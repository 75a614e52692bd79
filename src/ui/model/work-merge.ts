// What importing a file of all work would do: nothing that is here is overwritten; what is here already is skipped, what is here with other contents is kept beside it.
import type { Paper, Work } from '../services.ts';
import { freeName } from './shelf.ts';
import type { StoredDraft } from './stored.ts';

export interface Merge {
  /** What is to be stored, with the ids and names that it gets. */
  readonly drafts: readonly StoredDraft[];
  readonly papers: readonly Paper[];
  /** How many of those got another id, since something else has theirs. */
  readonly renamed: number;
  /** How many are here already. */
  readonly same: number;
}

/** By scenario: ids in the file → ids that they get. */
type Ids = Map<string, string>;

const keyOf = (hash: string, id: string) => JSON.stringify([hash, id]);

/** A plan's text without the name that it had when it was written. */
function nameless(state: string): unknown {
  try {
    const { name: _, ...rest } = JSON.parse(state) as Readonly<Record<string, unknown>>;
    return rest;
  } catch {
    return state;
  }
}

/** Of a draft called so. */
function draftContent({ scenarioHash, states, done }: StoredDraft, name: string): string {
  return JSON.stringify([scenarioHash, name, states.map(nameless), done]);
}

/** What the drafts hold, each as it is called, and as it was before it got a number because its name was taken. */
function draftsKnown(drafts: readonly StoredDraft[]): Map<string, string> {
  const before = ({ name }: StoredDraft) => name.replace(/ \d+$/, '');
  const first = drafts.map((one) => [draftContent(one, before(one)), one.id] as const);
  return new Map([...first, ...drafts.map((one) => [draftContent(one, one.name), one.id] as const)]);
}

/** Without what changes when it is only looked at. */
function paperContent({ scenarioHash, kind, body }: Paper): string {
  if (kind !== 'run' || typeof body !== 'object' || body === null)
    return JSON.stringify([scenarioHash, kind, sorted(body)]);
  const { made: _, shown: __, left: ___, ...rest } = body as Readonly<Record<string, unknown>>;
  return JSON.stringify([scenarioHash, kind, sorted(rest)]);
}

/** With the keys of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
}

function mergeDrafts(here: Work, file: Work, freshId: () => string, ids: Ids) {
  const known = draftsKnown(here.drafts);
  const taken = new Set(here.drafts.map((one) => keyOf(one.scenarioHash, one.id)));
  const drafts: StoredDraft[] = [];
  let [same, renamed] = [0, 0];
  for (const draft of file.drafts) {
    const { scenarioHash: hash } = draft;
    const there = known.get(draftContent(draft, draft.name));
    if (there !== undefined) {
      ids.set(keyOf(hash, draft.id), there);
      same += 1;
      continue;
    }
    const isTaken = taken.has(keyOf(hash, draft.id));
    const id = isTaken ? freshId() : draft.id;
    const shelf = [...here.drafts, ...drafts].filter((one) => one.scenarioHash === hash);
    if (isTaken) renamed += 1;
    ids.set(keyOf(hash, draft.id), id);
    taken.add(keyOf(hash, id));
    known.set(draftContent(draft, draft.name), id);
    drafts.push({ ...draft, id, name: freeName({ drafts: shelf }, draft.name), revision: 1 });
  }
  return { drafts, same, renamed };
}

/** Debriefs name the plans that they are of, and branches the runs that they come from, by ids that may be others here. */
function readdressed(paper: Paper, plans: Ids, runs: Ids): Paper {
  const { scenarioHash: hash, kind } = paper;
  if (typeof paper.body !== 'object' || paper.body === null) return paper;
  const body = paper.body as Readonly<Record<string, unknown>>;
  const planOf = (id: unknown) => (typeof id === 'string' ? (plans.get(keyOf(hash, id)) ?? id) : id);
  if (kind === 'run') {
    const parent = body.parent as { readonly id?: unknown } | undefined | null;
    const id = typeof parent?.id === 'string' ? runs.get(keyOf(hash, parent.id)) : undefined;
    return id === undefined ? paper : { ...paper, body: { ...body, parent: { ...parent, id } } };
  }
  if (kind !== 'debrief') return paper;
  if (Array.isArray(body.locked)) return { ...paper, body: { ...body, locked: body.locked.map(planOf) } };
  const subject = planOf(body.subject);
  if (subject === body.subject || typeof subject !== 'string') return paper;
  return { ...paper, id: `sheet-${subject}`, body: { ...body, subject } };
}

/** A run that comes in where there are runs is not the one that was on show last. */
function behind(here: Work, paper: Paper): Paper {
  const hasRuns = here.papers.some(({ kind, scenarioHash }) => kind === 'run' && scenarioHash === paper.scenarioHash);
  if (paper.kind !== 'run' || !hasRuns) return paper;
  return { ...paper, body: { ...(paper.body as object), shown: 0 } };
}

/** Parents before their branches, so that a branch is told the id that its parent got. */
function inOrder(papers: readonly Paper[]): readonly Paper[] {
  const made = ({ kind, body }: Paper) =>
    kind === 'run' ? Number((body as { readonly made?: unknown }).made) || 0 : 0;
  return [...papers].sort((a, b) => made(a) - made(b));
}

function mergePapers(here: Work, file: Work, freshId: () => string, plans: Ids) {
  const paperKey = ({ scenarioHash, kind, id }: Paper) => JSON.stringify([scenarioHash, kind, id]);
  const known = new Map(here.papers.map((one) => [paperContent(one), one.id]));
  const taken = new Set(here.papers.map(paperKey));
  const runs: Ids = new Map();
  const papers: Paper[] = [];
  let [same, renamed] = [0, 0];
  for (const one of inOrder(file.papers)) {
    const paper = readdressed(one, plans, runs);
    const content = paperContent(paper);
    const there = known.get(content);
    // Settings are no work: those that are here stay.
    const isIdle =
      one.kind === 'settings' &&
      here.papers.some((other) => other.kind === 'settings' && other.scenarioHash === one.scenarioHash);
    const isTaken = there === undefined && taken.has(paperKey(paper));
    const id = there ?? (isTaken ? freshId() : paper.id);
    if (one.kind === 'run') runs.set(keyOf(one.scenarioHash, one.id), id);
    if (there !== undefined || isIdle) {
      same += 1;
      continue;
    }
    if (isTaken) renamed += 1;
    const placed = behind(here, { ...paper, id, revision: 1 });
    taken.add(paperKey(placed));
    known.set(content, id);
    papers.push(placed);
  }
  return { papers, same, renamed };
}

/** What storing a file's work beside what is here comes to. Neither is changed. */
export function mergeWork(here: Work, file: Work, freshId: () => string): Merge {
  const plans: Ids = new Map();
  const drafts = mergeDrafts(here, file, freshId, plans);
  const papers = mergePapers(here, file, freshId, plans);
  return {
    drafts: drafts.drafts,
    papers: papers.papers,
    same: drafts.same + papers.same,
    renamed: drafts.renamed + papers.renamed,
  };
}
