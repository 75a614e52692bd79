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

function columnView({ setting, words }: State, column: number): ColumnView {
  const c = columnAt(column);
  const u = unitAt(setting, column);
  const work = words[c + COL.work];
  const search = words[u + UNIT.search];
  return {
    column,
    status: COLUMN_STATUSES[words[c + COL.status]],
    hex: words[c + COL.hex],
    clock: words[c + COL.clock],
    strength: words[c + COL.strength],
    clearing: work > 0 ? setting.segments[work - 1].place : undefined,
    searching: search > 0 ? search - 1 : undefined,
    load: words[u + UNIT.load],
    reloads: words[u + UNIT.reloads],
    ready: words[u + UNIT.ready],
  };
}

/** Of the other side's column: where it is, if it is seen at all, and nothing of what it carries. */
function othersView(view: ColumnView, seen: boolean): ColumnView {
  const bare = { ...view, load: 0, reloads: 0, ready: 0 };
  if (seen) return bare;
  return { ...bare, hex: OFF_MAP, clock: 0, strength: 0, status: 'waiting', clearing: undefined, searching: undefined };
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

function segmentView(state: State, segment: number, viewer: Viewer, working: boolean): SegmentView {
  const { setting, words } = state;
  const s = segmentAt(setting, segment);
  const l = lifeAt(setting, segment);
  const { place, depth, belt } = setting.segments[segment];
  const side = viewer === 'moving' ? 'moving' : 'laying';
  const isOwn = viewer !== 'moving';
  const lane = laneOf(words, s, depth);
  const worker = working ? workerFor(state, segment, viewer) : -1;
  const dies = words[l + LIFE.dies];
  return {
    place,
    kind: kindFor(setting, words, segment, side),
    depth,
    lane,
    marked: words[s + SEG.marked] === 1,
    rowsSwept: words[s + SEG.swept],
    // KN-2: the laying side learns that a segment was found only from work done on it.
    known: viewer === 'laying' ? lane !== 'none' || worker >= 0 : words[s + SEG.known] === 1,
    worker,
    belt: isOwn ? belt : -1,
    live: seemsLive(setting, words, segment, side),
    phase: phaseFor(PHASES[words[l + LIFE.phase]], viewer),
    off: isOwn && words[l + LIFE.off] === 1,
    stuck: isOwn && words[l + LIFE.stuck] === 1,
    spoilt: isOwn && words[l + LIFE.spoilt] === 1,
    turnsLeft: isOwn && dies > 0 ? Math.max(0, dies - words[HEAD.turn]) : 0,
  };
}

/** KN-1 to KN-3: which segments are shown at all. */
function isShown({ setting, words }: State, segment: number, viewer: Viewer): boolean {
  if (viewer === 'umpire') return true;
  return isKnownTo(setting, words, segment, viewer);
}

function scenarioOf({ setting }: State, viewer: Viewer): Scenario {
  if (viewer === 'umpire') return setting.scenario;
  return viewer === 'moving' ? setting.scenarioForMoving : setting.scenarioForLaying;
}

/** CL-10: hexes that have been searched, for a side that has columns with the task to clear. */
function searchedFor({ setting, words }: State, viewer: Viewer): readonly Hex[] {
  const { columns } = setting.scenario;
  if (viewer !== 'umpire' && !columns.some(({ side, task }) => side === viewer && task === 'clear')) return [];
  return setting.searchable.filter((_, number) => words[searchedAt(setting, number)] > 0);
}

/** A view for one side, or for the umpire, who sees everything but the dice to come and what sweeps have missed. */
export function viewFor(state: State, viewer: Viewer): View {
  const { setting, words } = state;
  const { scenario } = setting;
  const columns = new Array<ColumnView>(scenario.columns.length);
  for (let column = 0; column < scenario.columns.length; column++) {
    const view = columnView(state, column);
    const isOwn = viewer === 'umpire' || viewer === scenario.columns[column].side;
    columns[column] = isOwn ? view : othersView(view, isSeenBy(state, column, viewer));
  }
  const working = isWorkDone(state);
  const segments: SegmentView[] = [];
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (isShown(state, segment, viewer)) segments.push(segmentView(state, segment, viewer, working));
  }
  return {
    scenario: scenarioOf(state, viewer),
    viewer,
    turn: turnOf(state),
    minute: minuteOf(state),
    over: isOver(state),
    columns,
    segments,
    posts: viewer === 'moving' ? [] : scenario.posts,
    searched: searchedFor(state, viewer),
    plan: viewer === 'moving' ? undefined : setting.plan,
    told: scenario.messages.map((_, message) => (viewer === 'moving' ? 0 : words[messageAt(setting, message)])),
  };
}
