// What all work of this browser consists of, also where the storage fails; and which pieces of a file hold up.
import { parseScenario } from '../../scenario/index.ts';
import type { Scenario } from '../../rules/index.ts';
import { pause } from '../kit/pause.ts';
import { storedRun } from '../model/kept-run.ts';
import { readKeptRun } from '../model/read-kept-run.ts';
import { readStored, storeDraft, type StoredDraft } from '../model/stored.ts';
import { isSoundDraft, isSoundPaper, nameOfPaper } from '../model/work-file.ts';
import type { Paper, PaperKind, Services, Work } from '../services.ts';
import { isUntouched } from './keeper.ts';
import type { Plans } from './plans.ts';
import type { Runs } from './runs.ts';

/** What a piece is, for people. */
export type PieceKind = 'draft' | PaperKind;

export interface Refused {
  readonly kind: PieceKind;
  /** '' = it has none. */
  readonly name: string;
}

/** The plans and runs of the open scenario as this page holds them, which may not be stored yet. */
function inMemory(plans: Plans, runs: Runs): Work {
  const scenario = plans.scenario.value;
  const { drafts, active } = plans.shelf.value;
  if (scenario === undefined || active === '') return { drafts: [], papers: [] };
  return {
    drafts: drafts.flatMap((draft, order) => (isUntouched(draft) ? [] : [storeDraft(scenario, draft, 1, order)])),
    papers: runs.list.value.map((kept) => ({
      scenarioHash: scenario.hash,
      kind: 'run',
      id: kept.id,
      revision: 1,
      body: storedRun(kept),
    })),
  };
}

/** What is stored, and over it what this page holds; `isWhole` = the storage could be read. */
export async function allWork(
  { vault }: Services,
  plans: Plans,
  runs: Runs,
): Promise<Work & { readonly isWhole: boolean }> {
  const stored = await vault.loadAll().catch(() => undefined);
  const own = inMemory(plans, runs);
  const draftKey = ({ scenarioHash, id }: StoredDraft) => `${scenarioHash} ${id}`;
  const paperKey = ({ scenarioHash, kind, id }: Paper) => `${scenarioHash} ${kind} ${id}`;
  const [drafts, papers] = [new Set(own.drafts.map(draftKey)), new Set(own.papers.map(paperKey))];
  return {
    drafts: [...(stored?.drafts ?? []).filter((one) => !drafts.has(draftKey(one))), ...own.drafts],
    papers: [...(stored?.papers ?? []).filter((one) => !papers.has(paperKey(one))), ...own.papers],
    isWhole: stored !== undefined,
  };
}

/** The scenarios of these hashes, as far as they are open or come with the page. */
async function scenariosOf(
  { shipped }: Services,
  open: Scenario | undefined,
  hashes: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Scenario>> {
  const found = new Map<string, Scenario>(open === undefined ? [] : [[open.hash, open]]);
  for (const { load } of shipped) {
    if ([...hashes].every((hash) => found.has(hash))) break;
    const content = await load().catch(() => undefined);
    const read = content === undefined ? undefined : parseScenario(content);
    if (read?.ok && hashes.has(read.value.hash) && !found.has(read.value.hash)) found.set(read.value.hash, read.value);
  }
  return found;
}

function holdsUp(paper: Paper, scenario: Scenario | undefined): boolean {
  if (!isSoundPaper(paper)) return false;
  const isRun = paper.kind === 'run' && scenario !== undefined;
  return !isRun || readKeptRun(scenario, paper.id, paper.body) !== undefined;
}

/**
 * The pieces that hold up, by the same gates as when they are read from storage; those of scenarios that are not at hand as far as
 * that can be said without them.
 */
export async function checkWork(services: Services, open: Scenario | undefined, work: Work) {
  const all = [...work.drafts, ...work.papers];
  const scenarios = await scenariosOf(services, open, new Set(all.map(({ scenarioHash }) => scenarioHash)));
  const isGoodDraft = (draft: StoredDraft) => {
    const scenario = scenarios.get(draft.scenarioHash);
    return isSoundDraft(draft) && (scenario === undefined || readStored(scenario, draft) !== undefined);
  };
  const drafts = work.drafts.filter(isGoodDraft);
  const papers: Paper[] = [];
  for (const paper of work.papers) {
    // Runs are played again: the page is drawn in between.
    await pause();
    if (holdsUp(paper, scenarios.get(paper.scenarioHash))) papers.push(paper);
  }
  const refused: readonly Refused[] = [
    ...work.drafts.filter((one) => !drafts.includes(one)).map(({ name }) => ({ kind: 'draft' as const, name })),
    ...work.papers.filter((one) => !papers.includes(one)).map((one) => ({ kind: one.kind, name: nameOfPaper(one) })),
  ];
  return { work: { drafts, papers }, refused };
}
