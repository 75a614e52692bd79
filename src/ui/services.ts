// What the panels need from outside: files, storage, workers, the board, fresh randomness. app/ supplies it, tests may too.
import type { Board, BoardOptions } from '../board/index.ts';
import type {
  ComparisonReport,
  FlowDenial,
  LuckReport,
  OutcomeTrace,
  ParReport,
  RouteDenialReport,
  SeedFigure,
  Tracks,
  WorthReport,
} from '../analysis/index.ts';
import type { LayingPolicyName, PolicyName } from '../exercise/index.ts';
import type { Task } from '../rules/index.ts';
import type {
  DenialTexts,
  LuckTexts,
  ParTexts,
  RefusedReport,
  RefusedTexts,
  RoutesTexts,
  SolveOptions,
  TracksTexts,
  WhyTexts,
  WorthTexts,
} from '../workers/index.ts';
import type { StoredDraft } from './model/stored.ts';

export interface ShippedFile {
  /** For a plan: what stands between the scenario's id and .json. */
  readonly name: string;
  /** The name that a plan gives itself. */
  readonly title: string;
  readonly load: () => Promise<string>;
}

/** What is told of a shipped scenario before it is loaded. */
export interface ScenarioCard {
  /** By language; '' is the scenario's own. */
  readonly words: { readonly '': CardWords } & Readonly<Record<string, CardWordsHere>>;
  readonly width: number;
  readonly height: number;
  readonly turnMinutes: number;
  readonly deadline: number;
  /** How many columns of a side have which task. */
  readonly tasks: Readonly<Record<'laying' | 'moving', Readonly<Partial<Record<Task, number>>>>>;
  readonly situations: readonly Situation[];
}

interface CardWords {
  readonly title: string;
  readonly summary: string;
  readonly sides: { readonly laying: string; readonly moving: string };
}

/** In another language: what there is of them. */
interface CardWordsHere extends Partial<Pick<CardWords, 'title' | 'summary'>> {
  readonly sides?: Partial<CardWords['sides']>;
}

