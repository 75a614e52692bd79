// Tests of exercise/policy/situation.ts: wherever two turns are described alike, columns that are alike weigh all segments alike (PO-1 to PO-3, PO-8, PL-3).
import { describe, expect, test } from 'vitest';
import { makeDraft } from '../../../src/exercise/policy/keep.ts';
import { isFree, type Knowledge, makeArranger } from '../../../src/exercise/policy/knowledge.ts';
import { MANNERS, type Manner } from '../../../src/exercise/policy/manner.ts';
import { makeRoster } from '../../../src/exercise/policy/roster.ts';
import { describeInPlace } from '../../../src/exercise/policy/situation.ts';
import { weightsFor } from '../../../src/exercise/policy/weigh.ts';
import { COL, scenarioFor, type SideName, type State, viewFor } from '../../../src/rules/index.ts';
import { columnAt, LIFE, lifeAt, PHASE, SEG, segmentAt, STATUS } from '../../../src/rules/state.ts';
import { type Dice, diceOf } from '../../rules/random.ts';
import { richStart } from './rich.ts';

/** Few segments are known, so that most states have twins. */
function shuffleSegments({ setting, words }: State, dice: Dice): void {
  setting.segments.forEach(({ depth }, segment) => {
    const s = segmentAt(setting, segment);
    const l = lifeAt(setting, segment);
    words[s + SEG.known] = words[l + LIFE.knownLaying] = dice(3) === 0 ? 1 : 0;
    words[s + SEG.swept] = dice(4) === 0 ? dice(depth + 1) : 0;
    words[l + LIFE.phase] = dice(6) === 0 ? PHASE.prepared : PHASE.standing;
    words[l + LIFE.seenThrough] = dice(6) === 0 ? 1 : 0;
    words[l + LIFE.off] = dice(6) === 0 ? 1 : 0;
    words[l + LIFE.stuck] = dice(4) === 0 ? 1 : 0;
  });
}

/** A state as it could not come about, but could be shown: each column anywhere, with any strength, some at work. */
function shuffled(start: State, dice: Dice): State {
  const { setting } = start;
  const state = { setting, words: start.words.slice() };
  shuffleSegments(state, dice);
  setting.scenario.columns.forEach(({ strength }, column) => {
    const c = columnAt(column);
    const broken = dice(4) === 0;
    state.words[c + COL.hex] = broken ? -1 : dice(setting.scenario.grid.size);
    state.words[c + COL.status] = broken ? STATUS.broken : STATUS.active;
    state.words[c + COL.strength] = broken ? 0 : 1 + dice(strength);
    state.words[c + COL.work] = dice(3) === 0 ? dice(setting.segments.length + 1) : 0;
  });
  return state;
}

/** The weights of all columns that could be asked, under all that they may hang on. */
function weighAll(knowledge: Knowledge, manner: Manner, found: Map<string, string>): number {
  const draft = makeDraft();
  describeInPlace(draft, knowledge, manner === 'adaptive');
  const situation = draft.items.slice(0, draft.count).join();
  let twins = 0;
  for (const column of knowledge.columns.filter(isFree)) {
    const { type } = knowledge.roster.entries[column.column];
    const steps = manner === 'adaptive' ? column.strength : 0;
    const key = [type, knowledge.teams[column.column], steps, situation].join('; ');
    const { items, count } = weightsFor(knowledge, manner, column.column);
    const weights = items.slice(0, count).join();
    if (found.has(key)) twins += 1;
    expect([key, found.get(key) ?? weights]).toEqual([key, weights]);
    found.set(key, weights);
  }
  return twins;
}

function twinsIn(side: SideName, manner: Manner): number {
  let twins = 0;
  for (let seed = 0; seed < 8; seed++) {
    const dice = diceOf(seed);
    const start = richStart(dice);
    const arrange = makeArranger(makeRoster(scenarioFor(start.setting.scenario, side), side));
    const found = new Map<string, string>();
    for (let i = 0; i < 400; i++) twins += weighAll(arrange(viewFor(shuffled(start, dice), side)), manner, found);
  }
  return twins;
}

describe('turns that are described alike', () => {
  test.each(MANNERS)('have the same ways for columns of the moving side that go as %s', (manner) => {
    expect(twinsIn('moving', manner)).toBeGreaterThan(100);
  });

  test('have the same ways for columns of the laying side', () => {
    expect(twinsIn('laying', 'bypass')).toBeGreaterThan(100);
  });
});
