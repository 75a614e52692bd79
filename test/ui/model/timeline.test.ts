// The timeline's marks: what matters, for whom, and the way from one to the next; bookmarks and notes as a file.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { play } from '../../../src/exercise/index.ts';
import type { Exercise } from '../../../src/exercise/index.ts';
import { VIEWERS } from '../../../src/rules/index.ts';
import { parsePlan, parseScenario } from '../../../src/scenario/index.ts';
import { withRemark } from '../../../src/ui/model/kept-run.ts';
import type { KeptRun } from '../../../src/ui/model/kept-run.ts';
import { mergeRemarks, readRemarks, remarksText, runOfRemarks } from '../../../src/ui/model/remarks-file.ts';
import { neighbourTurn, turnMarks } from '../../../src/ui/model/timeline.ts';
import '../words.ts';

const fileText = (name: string) => readFileSync(new URL(`../../../scenarios/${name}.json`, import.meta.url), 'utf8');

function runOf(seed: string): Exercise {
  const scenario = parseScenario(fileText('first-ford'));
  if (!scenario.ok) throw new Error('first-ford');
  const plan = parsePlan(fileText('plans/first-ford.watched'), scenario.value);
  if (!plan.ok) throw new Error('watched');
  return play(scenario.value, plan.value, seed, 'breach');
}

const RUN = runOf('monday');
const kept = (run: Exercise, more: Partial<KeptRun> = {}): KeptRun => ({
  id: 'a',
  name: '',
  run,
  hands: run.control,
  parent: undefined,
  bookmarks: [],
  notes: [],
  slips: undefined,
  left: false,
  made: 1,
  shown: 1,
  ...more,
});

test.each(VIEWERS)(
  'marks as the %s sees them: contact once and first, every loss, lane and arrival in its turn, the end last',
  (viewer) => {
    const marks = turnMarks(RUN, viewer);
    const of = (kind: string) => marks.filter((mark) => mark.kind === kind).map(({ turn }) => turn);
    expect(of('contact').length).toBeLessThanOrEqual(1);
    expect(of('end')).toEqual([RUN.turns.length]);
    if (viewer !== 'umpire') return;
    const turnsWith = (...types: string[]) =>
      RUN.turns.flatMap(({ events }, i) => (events.some(({ type }) => types.includes(type)) ? [i + 1] : []));
    expect(of('contact')).toEqual(turnsWith('found', 'bumped', 'halted').slice(0, 1));
    expect(of('loss')).toEqual(turnsWith('loss', 'broken'));
    expect(of('lane')).toEqual(turnsWith('lane'));
    expect(of('arrival')).toEqual(turnsWith('arrived'));
    expect(of('lane').length + of('loss').length).toBeGreaterThan(0);
  },
);

test('KN-2: the laying side’s timeline has no contact by what the other side has found', () => {
  const found = RUN.turns.findIndex(({ events }) => events.some(({ type }) => type === 'found')) + 1;
  const sentences = turnMarks(RUN, 'laying').filter(({ turn, kind }) => turn === found && kind === 'contact');
  expect(sentences.flatMap((mark) => mark.sentences).join()).not.toMatch(/Recon finds/);
});

test('from mark to mark', () => {
  expect([neighbourTurn([3, 3, 7], 3, 1), neighbourTurn([3, 7], 7, 1), neighbourTurn([3, 7], 7, -1)]).toEqual([
    7,
    undefined,
    3,
  ]);
});

test('words at a turn replace those that were there; empty ones take them away', () => {
  const one = withRemark(withRemark([], 5, 'later'), 2, 'early');
  expect(one).toEqual([
    { turn: 2, words: 'early' },
    { turn: 5, words: 'later' },
  ]);
  expect(withRemark(withRemark(one, 5, 'now'), 2, '')).toEqual([{ turn: 5, words: 'now' }]);
});

test('bookmarks and notes go to a file and come back to their run, and to no other', () => {
  const mine = kept(RUN, {
    name: 'Mine',
    bookmarks: [{ turn: 2, words: 'here' }],
    notes: [{ turn: 0, words: '<b>why?</b>' }],
  });
  const file = readRemarks(JSON.parse(remarksText(mine)));
  if (file === undefined) throw new Error('not read');
  const others = [kept(runOf('tuesday'), { id: 'b' }), kept(RUN, { id: 'c' })];
  expect(runOfRemarks(others, file)?.id).toBe('c');
  expect(runOfRemarks(others.slice(0, 1), file)).toBeUndefined();
  expect(
    mergeRemarks(
      [
        { turn: 2, words: 'old' },
        { turn: 3, words: 'kept' },
      ],
      file.bookmarks,
    ),
  ).toEqual([
    { turn: 2, words: 'here' },
    { turn: 3, words: 'kept' },
  ]);
  expect(readRemarks({ ...file, notes: [{ turn: -1, words: 'x' }] })).toBeUndefined();
  expect(readRemarks({ ...file, extra: 1 })).toBeUndefined();
});
