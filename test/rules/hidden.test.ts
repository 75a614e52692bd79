// With all that version 2 can hide: what a side does not know changes nothing that it sees or may do (KN-1, KN-2, KN-5, TU-2).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, isOver, legalOrders, type SideName, type State, viewFor } from '../../src/rules/index.ts';
import {
  HEAD,
  LIFE,
  lifeAt,
  PHASE,
  SEG,
  segmentAt,
  TRIGGER_WORDS,
  triggerAt,
  UNIT,
  unitAt,
} from '../../src/rules/state.ts';
import { EVERYTHING, randomTurn, type Start, start } from './laying-side.ts';
import { lying } from './parts.ts';
import { type Dice, diceOf, pick } from './random.ts';

/** An exercise with all kinds, layers, jammers and triggers, and with contamination that nobody knows. */
const MIXED: Start = {
  ...EVERYTHING,
  sketch: {
    rows: [],
    ...EVERYTHING.sketch,
    more: {
      ...EVERYTHING.sketch?.more,
      edition: 2,
      contamination: [lying([8 + 14]), lying([12], { id: 'dummy', kind: 5 })],
    },
  },
};

/** The state after some random turns of both sides. */
function played(dice: Dice): State {
  let state = start({ ...MIXED, seed: `s${dice(1000)}` });
  for (let turns = dice(9); turns > 0 && !isOver(state); turns--) {
    const next = advance(state, randomTurn(dice, state));
    if (!next.ok) throw new Error(next.refusals.map(({ why }) => why).join());
    state = next.state;
  }
  return state;
}

const sees = (state: State, side: SideName) => [viewFor(state, side), legalOrders(state, side)];

/** Phases that the moving side cannot tell from one another. */
const ALIKE = [
  [PHASE.standing, PHASE.dead],
  [PHASE.prepared, PHASE.armed, PHASE.failed],
];

/** Whether a segment that nobody of the moving side knows is there plays no part for it; of one that it knows, much is hidden. */
function scrambleForMoving(state: State, dice: Dice): number {
  const { setting, words } = state;
  let changes = 0;
  setting.segments.forEach((_, i) => {
    const [s, l] = [segmentAt(setting, i), lifeAt(setting, i)];
    for (const word of [LIFE.off, LIFE.stuck, LIFE.knownLaying, LIFE.met, LIFE.spoilt]) words[l + word] = dice(2);
    words[l + LIFE.dies] = dice(30);
    words[s + SEG.missed] = dice(2 ** 8);
    const before = words[l + LIFE.phase];
    if (words[s + SEG.known] === 1)
      words[l + LIFE.phase] = pick(dice, ALIKE.find((phases) => phases.includes(before as never)) ?? [before]);
    else words[l + LIFE.phase] = dice(6);
    if (words[l + LIFE.phase] !== before) changes += 1;
  });
  const { columns, triggers } = setting.scenario;
  columns.forEach(({ side }, column) => {
    if (side === 'laying')
      for (const word of [UNIT.load, UNIT.reloads, UNIT.ready]) words[unitAt(setting, column) + word] = dice(9);
  });
  const count = triggers.length + (setting.plan.triggers?.length ?? 0);
  for (let word = 0; word < count * TRIGGER_WORDS; word++) words[triggerAt(setting, 0) + word] = dice(3);
  return changes;
}

/** The laying side does not see what was found or seen through, what was missed, nor contamination that it has not found. */
function scrambleForLaying(state: State, dice: Dice): number {
  const { setting, words } = state;
  let changes = 0;
  setting.segments.forEach((_, i) => {
    const [s, l] = [segmentAt(setting, i), lifeAt(setting, i)];
    const before = words[s + SEG.known];
    words[s + SEG.known] = dice(2);
    if (before !== words[s + SEG.known]) changes += 1;
    words[s + SEG.missed] = dice(2 ** 8);
    for (const word of [LIFE.seenThrough, LIFE.met]) words[l + word] = dice(2);
    if (words[l + LIFE.knownLaying] === 0) words[l + LIFE.phase] = dice(2);
  });
  return changes;
}

describe.each([
  ['moving', scrambleForMoving],
  ['laying', scrambleForLaying],
] as const)('KN-1, KN-2 the %s side', (side, scramble) => {
  test('sees and may do the same whatever is hidden from it', () => {
    let changes = 0;
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const dice = diceOf(seed);
        const state = played(dice);
        const other = { setting: state.setting, words: state.words.slice() };
        other.words[HEAD.key0] ^= 1 + dice(2 ** 30);
        changes += scramble(other, dice);
        expect(sees(other, side)).toEqual(sees(state, side));
      }),
      { numRuns: 150 },
    );
    expect(changes).toBeGreaterThan(100);
  });
});
