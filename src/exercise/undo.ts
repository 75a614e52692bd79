// Taking back a turn that was played by hand: only as long as it has told its player nothing, neither a die nor a hidden fact (UN).
import { type Hex, type Place, sideBetween } from '../hex/index.ts';
import {
  advanceInPlace,
  type ColumnView,
  fork,
  type GameEvent,
  hexesOf,
  isOver,
  mayLie,
  type Note,
  PURPOSE,
  type Scenario,
  type SegmentView,
  type SideName,
  SIDES,
  type State,
  type View,
  viewFor,
  zoneHas,
} from '../rules/index.ts';
import { stateOf } from './play.ts';
import { type Control, PLAYER, type Run, type Turn } from './types.ts';

/** Why a turn stays played: nothing is there to take back, it is over, two people play, or what the turn has told (UN-2 to UN-5). */
export const UNDO_BARS = ['none', 'over', 'two', 'die', 'sight', 'ground'] as const;
export type UndoBar = (typeof UNDO_BARS)[number];

type Moved = Extract<GameEvent, { readonly type: 'moved' }>;

/** The turn as one side lived through it. */
interface Lived {
  readonly side: SideName;
  readonly turn: Turn;
  readonly state: State;
  readonly before: View;
  readonly after: View;
}

/** Why the last turn may not be taken back; undefined = it may. `hands` played it; turns up to `since` were played by others. */
export function undoBar(run: Run, hands: Control, since = 0): UndoBar | undefined {
  const players = SIDES.filter((side) => hands[side] === PLAYER);
  const count = run.turns.length;
  if (players.length === 0 || count <= since) return 'none';
  if (isOver(stateOf(run))) return 'over';
  if (players.length > 1) return 'two';
  const turn = run.turns[count - 1];
  const state = count === 1 ? run.start : run.turns[count - 2].state;
  const [side] = players;
  return toldBy({ side, turn, state, before: viewFor(state, side), after: viewFor(turn.state, side) });
}

/** The run without its last turn. RangeError without one. */
export function takeTurnBack(run: Run): Run {
  if (run.turns.length === 0) throw new RangeError('takeTurnBack: no turn has been played');
  const { scenario, plan, seed, control, start, startDigest, turns } = run;
  return { scenario, plan, seed, control, start, startDigest, turns: turns.slice(0, -1) };
}

/** From the side's own view alone, so that the answer itself tells nothing. */
function toldBy(lived: Lived): UndoBar | undefined {
  const { turn } = lived;
  if (turn.events.some((event) => isDie(event, lived)) || hasPostFired(lived)) return 'die';
  if (turn.events.some((event) => isFact(event, lived)) || isOtherSeen(lived)) return 'sight';
  return turn.events.some((event) => event.type === 'moved' && isScouting(event, lived)) ? 'ground' : undefined;
}

function isOwn({ before, side }: Lived, column: number): boolean {
  return before.scenario.columns[column].side === side;
}

/** UN-3: what hangs on a draw of which the side knows that it was made. */
function isDie(event: GameEvent, lived: Lived): boolean {
  const { side } = lived;
  switch (event.type) {
    case 'loss':
    case 'broken':
    case 'rowSwept':
    case 'missed':
    case 'jammed':
    case 'bumped':
      return isOwn(lived, event.column);
    case 'engaged':
      return side === 'laying' || isOwn(lived, event.column);
    case 'moved':
      return isOwn(lived, event.column) && (event.by === 'force' || (event.by === 'lane' && !isProved(event, lived)));
    case 'fired':
    case 'stuck':
      return side === 'laying';
    default:
      return false;
  }
}

/** UN-3: a post of the laying side that engages, or fails to, has cast a die before its eyes (KN-2). */
function hasPostFired({ side, turn, state }: Lived): boolean {
  if (side !== 'laying') return false;
  const notes: Note[] = [];
  advanceInPlace(fork(state), turn.orders, [], notes);
  return notes.some((note) => note.note === 'draw' && note.purpose === PURPOSE.engage);
}

/** UN-4: what the side has come to know without a die of its own. */
function isFact(event: GameEvent, lived: Lived): boolean {
  const { side } = lived;
  switch (event.type) {
    case 'found':
      return event.side === side;
    case 'seenThrough':
      return side === 'moving';
    case 'spoilt':
      return side === 'laying';
    case 'triggered':
    case 'idle':
      return side === 'laying' && event.owner === 'plan';
    case 'stopped':
    case 'searched':
      return isOwn(lived, event.column);
    default:
      return false;
  }
}

/** UN-4: has anything that the side sees of the other been changed, by the other? */
function isOtherSeen(lived: Lived): boolean {
  const { before, after, side } = lived;
  const others = (view: View) =>
    JSON.stringify(view.columns.filter(({ column }) => !isOwn(lived, column)).map(outward));
  if (others(before) !== others(after)) return true;
  const worked = new Set([before, after].flatMap(({ columns }) => columns.map(({ clearing }) => clearing)));
  const known = new Map(before.segments.map((segment) => [segment.place, segmentText(segment, side)]));
  return after.segments.some((segment) => {
    const then = known.get(segment.place);
    return !worked.has(segment.place) && then !== undefined && then !== segmentText(segment, side);
  });
}

/** Clocks of others run on by themselves. */
function outward({ column, status, hex, strength, clearing, searching }: ColumnView): readonly unknown[] {
  return [column, status, hex, strength, clearing, searching];
}

/** What the other side does to a segment: the laying side's own orders change the rest. */
function segmentText(segment: SegmentView, side: SideName): string {
  const { kind, lane, rowsSwept, marked, worker, phase, live } = segment;
  return JSON.stringify([lane, rowsSwept, marked, worker, ...(side === 'moving' ? [kind, phase, live] : [])]);
}

function placesOf({ grid }: Scenario, from: Hex, to: Hex): readonly Place[] {
  const side = sideBetween(grid, from, to);
  return side < 0 ? [to] : [to, grid.size + side];
}

function isProved({ from, to }: Moved, { before }: Lived): boolean {
  const places = placesOf(before.scenario, from, to);
  return before.segments.every(({ place, lane }) => !places.includes(place) || lane === 'proved');
}

/** UN-5: a step onto ground where something may lie that the side does not know has shown whether it does. */
function isScouting({ column, from, to }: Moved, lived: Lived): boolean {
  const { before, side } = lived;
  if (!isOwn(lived, column)) return false;
  const { scenario, segments } = before;
  return placesOf(scenario, from, to).some((place) => {
    if (segments.some((segment) => segment.place === place)) return false;
    const hexes = hexesOf(scenario, place);
    if (scenario.zones.some((zone) => zone.kind === 'clearance' && hexes.some((hex) => zoneHas(zone, hex))))
      return true;
    return side === 'moving' && scenario.catalogue.some((kind) => mayLie(scenario, kind, place) === undefined);
  });
}
