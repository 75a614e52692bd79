// Who is in control: names of policies become policies, idle ones cost nothing, and players have stand-ins where nobody can play (ME-2).
import { describe, expect, test } from 'vitest';
import {
  begin,
  controlFor,
  finish,
  makeLayingPolicy,
  NO_BELTS,
  ordersBy,
  play,
  policiesFor,
  sideOfOrder,
  stateOf,
} from '../../src/exercise/index.ts';
import { type SideName, type View, viewFor } from '../../src/rules/index.ts';
import { build } from '../rules/build.ts';
import { EVERYTHING, start } from '../rules/laying-side.ts';
import { FORD, FORD_2, givenBy, playThrough, SMALL } from './runs.ts';

describe('policies in control', () => {
  test("are the scenario's unless others are named", () => {
    expect(controlFor(FORD_2.scenario)).toEqual({ moving: 'breach', laying: 'react' });
    expect(controlFor(FORD_2.scenario, 'direct')).toEqual({ moving: 'direct', laying: 'react' });
    expect(controlFor(FORD_2.scenario, undefined, 'idle')).toEqual({ moving: 'breach', laying: 'idle' });
    expect(controlFor(FORD.scenario)).toEqual({ moving: 'breach', laying: 'idle' });
    expect(play(FORD_2.scenario, FORD_2.plan, 'x', 'direct').control).toEqual({ moving: 'direct', laying: 'react' });
  });

  test('PL-2 an idle side and a player have no policy, so that no view is made for them', () => {
    const { scenario, plan } = FORD_2;
    expect(policiesFor(scenario, plan, { moving: 'direct', laying: 'idle' }).laying).toBe(undefined);
    const players = policiesFor(scenario, plan, { moving: 'player', laying: 'player' });
    expect([players.moving, players.laying]).toEqual([undefined, undefined]);
    expect(policiesFor(scenario, plan, { moving: 'direct', laying: 'react' }).laying).toBeTypeOf('function');
  });

  test('PL-3 neither has one that reacts where nothing can be ordered', () => {
    const { scenario, plan } = SMALL;
    const control = { moving: 'direct', laying: 'react' } as const;
    expect(policiesFor(scenario, plan, control).laying).toBeTypeOf('function');
    expect(policiesFor(scenario, NO_BELTS, control).laying).toBe(undefined);
    expect(policiesFor(FORD.scenario, FORD.plan, control).laying).toBe(undefined);
    const start = stateOf(begin(FORD.scenario, FORD.plan, 'x', control));
    expect(makeLayingPolicy('react', FORD.scenario, FORD.plan)(viewFor(start, 'laying'))).toEqual([]);
    // A column of the laying side has somewhere to go, belts or none.
    expect(policiesFor(FORD_2.scenario, NO_BELTS, control).laying).toBeTypeOf('function');
  });

  test("TU-1 each is asked once, with its own side's view, and does not see the other's orders", () => {
    const asked: [SideName, View][] = [];
    const ask = (side: SideName, column: number) => (view: View) => {
      asked.push([side, view]);
      return [{ do: 'hold', column }] as const;
    };
    const state = start(EVERYTHING);
    const orders = ordersBy(state, { laying: ask('laying', 2), moving: ask('moving', 0) });
    expect(orders).toEqual([
      { do: 'hold', column: 0 },
      { do: 'hold', column: 2 },
    ]);
    expect(asked.map(([side, { viewer }]) => [side, viewer])).toEqual([
      ['moving', 'moving'],
      ['laying', 'laying'],
    ]);
  });
});

test('TU-2 whose an order is', () => {
  const { scenario } = start(EVERYTHING).setting;
  expect(sideOfOrder(scenario, { do: 'hold', column: 0 })).toBe('moving');
  expect(sideOfOrder(scenario, { do: 'reload', column: 2 })).toBe('laying');
  expect(sideOfOrder(scenario, { do: 'fire', belt: 0 })).toBe('laying');
  expect(sideOfOrder(scenario, { do: 'tell', message: 0 })).toBe('laying');
  expect(sideOfOrder(scenario, { do: 'hold', column: 9 })).toBe(undefined);
  expect(sideOfOrder(scenario, { do: 'hold', column: -1 })).toBe(undefined);
});

test("ME-2 where players played, the run with no belts is that of the scenario's policies", () => {
  const zones = [{ id: 'goal', kind: 'objective' as const, name: 'Goal', hexes: ['5,0'] }];
  const scenario = build({ rows: ['......', '......'], zones, columns: [{}, {}], more: { policy: 'probe' } });
  const made = { scenario, document: undefined, plan: NO_BELTS };
  // Who probes holds the second column back (PO-7); the player does not.
  const alone = play(scenario, NO_BELTS, 'stand-in', 'probe').measures.arrival ?? 0;
  const control = { moving: 'player', laying: 'idle' } as const;
  const run = playThrough(made, 'stand-in', control, givenBy(made, { moving: 'direct', laying: 'idle' }));
  expect(alone).toBeGreaterThan(25);
  expect(finish(run).measures).toMatchObject({ arrival: 25, delay: 25 - alone });
});
