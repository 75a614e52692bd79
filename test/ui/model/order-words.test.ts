// Orders, conditions and actions in words: a table that the compiler keeps complete, and who takes which order.
import { describe, expect, test } from 'vitest';
import { type Action, type Condition, type Order, subjectOf } from '../../../src/rules/index.ts';
import { orderWords } from '../../../src/ui/model/order-words.ts';
import { actionWords, conditionWords, possibleActions } from '../../../src/ui/model/trigger-words.ts';
import { LAYERS, planFor, twoSides, VAN } from '../two-sides.ts';
import '../words.ts';

const scenario = twoSides();
const plan = planFor(scenario);

type Facts<T, K extends keyof T, V> = Omit<Extract<T, Record<K, V>>, K>;
type Rows<T extends Record<K, string>, K extends keyof T> = {
  readonly [V in T[K]]: readonly (readonly [Facts<T, K, V>, ...string[]])[];
};

/** The rows of a table as values of the union that it is about. */
function rowsOf<T>(key: string, table: Readonly<Record<string, readonly (readonly [object, ...string[]])[]>>) {
  return Object.entries(table).flatMap(([name, rows]) =>
    rows.map(([facts, ...words]) => [words[0], words[1] ?? '', { [key]: name, ...facts } as T] as const),
  );
}

const ORDERS: Rows<Order, 'do'> = {
  hold: [[{ column: VAN }, 'hold', 'column 0']],
  march: [
    [{ column: VAN, path: [15] }, 'march to 1,2', 'column 0'],
    [{ column: VAN, path: [15, 16] }, 'march to 2,2, 2 hexes', 'column 0'],
    [{ column: VAN, path: [15], force: true }, 'force the way to 1,2', 'column 0'],
  ],
  breach: [
    [{ column: VAN, place: 17, method: 'hand', prove: false, mark: false }, 'clear 3,2 by hand', 'column 0'],
    [{ column: VAN, place: 17, method: 'rapid', prove: true, mark: true }, 'clear 3,2 rapid, prove, mark', 'column 0'],
  ],
  search: [[{ column: VAN, hex: 15 }, 'search 1,2', 'column 0']],
  jam: [[{ column: VAN, place: 11 }, 'jam 4,1', 'column 0']],
  lay: [[{ column: LAYERS, belt: 2 }, 'lay Remotely laid belt at 5,1', 'column 2']],
  reload: [[{ column: LAYERS }, 'reload', 'column 2']],
  switch: [
    [{ belt: 1, off: true }, 'switch the whole belt off', 'belt 1'],
    [{ belt: 1, place: 11, off: false }, 'switch 4,1 on', 'belt 1'],
  ],
  arm: [[{ belt: 3 }, 'arm', 'belt 3']],
  fire: [[{ belt: 3 }, 'execute', 'belt 3']],
  tell: [[{ message: 0 }, 'tell it', 'message 0']],
};

const CONDITIONS: Rows<Condition, 'when'> = {
  turn: [[{ turn: 4 }, 'from turn 4 on']],
  seen: [
    [{ column: -1 }, 'any column of the other side seen'],
    [{ column: VAN }, 'Van seen'],
  ],
  entered: [[{ zone: 0, side: 'moving' }, 'South in East']],
  loss: [[{ side: 'laying', steps: 2 }, 'North has lost 2 steps']],
  message: [[{ message: 0 }, '“Go” told']],
  not: [[{ of: { when: 'turn', turn: 4 } }, 'not: from turn 4 on']],
  all: [
    [
      {
        of: [
          { when: 'turn', turn: 4 },
          { when: 'message', message: 0 },
        ],
      },
      'all of: from turn 4 on, “Go” told',
    ],
  ],
  any: [[{ of: [{ when: 'not', of: { when: 'seen', column: VAN } }] }, 'any of: not: Van seen']],
};

const ACTIONS: Rows<Action, 'do'> = {
  lay: [[{ belt: 2, column: LAYERS }, 'Layers lays Remotely laid belt at 5,1']],
  arm: [[{ belt: 3 }, 'arm Road cut at 3,2']],
  fire: [[{ belt: 3 }, 'execute Road cut at 3,2']],
  switch: [
    [{ belt: 1, off: true }, 'switch Networked belt at 4,1 off'],
    [{ belt: 1, off: false }, 'switch Networked belt at 4,1 on'],
  ],
  tell: [[{ message: 0 }, 'say “Go”']],
  degrade: [[{}, 'the network is degraded']],
};

describe('TU-2: orders', () => {
  test.each(rowsOf<Order>('do', ORDERS))('%s, for %s', (words, subject, order) => {
    expect(orderWords(scenario, plan, order)).toBe(words);
    expect(subjectOf(order)).toBe(subject);
  });

  test('who has no plan is told of no belt', () => {
    expect(orderWords(scenario, undefined, { do: 'lay', column: LAYERS, belt: 2 })).toBe('lay ');
  });
});

describe('TG-2, TG-3: triggers', () => {
  test.each(rowsOf<Condition>('when', CONDITIONS))('when: %s', (words, _, condition) => {
    expect(conditionWords(scenario, condition)).toBe(words);
  });

  test.each(rowsOf<Action>('do', ACTIONS))('do: %s', (words, _, action) => {
    expect(actionWords(scenario, plan, action)).toBe(words);
  });

  test('TG-5: what a trigger of this plan can do: belts that live, by the layers that can, and messages', () => {
    expect(possibleActions(scenario, plan).map((action) => actionWords(scenario, plan, action))).toEqual([
      'switch Networked belt at 4,1 off',
      'switch Networked belt at 4,1 on',
      'Layers lays Remotely laid belt at 5,1',
      'execute Road cut at 3,2',
      'arm Road cut at 3,2',
      'say “Go”',
    ]);
  });
});
