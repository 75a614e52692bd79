// Debrief sheets: what comes back from storage is checked like a file, and two of one plan are brought together without losing a word.
import { expect, test } from 'vitest';
import { emptySheet, isPredicted, mergeSheets, minutesIn, readSheet, type Sheet } from '../../../src/ui/model/sheet.ts';

const sheet: Sheet = {
  subject: 'a',
  plan: 'Plan A',
  prediction: { denied: false, delay: '40', why: 'the ford' },
  answers: { weakest: { before: 'the bridge', after: '' } },
  opened: true,
};

test('a sheet that was stored as JSON is the same sheet', () => {
  expect(readSheet(JSON.parse(JSON.stringify(sheet)))).toEqual(sheet);
  const empty = emptySheet('a', 'Plan A');
  expect(readSheet(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
});

test.each([[undefined], [null], ['words'], [[]], [{ seen: true, locked: [] }], [{ subject: 1, plan: 'A' }]])(
  '%j is no sheet',
  (stored) => {
    expect(readSheet(stored)).toBeUndefined();
  },
);

test('of a sheet that was spoilt what holds is kept', () => {
  const read = readSheet({
    subject: 'a',
    plan: 'P',
    prediction: { denied: 'yes', delay: 5, why: ['x'] },
    answers: { q: 7 },
  });
  expect(read).toEqual({ ...emptySheet('a', 'P'), answers: { q: { before: '', after: '' } } });
  expect(readSheet({ subject: 'a', plan: 'P', answers: [1], opened: 'true' })).toEqual(emptySheet('a', 'P'));
});

test('minutes are whole, up to six digits, and may be below 0', () => {
  expect(['45', ' 0 ', '-5', '−5', '-0', '999999'].map(minutesIn)).toEqual([45, 0, -5, -5, 0, 999999]);
  expect(['', '4.5', '1e3', '1234567', 'about 40', '--5'].map(minutesIn)).toEqual(Array(6).fill(undefined));
});

test('anything said is a prediction', () => {
  const nothing = emptySheet('a', 'P').prediction;
  expect(isPredicted({ ...nothing, why: ' \n' })).toBe(false);
  expect([{ denied: false }, { delay: '3' }, { why: 'x' }].map((part) => isPredicted({ ...nothing, ...part }))).toEqual(
    [true, true, true],
  );
});

test('two sheets of one plan become one that has every sentence, and merging again adds nothing', () => {
  const other: Sheet = {
    ...sheet,
    prediction: { denied: true, delay: '90', why: 'the ford, and the post' },
    answers: { weakest: { before: 'the flank', after: 'still the flank' }, change: { before: '', after: 'a belt' } },
    opened: false,
  };
  const both = mergeSheets(sheet, other);
  expect(both.prediction).toEqual({ denied: false, delay: '40', why: 'the ford, and the post' });
  expect(both.answers.weakest).toEqual({ before: 'the bridge\n\nthe flank', after: 'still the flank' });
  expect(both.answers.change.after).toBe('a belt');
  expect(both.opened).toBe(true);
  expect(mergeSheets(both, other)).toEqual(both);
  expect(mergeSheets(emptySheet('a', 'P'), other).prediction).toEqual(other.prediction);
});
