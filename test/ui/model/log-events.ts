// One event or more of every type, with its sentence and who hears of it; the compiler keeps the table complete.
import type { GameEvent } from '../../../src/rules/index.ts';
import { GHOSTS, GUARDS, LAYERS, VAN } from '../two-sides.ts';

/** Places: what both know of, what nobody knows of, a belt of the laying side, its networked, remote and reserve belt. */
export const OLD = 0;
export const LOST = 1;
export const FIELD = 10;
const NET = 11;
const THROWN = 12;
const CUT = 17;

/** The sentence for the umpire; do the sides hear of it? */
type Case<T extends GameEvent['type']> = readonly [
  event: Omit<Extract<GameEvent, { type: T }>, 'type' | 'minute'>,
  sentence: string,
  laying: boolean,
  moving: boolean,
];

const step = { by: 'open', waited: 0 } as const;

const TABLE: { readonly [T in GameEvent['type']]: readonly Case<T>[] } = {
  entered: [
    [{ column: VAN, hex: 14 }, 'Van comes onto the map at 0,2.', true, true],
    [{ column: GHOSTS, hex: 14 }, 'Ghosts comes onto the map at 0,2.', false, true],
    [{ column: LAYERS, hex: 6 }, 'Layers comes onto the map at 6,0.', true, false],
  ],
  moved: [
    [{ column: VAN, from: 14, to: 15, ...step }, 'Van moves to 1,2.', true, true],
    [{ column: VAN, from: 14, to: 15, ...step, waited: 3 }, 'Van moves to 1,2 after waiting 3 min.', true, true],
    [
      { column: VAN, from: 9, to: FIELD, by: 'lane', waited: 4 },
      'Van waits 4 min for the lane, then passes it to 3,1.',
      true,
      true,
    ],
    [{ column: VAN, from: 9, to: FIELD, by: 'lane', waited: 0 }, 'Van passes a lane to 3,1.', true, true],
    [{ column: VAN, from: 9, to: FIELD, by: 'force', waited: 0 }, 'Van forces its way through to 3,1.', true, true],
    [{ column: GHOSTS, from: 14, to: 15, ...step }, 'Ghosts moves to 1,2.', false, true],
    [{ column: LAYERS, from: 6, to: 5, ...step }, 'Layers moves to 5,0.', true, false],
    [{ column: GUARDS, from: 34, to: 33, ...step }, 'Guards moves to 5,4.', true, true],
  ],
  halted: [
    [{ column: VAN, place: FIELD }, 'Van halts before the obstacle at 3,1.', true, true],
    [{ column: VAN, place: LOST }, 'Van halts before the obstacle at 1,0.', false, true],
    [{ column: GUARDS, place: FIELD }, 'Guards halts before the obstacle at 3,1.', true, false],
    [{ column: GUARDS, place: OLD }, 'Guards halts before the obstacle at 0,0.', true, true],
  ],
  bumped: [
    [{ column: VAN, place: FIELD }, 'Van runs into an obstacle at 3,1.', true, true],
    [{ column: VAN, place: LOST }, 'Van runs into an obstacle at 1,0.', false, true],
    [{ column: GUARDS, place: LOST }, 'Guards runs into an obstacle at 1,0.', true, false],
  ],
  stopped: [
    [
      { column: VAN, why: 'impassable' },
      'Van stops: the column cannot go there: the ground or the hexside is impassable for it.',
      false,
      true,
    ],
    [
      { column: GUARDS, why: 'impassable' },
      'Guards stops: the column cannot go there: the ground or the hexside is impassable for it.',
      true,
      false,
    ],
  ],
  found: [
    [{ place: FIELD, by: 'recon', side: 'moving' }, 'Recon finds the obstacle at 3,1.', false, true],
    [{ place: OLD, by: 'search', side: 'laying' }, 'A search finds the obstacle at 0,0.', true, false],
    [{ place: OLD, by: 'bump', side: 'moving' }, 'The obstacle at 0,0 is known from now on.', false, true],
    [{ place: OLD, by: 'passage', side: 'moving' }, 'The obstacle at 0,0 is noticed in passing.', false, true],
  ],
  seenThrough: [[{ place: OLD }, 'What lies at 0,0 turns out to be harmless.', false, true]],
  searched: [
    [{ column: VAN, hex: 15 }, 'Van has searched 1,2.', false, true],
    [{ column: GUARDS, hex: 15 }, 'Guards has searched 1,2.', true, false],
  ],
  laid: [[{ column: LAYERS, belt: 2, place: THROWN }, 'Layers lays a segment at 5,1.', true, false]],
  spoilt: [[{ belt: 2, place: THROWN }, 'A column stands at 5,1: the segment is not laid there.', true, false]],
  reloading: [[{ column: LAYERS }, 'Layers begins to reload.', true, false]],
  reloaded: [[{ column: LAYERS }, 'Layers has reloaded.', true, false]],
  switched: [
    [{ place: NET, off: true }, 'The segment at 4,1 is switched off.', true, false],
    [{ place: NET, off: false }, 'The segment at 4,1 is switched on.', true, false],
  ],
  stuck: [
    [{ place: NET, by: 'jam' }, 'The network has lost the segment at 4,1: it stays as it is.', true, false],
    [{ place: LOST, by: 'degrade' }, 'The network has lost the segment at 1,0: it stays as it is.', false, false],
  ],
  jammed: [
    [{ column: VAN, place: NET, worked: true }, 'Van jams the segment at 4,1.', true, true],
    [{ column: VAN, place: NET, worked: false }, 'Van jams the segment at 4,1, without effect.', true, true],
  ],
  armed: [[{ place: CUT }, 'The obstacle at 3,2 is armed.', true, false]],
  fired: [
    [{ place: CUT, worked: true }, 'The obstacle at 3,2 is executed.', true, false],
    [{ place: OLD, worked: true }, 'The obstacle at 0,0 is executed.', true, true],
    [{ place: OLD, worked: false }, 'The obstacle at 0,0 fails when it is fired.', true, false],
  ],
  died: [[{ place: THROWN }, 'The segment at 5,1 switches itself off for good.', true, false]],
  triggered: [
    [{ owner: 'plan', trigger: 0 }, '“Arming” takes place.', true, false],
    [{ owner: 'scenario', trigger: 0 }, '“Storm” takes place.', false, false],
  ],
  idle: [
    [
      { owner: 'plan', trigger: 0, why: 'notPrepared' },
      '“Arming” cannot do what it should: no segment of it is prepared.',
      true,
      false,
    ],
  ],
  told: [[{ message: 0 }, 'Message: Go.', true, false]],
  loss: [
    [
      { column: VAN, cause: 'bump', left: 1 },
      'Van loses a strength step by running into an obstacle; 1 step left.',
      true,
      true,
    ],
    [
      { column: GHOSTS, cause: 'overwatch', left: 2 },
      'Ghosts loses a strength step by overwatch; 2 steps left.',
      false,
      true,
    ],
  ],
  broken: [
    [{ column: VAN }, 'Van is broken and leaves the exercise.', true, true],
    [{ column: GHOSTS }, 'Ghosts is broken and leaves the exercise.', false, true],
  ],
  rowSwept: [
    [{ column: VAN, place: FIELD, row: 0 }, 'Van has swept row 1 at 3,1.', true, true],
    [{ column: VAN, place: LOST, row: 1 }, 'Van has swept row 2 at 1,0.', false, true],
  ],
  lane: [
    [{ column: VAN, place: FIELD, now: 'swept' }, 'Van opens an unproved lane at 3,1.', true, true],
    [{ column: VAN, place: FIELD, now: 'proved' }, 'Van has proved the lane at 3,1.', true, true],
    [{ column: VAN, place: LOST, now: 'marked' }, 'Van has marked the lane at 1,0.', false, true],
  ],
  missed: [
    [{ column: VAN, place: FIELD, by: 'prove' }, 'Van finds what the sweep had missed at 3,1.', true, true],
    [{ column: VAN, place: LOST, by: 'passage' }, 'Van meets what the sweep had missed at 1,0.', false, true],
  ],
  engaged: [
    [{ column: VAN, post: 0, minutes: 5 }, 'Hill engages Van: 5 min lost.', true, true],
    [{ column: GHOSTS, post: 0, minutes: 5 }, 'Hill engages Ghosts: 5 min lost.', true, true],
  ],
  arrived: [
    [{ column: VAN, left: false }, 'Van arrives.', true, true],
    [{ column: VAN, left: true }, 'Van has left the map.', true, true],
    [{ column: GHOSTS, left: false }, 'Ghosts arrives.', false, true],
  ],
  ended: [
    [{ denied: true }, 'The exercise ends: denied.', true, true],
    [{ denied: false }, 'The exercise ends: the moving side got through.', true, true],
  ],
};

export interface LogCase {
  readonly event: GameEvent;
  readonly sentence: string;
  readonly laying: boolean;
  readonly moving: boolean;
}

export const LOG_CASES: readonly LogCase[] = Object.entries(TABLE).flatMap(([type, cases]) =>
  (cases as readonly Case<GameEvent['type']>[]).map(([facts, sentence, laying, moving]) => ({
    // Type and facts come from the same row of the table.
    event: { type, ...facts, minute: 9 } as GameEvent,
    sentence,
    laying,
    moving,
  })),
);
