// What each side may see of a state (KN-1, KN-2). Screens, policies and logs are made from this and nothing else.
import { distance } from '../hex/index.ts';
import { isBeside, workerAt } from './orders.ts';
import { COLUMN_STATUSES, type ColumnView, type Lane, type SegmentView, type View } from './play-types.ts';
import { COL, columnAt, isOver, minuteOf, SEG, type State, segmentAt, turnOf } from './state.ts';
import type { Viewer } from './types.ts';

const OFF_MAP = -1;

function columnView({ setting, words }: State, column: number): ColumnView {
  const c = columnAt(column);
  const work = words[c + COL.work];
  return {
    column,
    status: COLUMN_STATUSES[words[c + COL.status]],
    hex: words[c + COL.hex],
    clock: words[c + COL.clock],
    strength: words[c + COL.strength],
    clearing: work > 0 ? setting.segments[work - 1].place : undefined,
  };
}

/** KN-2: does the laying side see where this column is? */
function isSeen({ setting, words }: State, column: number): boolean {
  const { scenario, segments } = setting;
  if (scenario.columns[column].announced) return true;
  const hex = words[columnAt(column) + COL.hex];
  if (hex < 0) return false;
  if (scenario.posts.some((post) => distance(scenario.grid, post.hex, hex) <= post.range)) return true;
  return segments.some(({ place }) => place === hex || isBeside(setting, hex, place));
}

function laneOf(words: Int32Array, s: number, depth: number): Lane {
  const swept = words[s + SEG.swept];
  if (swept < depth) return swept > 0 || words[s + SEG.sweepLeft] > 0 ? 'sweeping' : 'none';
  return words[s + SEG.proved] === depth ? 'proved' : 'swept';
}

function segmentView({ setting, words }: State, segment: number, viewer: Viewer): SegmentView {
  const s = segmentAt(setting, segment);
  const { place, kind, depth, belt } = setting.segments[segment];
  const lane = laneOf(words, s, depth);
  const worker = workerAt(setting, words, segment);
  return {
    place,
    kind,
    depth,
    lane,
    marked: words[s + SEG.marked] === 1,
    rowsSwept: words[s + SEG.swept],
    // KN-2: the laying side learns that a segment was found only from work done on it.
    known: viewer === 'laying' ? lane !== 'none' || worker >= 0 : words[s + SEG.known] === 1,
    worker,
    belt: viewer === 'moving' ? -1 : belt,
  };
}

/** A view for one side, or for the umpire, who sees everything but the dice to come and what sweeps have missed. */
export function viewFor(state: State, viewer: Viewer): View {
  const { setting, words } = state;
  const { scenario } = setting;
  const columns = scenario.columns.map((_, column): ColumnView => {
    const view = columnView(state, column);
    if (viewer !== 'laying' || isSeen(state, column)) return view;
    return { ...view, hex: OFF_MAP, clock: 0, strength: 0, status: 'waiting', clearing: undefined };
  });
  const segments: SegmentView[] = [];
  for (let segment = 0; segment < setting.segments.length; segment++) {
    if (viewer === 'moving' && words[segmentAt(setting, segment) + SEG.known] !== 1) continue;
    segments.push(segmentView(state, segment, viewer));
  }
  return {
    scenario: viewer === 'moving' ? setting.scenarioForMoving : scenario,
    viewer,
    turn: turnOf(state),
    minute: minuteOf(state),
    over: isOver(state),
    columns,
    segments,
    posts: viewer === 'moving' ? [] : scenario.posts,
  };
}
