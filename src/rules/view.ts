// What each side may see of a state (KN-1, KN-2). Screens, policies and logs are made from this and nothing else.
import type { Hex } from '../hex/index.ts';
import { workerAt } from './beside.ts';
import {
  COLUMN_STATUSES,
  type ColumnView,
  type Lane,
  type Phase,
  PHASES,
  type SegmentView,
  type View,
} from './play-types.ts';
import { isKnownTo, kindFor, seemsLive } from './presence.ts';
import { isSeenBy } from './seeing.ts';
import type { Setting } from './setting.ts';
import {
  COL,
  columnAt,
  HEAD,
  isOver,
  LIFE,
  lifeAt,
  messageAt,
  minuteOf,
  SEG,
  searchedAt,
  type State,
  segmentAt,
  turnOf,
  UNIT,
  unitAt,
} from './state.ts';
import type { Scenario, Viewer } from './types.ts';

const OFF_MAP = -1;
const NONE: readonly never[] = [];

/** What is written over from view to view. */
type Draft<T> = { -readonly [K in keyof T]: T[K] };

function blankColumn(column: number): Draft<ColumnView> {
  return {
    column,
    status: 'waiting',
    hex: OFF_MAP,
    clock: 0,
    strength: 0,
    clearing: undefined,
    searching: undefined,
    load: 0,
    reloads: 0,
    ready: 0,
  };
}

/** Where a column is and what it does. */
function showInPlace(view: Draft<ColumnView>, { setting, words }: State): void {
  const { column } = view;
  const c = columnAt(column);
  const work = words[c + COL.work];
  const search = words[unitAt(setting, column) + UNIT.search];
  view.status = COLUMN_STATUSES[words[c + COL.status]];
  view.hex = words[c + COL.hex];
  view.clock = words[c + COL.clock];
  view.strength = words[c + COL.strength];
  view.clearing = work > 0 ? setting.segments[work - 1].place : undefined;
  view.searching = search > 0 ? search - 1 : undefined;
}

/** What a column carries. */
function showLoadInPlace(view: Draft<ColumnView>, { setting, words }: State): void {
  const u = unitAt(setting, view.column);
  view.load = words[u + UNIT.load];
  view.reloads = words[u + UNIT.reloads];
  view.ready = words[u + UNIT.ready];
}

/** Of a column that the viewer does not see: nothing. */
function hideInPlace(view: Draft<ColumnView>): void {
  view.status = 'waiting';
  view.hex = OFF_MAP;
  view.clock = 0;
  view.strength = 0;
  view.clearing = undefined;
  view.searching = undefined;
}

/** Of the other side's column: where it is, if it is seen at all, and nothing of what it carries. */
function showColumnInPlace(view: Draft<ColumnView>, state: State, viewer: Viewer): void {
  const isOwn = viewer === 'umpire' || viewer === state.setting.columns[view.column].side;
  if (isOwn && state.setting.facts.layers) showLoadInPlace(view, state);
  if (isOwn || isSeenBy(state, view.column, viewer)) showInPlace(view, state);
  else hideInPlace(view);
}

function laneOf(words: Int32Array, s: number, depth: number): Lane {
  const swept = words[s + SEG.swept];
  if (swept < depth) return swept > 0 || words[s + SEG.sweepLeft] > 0 ? 'sweeping' : 'none';
  return words[s + SEG.proved] === depth ? 'proved' : 'swept';
}

/** KN-5: the phase as the viewer knows it. */
function phaseFor(phase: Phase, viewer: Viewer): Phase {
  if (viewer !== 'moving') return phase;
  return phase === 'standing' || phase === 'dead' ? 'standing' : 'prepared';
}

/** Number of the column at work there, or −1; one that the viewer does not see is not told. */
function workerFor(state: State, segment: number, viewer: Viewer): number {
  const worker = workerAt(state.setting, state.words, segment);
  return worker >= 0 && isSeenBy(state, worker, viewer) ? worker : -1;
}

/** CL-1: is any column at work anywhere? */
function isWorkDone({ setting, words }: State): boolean {
  for (let i = 0; i < setting.columns.length; i++) if (words[columnAt(i) + COL.work] > 0) return true;
  return false;
}

function blankSegment({ segments, allLive }: Setting, segment: number, viewer: Viewer): Draft<SegmentView> {
  const { place, kind, apparentKind, depth, belt } = segments[segment];
  return {
    place,
    kind: viewer === 'moving' ? apparentKind : kind,
    depth,
    lane: 'none',
    marked: false,
    rowsSwept: 0,
    known: false,
    worker: -1,
    belt: viewer === 'moving' ? -1 : belt,
    live: allLive,
    phase: 'standing',
    off: false,
    stuck: false,
    spoilt: false,
    turnsLeft: 0,
  };
}

