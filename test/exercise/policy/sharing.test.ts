// Tests of exercise/policy/sharing.ts and of what fields do when there are too many: what is found again is what was kept for this turn and these columns.
import { describe, expect, test } from 'vitest';
import { fieldTowards, makeFields, makeRoomInPlace, minutesFrom } from '../../../src/exercise/policy/fields.ts';
import { makeArranger } from '../../../src/exercise/policy/knowledge.ts';
import { goalAt, makeRoster } from '../../../src/exercise/policy/roster.ts';
import { makeSharing } from '../../../src/exercise/policy/sharing.ts';
import { UNREACHED } from '../../../src/hex/index.ts';
import { compile, setUp, viewFor } from '../../../src/rules/index.ts';
import { SEG, segmentAt } from '../../../src/rules/state.ts';
import { classroom, classroomPlan } from '../../bench/rules/classroom.ts';

const setting = compile(classroom, classroomPlan);
const arrange = makeArranger(makeRoster(classroom, 'moving'));

/** What the side knows when it has found the segments whose bits are set. */
function knowing(bits: number) {
  const state = setUp(setting, 'sharing');
  setting.segments.forEach((_, segment) => {
    state.words[segmentAt(setting, segment) + SEG.known] = (bits >> segment) & 1;
  });
  return arrange(viewFor(state, 'moving'));
}

describe('makeSharing', () => {
  test('finds for each turn and each key what was kept, for more keys than it had room for at first', () => {
    const sharing = makeSharing(false);
    const keys = Array.from({ length: 30 }, (_, i) => i * i * 100);
    const fieldOf = (bits: number, i: number) => bits * 100 + i;
    for (const bits of [0, 1, 2, 5, 1 << 20]) {
      sharing.turnTo(knowing(bits));
      for (const [i, key] of keys.entries()) {
        expect(sharing.find(key)).toBe(-1);
        sharing.keep(key, fieldOf(bits, i));
      }
    }
    for (const bits of [5, 0, 1 << 20, 2, 1]) {
      sharing.turnTo(knowing(bits));
      expect(keys.map(sharing.find)).toEqual(keys.map((_, i) => fieldOf(bits, i)));
    }
    sharing.turnTo(knowing(3));
    expect(keys.map(sharing.find)).toEqual(keys.map(() => -1));
  });

  test('forgets all when it is told to, and when there are too many turns that differ', () => {
    const sharing = makeSharing(false);
    const keepOne = (bits: number) => {
      sharing.turnTo(knowing(bits));
      sharing.keep(0, bits);
    };
    keepOne(1);
    sharing.clear();
    sharing.turnTo(knowing(1));
    expect(sharing.find(0)).toBe(-1);
    for (let bits = 0; bits < 5000; bits++) keepOne(bits);
    sharing.turnTo(knowing(4999));
    expect(sharing.find(0)).toBe(4999);
    sharing.turnTo(knowing(0));
    expect(sharing.find(0)).toBe(-1);
  });
});

test('fields are worked out anew after room was made, which is made only when there are very many', () => {
  const fields = makeFields(classroom);
  const { size } = classroom.grid;
  const weightsOf = (i: number) => ({ items: [i % size, 1 + Math.floor(i / size)], count: 2 });
  const first = fieldTowards(fields, 2, goalAt(5), weightsOf(0));
  const minutes = Array.from({ length: size }, (_, hex) => minutesFrom(fields, first, hex));
  expect(minutes.filter((each) => each === 0)).toHaveLength(1);
  expect(minutes).not.toContain(UNREACHED);
  for (let i = 1; i < 16_000; i++) fieldTowards(fields, 2, goalAt(5), weightsOf(i));
  expect([makeRoomInPlace(fields), fieldTowards(fields, 2, goalAt(5), weightsOf(0))]).toEqual([false, first]);
  for (let i = 16_000; i < 16_400; i++) fieldTowards(fields, 2, goalAt(5), weightsOf(i));
  expect(makeRoomInPlace(fields)).toBe(true);
  const other = fieldTowards(fields, 2, goalAt(6), weightsOf(0));
  expect(minutesFrom(fields, other, 6)).toBe(0);
  const again = fieldTowards(fields, 2, goalAt(5), weightsOf(0));
  expect(Array.from({ length: size }, (_, hex) => minutesFrom(fields, again, hex))).toEqual(minutes);
});
