// An exercise can be left after any turn and gone on with: what is saved, read and resumed is the run itself, in every digest.
import { describe, expect, test } from 'vitest';
import {
  begin,
  type Control,
  finish,
  isOpen,
  makeTranscript,
  parseTranscript,
  play,
  playOn,
  resume,
  type Run,
  stateOf,
  transcriptText,
  verify,
} from '../../src/exercise/index.ts';
import { digestOf, isOver } from '../../src/rules/index.ts';
import { FORD, FORD_2, givenBy, type Made, NOBODY, oneTurn, playHeavily, savedAndBack, SMALL, sound } from './runs.ts';

const digestsOf = ({ startDigest, turns }: Run) => [startDigest, ...turns.map(({ digest }) => digest)];
const BOTH: Control = { moving: 'player', laying: 'player' };

describe('heavy mode gives the digests of playing on', () => {
  test.each<[string, Made, Control]>([
    ['the ford of format 1', FORD, { moving: 'breach', laying: 'idle' }],
    ['the ford of format 1, a policy that version 1 did not have', FORD, { moving: 'probe', laying: 'idle' }],
    ['the ford of format 2', FORD_2, { moving: 'adaptive', laying: 'react' }],
    ['the ford of format 2, idle', FORD_2, { moving: 'bypass', laying: 'idle' }],
    ['small ground', SMALL, { moving: 'direct', laying: 'react' }],
  ])('%s', (_, made, control) => {
    const { scenario, plan } = made;
    const alone = play(scenario, plan, 'heavy', control);
    const heavy = playHeavily(made, 'heavy', control);
    expect(digestsOf(heavy)).toEqual(digestsOf(alone));
    expect(finish(heavy).measures).toEqual(alone.measures);
    expect(heavy.turns.map(({ events }) => events)).toEqual(alone.turns.map(({ events }) => events));
  });

  test.each<[string, Made, Control, Control]>([
    ['two players', FORD_2, BOTH, { moving: 'breach', laying: 'react' }],
    ['a player that moves', FORD, { moving: 'player', laying: 'idle' }, { moving: 'breach', laying: 'idle' }],
    ['a player that lays', FORD_2, { moving: 'direct', laying: 'player' }, { moving: 'direct', laying: 'react' }],
  ])('%s who order what policies would', (_, made, control, policies) => {
    const heavy = playHeavily(made, 'heavy', control, givenBy(made, policies));
    expect(digestsOf(heavy)).toEqual(digestsOf(play(made.scenario, made.plan, 'heavy', policies)));
    expect(heavy.control).toEqual(control);
    const transcript = sound(parseTranscript(transcriptText(makeTranscript(finish(heavy), made.document))));
    expect(verify(transcript)).toEqual({ ok: true, turns: heavy.turns.length });
  });
});

describe('an open transcript', () => {
  const { scenario, document, plan } = FORD_2;
  const control: Control = { moving: 'breach', laying: 'react' };
  const twoTurns = [1, 2].reduce((run) => oneTurn(run, NOBODY), begin(scenario, plan, 'open', control));

  test('has neither end nor measures, verifies, and says that it is open', () => {
    const text = transcriptText(makeTranscript(twoTurns, document));
    const json = JSON.parse(text);
    expect([json.format, json.open, json.measures, json.turns.length]).toEqual([
      'abatis-transcript/2',
      true,
      undefined,
      2,
    ]);
    const transcript = sound(parseTranscript(text));
    expect([isOpen(transcript), verify(transcript)]).toEqual([true, { ok: true, turns: 2 }]);
    expect(transcriptText(transcript)).toBe(text);
  });

  test('resumed, it is played on to what it would have been', () => {
    const on = playOn(savedAndBack(twoTurns, document));
    expect(digestsOf(on)).toEqual(digestsOf(play(scenario, plan, 'open', control)));
  });

  test('may be of a run of edition 1, which format 1 could not say', () => {
    const run = oneTurn(begin(FORD.scenario, FORD.plan, 'open', { moving: 'direct', laying: 'idle' }), NOBODY);
    const transcript = makeTranscript(run, FORD.document);
    expect([transcript.format, verify(transcript).ok]).toEqual([2, true]);
  });

  test('may be of a run that is at its end', () => {
    const whole = playHeavily(SMALL, 'end', { moving: 'direct', laying: 'idle' });
    const { measures: _, ...run } = finish(whole);
    const transcript = makeTranscript(run, SMALL.document);
    expect([isOpen(transcript), isOver(stateOf(savedAndBack(run, SMALL.document)))]).toEqual([true, true]);
    expect(verify(transcript)).toEqual({ ok: true, turns: whole.turns.length });
  });

  test.each<[string, (json: Record<string, unknown>) => void, { turn: number; field: string }]>([
    [
      'a digest',
      (json) => ((json.turns as { digest: string }[])[1].digest = '0'.repeat(32)),
      { turn: 2, field: 'digest' },
    ],
    ['its name', (json) => ((json.plan as { name: string }).name = 'Mine'), { turn: 2, field: 'seal' }],
    ['its control', (json) => (json.control = { moving: 'probe', laying: 'react' }), { turn: 1, field: 'orders' }],
  ])('of which %s was changed is not resumed', (_, change, firstDifference) => {
    const json = JSON.parse(transcriptText(makeTranscript(twoTurns, document)));
    change(json);
    expect(resume(sound(parseTranscript(JSON.stringify(json))))).toEqual({ ok: false, firstDifference });
  });

  test('the state is that of the last turn', () => {
    expect(digestOf(stateOf(savedAndBack(twoTurns, document)))).toBe(twoTurns.turns[1].digest);
  });
});

test('playing on asks for policies on both sides, finishing for an end', () => {
  const run = begin(SMALL.scenario, SMALL.plan, 'x', { moving: 'player', laying: 'idle' });
  expect(() => playOn(run)).toThrow(RangeError);
  expect(() => finish(run)).toThrow(RangeError);
});
