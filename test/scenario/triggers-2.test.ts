// Triggers of scenario format 2: each fault of conditions, actions and messages with its place.
import { describe, expect, test } from 'vitest';
import type { AnyDocument } from './fixtures.ts';
import { faultAfter } from './fixtures-2.ts';
import type { Change } from './fixtures-2.ts';

const first = (d: AnyDocument) => d.triggers[0];
const deep = (levels: number): unknown => (levels === 1 ? { turn: 1 } : { not: deep(levels - 1) });

describe('faults of triggers', () => {
  test.each<[title: string, Change, code: string, pointer: string, needle: string]>([
    [
      'a message twice',
      (d) => (d.messages[0].id = 'storm'),
      'scenario/duplicate-id',
      '/messages/1/id',
      'Withdraw…"storm"',
    ],
    ['TG-2: no condition', (d) => (first(d).when = { trun: 3 }), 'scenario/condition', '/triggers/0/when', 'when…{'],
    ['TG-2: nothing', (d) => (first(d).when = null), 'scenario/condition', '/triggers/0/when', 'when…null'],
    [
      'TG-2: two at once',
      (d) => (first(d).when = { turn: 3, seen: 'any' }),
      'shape/unknown-key',
      '/triggers/0/when/seen',
      '"seen"',
    ],
    ['TG-1: no condition at all', (d) => delete first(d).when, 'shape/missing', '/triggers/0', 'triggers…{'],
    [
      'a zone that is not known',
      (d) => (first(d).when = { not: { entered: 'sac' } }),
      'scenario/unknown-zone',
      '/triggers/0/when/not/entered',
      '"sac"',
    ],
    [
      'a column that is not known',
      (d) => (first(d).when = { seen: 'alfa' }),
      'scenario/unknown-column',
      '/triggers/0/when/seen',
      '"alfa"',
    ],
    [
      'TG-2: its own side seen',
      (d) => (first(d).when = { seen: 'rear' }),
      'scenario/wrong-side',
      '/triggers/0/when/seen',
      'when…"rear"',
    ],
    [
      'a message that is not known',
      (d) => (first(d).when = { message: 'strom' }),
      'scenario/unknown-message',
      '/triggers/0/when/message',
      '"strom"',
    ],
    [
      'a turn of nought',
      (d) => (first(d).when = { turn: 0 }),
      'shape/number-too-small',
      '/triggers/0/when/turn',
      'umpire-1…turn…0',
    ],
    [
      'conditions nested too deep',
      (d) => (first(d).when = deep(7)),
      'scenario/condition-too-big',
      '/triggers/0/when/not/not/not/not/not/not',
      'umpire-1…not"…not"…not"…not"…not"…not"…{',
    ],
    [
      'too many conditions',
      (d) => (first(d).when = { all: Array.from({ length: 32 }, () => ({ turn: 1 })) }),
      'scenario/condition-too-big',
      '/triggers/0/when/all/31',
      `umpire-1…${'"turn"…'.repeat(31)}{`,
    ],
    [
      "TG-3: an action of the laying side's",
      (d) => (first(d).do = [{ fire: 'b1' }]),
      'scenario/action',
      '/triggers/0/do/0',
      'do…{',
    ],
    ['TG-3: no action', (d) => (first(d).do = [7]), 'scenario/action', '/triggers/0/do/0', 'do…7'],
    [
      'NW-3: degrade nothing',
      (d) => (first(d).do = [{ degrade: false }]),
      'scenario/action',
      '/triggers/0/do/0/degrade',
      'do…false',
    ],
    [
      'NW-3: degrade an unknown zone',
      (d) => (first(d).do = [{ degrade: 'sak' }]),
      'scenario/unknown-zone',
      '/triggers/0/do/0/degrade',
      '"sak"',
    ],
    [
      'TG-4: an unknown message',
      (d) => (first(d).do = [{ tell: 'sturm' }]),
      'scenario/unknown-message',
      '/triggers/0/do/0/tell',
      '"sturm"',
    ],
    [
      'more actions than eight',
      (d) => (first(d).do = Array.from({ length: 9 }, () => ({ tell: 'storm' }))),
      'shape/list-too-big',
      '/triggers/0/do',
      'do…[',
    ],
  ])('%s', (_, change, code, pointer, needle) => {
    const { found, wanted } = faultAfter(change, code, pointer, needle);
    expect(found).toEqual(wanted);
  });
});