/** What the shipped scenarios teach (scenarios/README.md). */
export type Situation = `S${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

export interface ShippedScenario {
  readonly id: string;
  /** By language; '' is the scenario's own. */
  readonly titles: Readonly<Record<string, string>>;
  readonly load: () => Promise<string>;
  readonly plans: readonly ShippedFile[];
  /** Its words in other languages (format abatis-text), by language. */
  readonly words: Readonly<Record<string, () => Promise<string>>>;
}

/** Everything as text: workers read it by the same gate as the page. */
export interface CompareRequest {
  readonly scenarioText: string;
  readonly planTexts: readonly string[];
  readonly policy: PolicyName;
  readonly layingPolicy: LayingPolicyName;
  readonly seedBase: string;
  readonly seeds: number;
}

export interface CompareWatch {
  readonly onProgress: (done: number, of: number) => void;
  readonly signal: AbortSignal;
}

/** What became of a draft that was to be stored. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly revision: number }
  /** Another tab had stored a newer version, which is handed back; nothing was written. */
  | { readonly kind: 'conflict'; readonly theirs: StoredDraft };

/** The last thing that was open, so that a reload brings it back. */
export interface LastOpen {
  readonly shipped?: string;
  readonly file?: { readonly name: string; readonly text: string };
  /** Id of the plan on the desk. */
  readonly plan?: string;
}

/** What is kept of work on a scenario beside its plans: exercises, debriefs, settings. */
export const PAPER_KINDS = ['run', 'debrief', 'settings'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** Plain data. What it holds is checked like a file by what reads it. */
export interface Paper {
  readonly scenarioHash: string;
  readonly kind: PaperKind;
  readonly id: string;
  /** 1, 2, 3, … : how often it was stored. */
  readonly revision: number;
  readonly body: unknown;
}

/** All that a browser keeps. */
export interface Work {
  readonly drafts: readonly StoredDraft[];
  readonly papers: readonly Paper[];
}

/** What became of a paper that was to be stored: with `conflict` another tab had stored a newer one, and nothing was written. */
export type PaperOutcome = 'saved' | 'conflict';

/** Plans by scenario in this browser. Every call may reject with an Error; nothing is ever overwritten unseen. */
export interface Vault {
  readonly load: (scenarioHash: string) => Promise<readonly StoredDraft[]>;
  /** Stores a draft if the stored revision is still `base` (0 = not stored yet). */
  readonly save: (draft: StoredDraft, base: number) => Promise<SaveOutcome>;
  readonly remove: (scenarioHash: string, id: string) => Promise<void>;
  /** Tells of drafts that other tabs have stored. */
  readonly watch: (onStored: (scenarioHash: string, id: string) => void) => void;
  readonly loadPapers: (scenarioHash: string, kind: PaperKind) => Promise<readonly Paper[]>;
  /** Stores a paper if the stored revision is still `base` (0 = not stored yet). */
  readonly savePaper: (paper: Paper, base: number) => Promise<PaperOutcome>;
  readonly removePaper: (scenarioHash: string, kind: PaperKind, id: string) => Promise<void>;
  /** All that is stored, of every scenario. */
  readonly loadAll: () => Promise<Work>;
  /** Stores pieces that are not there yet, all or none: rejects, and stores nothing, when one of them is or there is no room. */
  readonly addAll: (work: Work) => Promise<void>;
  /** Deletes all that is stored, the last thing that was open too. */
  readonly clear: () => Promise<void>;
  readonly loadLast: () => Promise<LastOpen | undefined>;
  readonly saveLast: (last: LastOpen) => Promise<void>;
}

export interface Services {
  readonly shipped: readonly ShippedScenario[];
  /** Hashes that a scenario had before, under which its plans may still be stored; absent = none are known. */
  readonly formerHashes?: (scenarioHash: string) => readonly string[];
  /** What is told of the shipped scenarios, by id; absent = nothing is. */
  readonly scenarioCards?: () => Promise<ReadonlyMap<string, ScenarioCard>>;
  readonly vault: Vault;
  readonly compare: (request: CompareRequest, watch: CompareWatch) => Promise<ComparisonReport>;
  /** Where a played run lies among the runs of its plan (LU-1). */
  readonly luck: (texts: LuckTexts, watch: CompareWatch) => Promise<LuckReport>;
  /** What each belt of each plan is worth (WO-2, WO-3). */
  readonly worth: (texts: WorthTexts, watch: CompareWatch) => Promise<readonly WorthReport[]>;
  /** Par, in a worker. A cancel answers with what was found, and rejects when that is nothing. */
  readonly solve: (texts: ParTexts, options: SolveOptions) => Promise<ParReport>;
  /** Where the columns went in many playouts (TK-1), in workers. */
  readonly tracks: (texts: TracksTexts, watch: CompareWatch) => Promise<Tracks>;
  /** Good routes and cuts of a large map, in a worker (RD-1 to RD-5). */
  readonly routes: (texts: RoutesTexts, watch: CompareWatch) => Promise<readonly FlowDenial[]>;
  /** Route denial of a plan on a large map, in a worker (RD-1 to RD-6). */
  readonly denial: (texts: DenialTexts, watch: CompareWatch) => Promise<RouteDenialReport>;
  /** What would have turned the outcomes of an exercise (WY-3, WY-5), in workers. */
  readonly why: (texts: WhyTexts, watch: CompareWatch) => Promise<readonly OutcomeTrace[]>;
  /** Every figure of each plan by seed (WY-9), in workers. */
  readonly seeds: (request: CompareRequest, watch: CompareWatch) => Promise<readonly (readonly SeedFigure[])[]>;
  /** What would turn the refusals of a plan, or of orders of an exercise under way (WY-6, WY-7), in a worker. */
  readonly refused: (texts: RefusedTexts, watch: CompareWatch) => Promise<RefusedReport>;
  /** The text of RULES.md. */
  readonly loadRules: () => Promise<string>;
  readonly createBoard: (host: HTMLElement, options: BoardOptions) => Promise<Board>;
  /** `type`: absent = JSON. */
  readonly download: (fileName: string, text: string, type?: string) => void;
  /** False when the browser does not allow it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Of the page, without a fragment. */
  readonly address: string;
  readonly freshSeed: () => string;
  readonly freshId: () => string;
  readonly reducedMotion: boolean;
  /** The languages that the person reads, best first (BCP 47): what was chosen here before, then what the browser asks for. */
  readonly languages: readonly string[];
  /** A small choice that was kept by `remember`, where the browser lets it; absent = nothing is kept. */
  readonly recall?: (key: string) => string | undefined;
  readonly remember?: (key: string, value: string) => void;
  /** Forgets all small choices and begins as on a first visit; absent = the page goes on as it is. */
  readonly beginAnew?: () => void;
  /** Keeps the choice for the next visit, where the browser lets it. */
  readonly rememberLanguage: (code: string) => void;
}
