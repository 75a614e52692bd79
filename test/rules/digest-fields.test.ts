// Every word of a state is in its digest, by name; in edition 1 the words of rules version 1, and no others (DI-1).
import { describe, expect, test } from 'vitest';
import { digestOf, type State } from '../../src/rules/index.ts';
import {
  COL,
  COL_WORDS,
  columnAt,
  fork,
  HEAD,
  HEAD_WORDS,
  INTENT,
  INTENT_WORDS,
  intentAt,
  LIFE,
  LIFE_WORDS,
  lifeAt,
  messageAt,
  SEG,
  SEG_WORDS,
  searchedAt,
  segmentAt,
  TRIGGER,
  TRIGGER_WORDS,
  triggerAt,
  UNIT,
  UNIT_WORDS,
  unitAt,
} from '../../src/rules/state.ts';
import { EVERYTHING, FIELD, randomTurn, give, start } from './laying-side.ts';
import { diceOf } from './random.ts';

interface Word {
  readonly name: string;
  readonly at: number;
}

/** The words of one block, by their names. */
function block(of: string, from: number, names: Readonly<Record<string, number>>): Word[] {
  return Object.entries(names).map(([name, word]) => ({ name: `${of} ${name}`, at: from + word }));
}

const count = (n: number) => Array.from({ length: n }, (_, i) => i);

/** The words that rules version 1 had: the head, columns, segments with their accounts. */
function oldWords({ setting }: State): Word[] {
  const columns = count(setting.scenario.columns.length);
  return [
    ...block('head', 0, HEAD),
    ...columns.flatMap((column) => block(`column ${column}`, columnAt(column), COL)),
    ...count(setting.segments.length).flatMap((segment) => [
      ...block(`segment ${segment}`, segmentAt(setting, segment), SEG),
      ...columns.map((c) => ({
        name: `segment ${segment} account ${c}`,
        at: segmentAt(setting, segment) + SEG_WORDS + c,
      })),
    ]),
  ];
}

/** The words that version 2 added. */
function newWords({ setting }: State): Word[] {
  const { scenario, plan, segments, searchable } = setting;
  const columns = count(scenario.columns.length);
  const triggers = scenario.triggers.length + (plan.triggers?.length ?? 0);
  return [
    ...count(segments.length).flatMap((i) => block(`life ${i}`, lifeAt(setting, i), LIFE)),
    ...columns.flatMap((column) => block(`unit ${column}`, unitAt(setting, column), UNIT)),
    ...count(plan.groups?.length ?? 0).flatMap((group) =>
      columns.flatMap((c) => block(`group ${group} column ${c}`, intentAt(setting, group, c), INTENT)),
    ),
    ...count(triggers).flatMap((i) => block(`trigger ${i}`, triggerAt(setting, i), TRIGGER)),
    ...scenario.messages.map((_, i) => ({ name: `message ${i}`, at: messageAt(setting, i) })),
    ...searchable.map((_, i) => ({ name: `searched ${i}`, at: searchedAt(setting, i) })),
  ];
}

/** Some turns into an exercise with every block of words in it. */
function rich(edition: 1 | 2): State {
  const base = EVERYTHING.sketch ?? FIELD;
  const zone = { id: 'clear', kind: 'clearance' as const, name: 'Clear', hexes: ['0,3', '0,4', '1,3'] };
  const belt = { id: 'old', name: 'Old', kind: 0, depth: 1, places: [21], recorded: false, marked: false };
  const contamination = [{ ...belt, known: { laying: true, moving: false } }];
  const sketch = { ...base, zones: [...(base.zones ?? []), zone], more: { ...base.more, edition, contamination } };
  const groups = [
    { id: 'g1', name: 'G1', belts: [0], effect: 'turn' as const },
    { id: 'g2', name: 'G2', belts: [4, 5], effect: 'block' as const },
  ];
  const dice = diceOf(5);
  let state = start({ ...EVERYTHING, sketch, plan: { ...EVERYTHING.plan, groups } });
  for (let turn = 0; turn < 6; turn++) state = give(state, ...randomTurn(dice, state)).state;
  return state;
}

/** Names of the words of which a change alone does not change the digest. */
function silent(state: State, words: readonly Word[]): string[] {
  const before = digestOf(state);
  return words.flatMap(({ name, at }) => {
    const changed = fork(state);
    changed.words[at] += 1;
    return digestOf(changed) === before ? [name] : [];
  });
}

describe('DI-1 the words of a state', () => {
  test('have one name each, and together are the whole state', () => {
    const state = rich(2);
    const at = [...oldWords(state), ...newWords(state)].map((word) => word.at);
    expect(at.sort((a, b) => a - b)).toEqual(count(state.words.length));
    expect(oldWords(state)).toHaveLength(state.setting.layout.life);
  });

  test('each block has all of its names', () => {
    const blocks = [HEAD, COL, SEG, LIFE, UNIT, INTENT, TRIGGER].map((names) => Object.keys(names).length);
    expect(blocks).toEqual([HEAD_WORDS, COL_WORDS, SEG_WORDS, LIFE_WORDS, UNIT_WORDS, INTENT_WORDS, TRIGGER_WORDS]);
  });

  test('there are some of every block', () => {
    const names = newWords(rich(2)).map(({ name }) => name.split(' ')[0]);
    expect(new Set(names)).toEqual(new Set(['life', 'unit', 'group', 'trigger', 'message', 'searched']));
  });

  test('in edition 2 each changes the digest when it alone is another', () => {
    const state = rich(2);
    expect(silent(state, [...oldWords(state), ...newWords(state)])).toEqual([]);
  });

  test('in edition 1 each that version 1 had does, and none that came after', () => {
    const state = rich(1);
    expect(silent(state, oldWords(state))).toEqual([]);
    expect(silent(state, newWords(state))).toEqual(newWords(state).map(({ name }) => name));
  });

  test('no two words that are changed give one digest', () => {
    const state = rich(2);
    const digests = [...oldWords(state), ...newWords(state)].map(({ at }) => {
      const changed = fork(state);
      changed.words[at] ^= 1 << 20;
      return digestOf(changed);
    });
    expect(new Set(digests).size).toBe(state.words.length);
  });
});