function showSegmentInPlace(
  view: Draft<SegmentView>,
  state: State,
  segment: number,
  viewer: Viewer,
  working: boolean,
): void {
  const { setting, words } = state;
  const s = segmentAt(setting, segment);
  view.lane = laneOf(words, s, view.depth);
  view.marked = words[s + SEG.marked] === 1;
  view.rowsSwept = words[s + SEG.swept];
  view.worker = working ? workerFor(state, segment, viewer) : -1;
  // KN-2: the laying side learns that a segment was found only from work done on it.
  view.known = viewer === 'laying' ? view.lane !== 'none' || view.worker >= 0 : words[s + SEG.known] === 1;
  if (!setting.allLive) showLifeInPlace(view, state, segment, viewer);
}

/** What it is to the viewer, and how it lives: of a setting in which all segments live from beginning to end, nothing of this changes. */
function showLifeInPlace(view: Draft<SegmentView>, { setting, words }: State, segment: number, viewer: Viewer): void {
  const l = lifeAt(setting, segment);
  const side = viewer === 'moving' ? 'moving' : 'laying';
  view.kind = kindFor(setting, words, segment, side);
  view.live = seemsLive(setting, words, segment, side);
  view.phase = phaseFor(PHASES[words[l + LIFE.phase]], viewer);
  if (viewer === 'moving') return;
  const dies = words[l + LIFE.dies];
  view.off = words[l + LIFE.off] === 1;
  view.stuck = words[l + LIFE.stuck] === 1;
  view.spoilt = words[l + LIFE.spoilt] === 1;
  view.turnsLeft = dies > 0 ? Math.max(0, dies - words[HEAD.turn]) : 0;
}

/** KN-1 to KN-3: which segments are shown at all. */
function isShown({ setting, words }: State, segment: number, viewer: Viewer): boolean {
  if (viewer === 'umpire') return true;
  return isKnownTo(setting, words, segment, viewer);
}

function scenarioOf(setting: Setting, viewer: Viewer): Scenario {
  if (viewer === 'umpire') return setting.scenario;
  return viewer === 'moving' ? setting.scenarioForMoving : setting.scenarioForLaying;
}

/** CL-10: hexes that have been searched, for a side that has columns with the task to clear. */
function searchedFor({ setting, words }: State, viewer: Viewer): readonly Hex[] {
  const { columns } = setting.scenario;
  if (setting.searchable.length === 0) return NONE;
  if (viewer !== 'umpire' && !columns.some(({ side, task }) => side === viewer && task === 'clear')) return NONE;
  return setting.searchable.filter((_, number) => words[searchedAt(setting, number)] > 0);
}

function toldFor({ setting, words }: State, viewer: Viewer): readonly number[] {
  const { messages } = setting.scenario;
  if (messages.length === 0) return NONE;
  return messages.map((_, message) => (viewer === 'moving' ? 0 : words[messageAt(setting, message)]));
}

/** Views of one setting for one viewer, one after another written over the same objects: each is good until the next is asked for. */
export function makeViewer(setting: Setting, viewer: Viewer): (state: State) => View {
  const columns = setting.scenario.columns.map((_, column) => blankColumn(column));
  const all = setting.segments.map((_, segment) => blankSegment(setting, segment, viewer));
  const segments: Draft<SegmentView>[] = [];
  const view: Draft<View> = {
    scenario: scenarioOf(setting, viewer),
    viewer,
    turn: 0,
    minute: 0,
    over: false,
    columns,
    segments,
    posts: viewer === 'moving' ? [] : setting.scenario.posts,
    searched: [],
    plan: viewer === 'moving' ? undefined : setting.plan,
    told: [],
  };
  return (state) => {
    view.turn = turnOf(state);
    view.minute = minuteOf(state);
    view.over = isOver(state);
    for (let column = 0; column < columns.length; column++) showColumnInPlace(columns[column], state, viewer);
    const working = isWorkDone(state);
    let shown = 0;
    for (let segment = 0; segment < all.length; segment++) {
      if (!isShown(state, segment, viewer)) continue;
      showSegmentInPlace(all[segment], state, segment, viewer, working);
      segments[shown++] = all[segment];
    }
    while (segments.length > shown) segments.pop();
    view.searched = searchedFor(state, viewer);
    view.told = toldFor(state, viewer);
    return view;
  };
}

/** A view for one side, or for the umpire, who sees everything but the dice to come and what sweeps have missed. */
export function viewFor(state: State, viewer: Viewer): View {
  return makeViewer(state.setting, viewer)(state);
}
