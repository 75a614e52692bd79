// The vocabulary of the rules: what a scenario is made of. It hands on that of base-types.ts and plan-types.ts. Every number is notional; rule ids are those of RULES.md.
import type { Grid, Hex } from '../hex/index.ts';
import type {
  Chance,
  ComponentClass,
  Layer,
  Method,
  Minutes,
  MoverClass,
  ObstacleKind,
  PerClass,
  SideName,
} from './base-types.ts';
import type { Calendar, Contamination, LawArticles, LegacyTerms, Message, Treaty, Trigger } from './plan-types.ts';

export * from './base-types.ts';
export * from './plan-types.ts';

export const ZONE_KINDS = [
  'obstacleZone',
  'restriction',
  'engagementArea',
  'civilianArea',
  'protectedRoute',
  'entry',
  'exit',
  'objective',
  'clearance',
  'depot',
] as const;
export type ZoneKind = (typeof ZONE_KINDS)[number];

export const TASKS = ['reach', 'leave', 'hold', 'clear', 'serve'] as const;
export type Task = (typeof TASKS)[number];

/** Stock policies of the moving side (PO-1 … PO-3, PO-7, PO-8). */
export const POLICIES = ['direct', 'bypass', 'breach', 'probe', 'adaptive'] as const;
export type PolicyName = (typeof POLICIES)[number];
/** Stock policies of the laying side for the execution turns (PL-2, PL-3). */
export const LAYING_POLICIES = ['idle', 'react'] as const;
export type LayingPolicyName = (typeof LAYING_POLICIES)[number];

/** Terrain of a hex (MP-2). `cost` undefined = impassable for the class. */
export interface Terrain {
  readonly id: string;
  readonly name: string;
  /** Minutes to enter. */
  readonly cost: PerClass<Minutes | undefined>;
  /** Do people on foot shelter there (CI-2)? */
  readonly shelter: boolean;
}

/** Something on a hexside: river, ditch, wall, bridge, ford (MP-3). `cross` undefined = it cannot be crossed. */
export interface Feature {
  readonly id: string;
  readonly name: string;
  /** Minutes added to the step that crosses it. */
  readonly cross: PerClass<Minutes | undefined>;
}

/** A named set of hexes (MP-4). */
export interface Zone {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly name: string;
  /** Ascending, without repeats. */
  readonly hexes: readonly Hex[];
  /** Only for a restriction: the component classes that may not lie here; absent = no obstacle at all. */
  readonly bans?: readonly ComponentClass[];
}

/** A unit of either side that moves (CO-1). */
export interface Column {
  readonly id: string;
  readonly name: string;
  readonly side: SideName;
  readonly class: MoverClass;
  /** Strength steps at the start, 1 … 12. */
  readonly strength: number;
  /** Clearing teams, 0 … 6. */
  readonly teams: number;
  readonly methods: readonly Method[];
  /** Hexes. */
  readonly recon: number;
  readonly task: Task;
  /** Index of the objective (reach, hold), exit (leave) or clearance (clear) zone; −1 for serve. */
  readonly zone: number;
  /** Task hold: minutes for which it has to stand there (CO-6); else 0. */
  readonly hold: Minutes;
  readonly start: Hex;
  /** Minute at which it comes onto the map. */
  readonly from: Minutes;
  /** Does the other side know of it from the beginning? */
  readonly announced: boolean;
  /** Hexes within which it can jam a networked segment; 0 = it cannot (NW-3). */
  readonly jam: number;
  readonly layer?: Layer;
}

/** A place from which the laying side watches engagement areas (OW-1). */
export interface Post {
  readonly id: string;
  readonly name: string;
  readonly hex: Hex;
  /** Hexes. */
  readonly range: number;
  /** Indices of engagement areas. */
  readonly areas: readonly number[];
  /** Columns that it can engage in one turn. */
  readonly rate: number;
  readonly chance: Chance;
  /** Minutes that an engaged column loses. */
  readonly minutes: Minutes;
  /** Of also losing one strength step. */
  readonly loss: Chance;
}

/** The author's words. Untrusted text: shown as text only. */
export interface ScenarioText {
  readonly title: string;
  readonly summary: string;
  readonly briefing: readonly string[];
  readonly learning: readonly string[];
  readonly questions: readonly string[];
  /** Names of the two sides. */
  readonly sides: Readonly<Record<SideName, string>>;
}

/** A legal scenario: made only by scenario/parseScenario, the one gate from untrusted JSON. */
export interface Scenario {
  readonly id: string;
  /** SHA-256 of the canonical form, 64 hexadecimal digits. */
  readonly hash: string;
  readonly text: ScenarioText;
  readonly grid: Grid;
  readonly terrains: readonly Terrain[];
  /** size: index into terrains. */
  readonly terrain: Uint8Array;
  readonly features: readonly Feature[];
  /** 3 × size: 0 = nothing, else 1 + index into features. */
  readonly feature: Uint8Array;
  readonly zones: readonly Zone[];
  readonly catalogue: readonly ObstacleKind[];
  readonly columns: readonly Column[];
  readonly posts: readonly Post[];
  /** Of all periods together. */
  readonly budget: { readonly points: number; readonly effort: number };
  readonly turnMinutes: Minutes;
  /** Minute after which an arrival no longer counts (TI-5). */
  readonly deadline: Minutes;
  /** Columns that have to complete their task, 1 … columns.length (ME-1). */
  readonly needed: number;
  /** The policy that the author means the moving side to follow; players may choose another. */
  readonly policy: PolicyName;
  /** The same for the laying side's orders in the execution turns. */
  readonly layingPolicy: LayingPolicyName;
  /** The format of its file: what format 1 could not say is empty in a scenario of edition 1, and its digests are those of rules version 1 (DI-1). */
  readonly edition: 1 | 2;
  readonly calendar: Calendar;
  readonly treaties: readonly Treaty[];
  readonly law: LawArticles;
  readonly contamination: readonly Contamination[];
  readonly messages: readonly Message[];
  /** What the umpire does when a condition holds (TG-1). */
  readonly triggers: readonly Trigger[];
  readonly legacy: LegacyTerms;
}
