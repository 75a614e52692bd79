// Orders from the map: a column is pointed at, then where it shall go; the way is shown before, and what bars it can be cleared.
import { expect, test } from 'vitest';
import type { Control } from '../../../src/exercise/index.ts';
import { marchWay } from '../../../src/ui/model/march.ts';
import { recapOf } from '../../../src/ui/model/recap.ts';
import { VAN } from '../two-sides.ts';
import { BOTH, openStore } from './playing.ts';

const MOVER: Control = { moving: 'player', laying: 'idle' };
/** Where the van and the ghosts start, and a hex two to the east of it. */
const START = 14;
const GOAL = 16;

test('the column in the hex, the next one there, none; then a march to where was pointed', async () => {
  const { commanding, boarding } = await openStore(MOVER);
  commanding.start();
  commanding.pickHex(GOAL);
  expect(commanding.aimed.value).toBeUndefined();
  const seen: unknown[] = [];
  for (let i = 0; i < 4; i++) {
    commanding.pickHex(START);
    seen.push(commanding.aimed.value);
  }
  expect(seen).toEqual([VAN, 1, undefined, VAN]);
  boarding.hover.value = GOAL;
  const view = commanding.aimView.value;
  const way = view && marchWay(view, VAN, GOAL);
  expect(boarding.scene.value.routes).toEqual([{ hexes: [START, ...(way?.path ?? [])], style: 'best' }]);
  expect(way?.path).toEqual([15, 16]);
  expect(way?.minutes).toBeGreaterThan(0);
  commanding.pickHex(GOAL);
  expect([...commanding.orders.value.values()]).toEqual([{ do: 'march', column: VAN, path: [15, 16] }]);
  expect(commanding.aimed.value).toBeUndefined();
  expect(boarding.scene.value.routes).toEqual([{ hexes: [START, 15, 16], style: 'alternative' }]);
});

test('KN-1: not while the screen is handed over, and not with an earlier turn on show', async () => {
  const { commanding, running, boarding } = await openStore(BOTH);
  commanding.start();
  commanding.pickHex(START);
  expect([commanding.aimView.value, commanding.aimed.value, boarding.scene.value.routes]).toEqual([
    undefined,
    undefined,
    [],
  ]);
  const other = await openStore(MOVER);
  other.commanding.start();
  other.commanding.submit();
  other.commanding.aim(VAN);
  other.running.seek(0);
  expect([other.commanding.aimView.value, other.commanding.aimed.value]).toEqual([undefined, undefined]);
  expect(running.turn.value).toBe(0);
});

test('an obstacle beside the column, to which no way leads, is ordered to be cleared', async () => {
  const { commanding, plans } = await openStore(MOVER);
  const scenario = plans.scenario.value;
  const old = scenario?.contamination.find(({ id }) => id === 'old')?.places[0] ?? -1;
  commanding.start();
  commanding.give({ do: 'march', column: VAN, path: [7] });
  commanding.submit();
  commanding.aim(VAN);
  expect(commanding.aimView.value?.columns[VAN].hex).toBe(7);
  commanding.pickHex(old);
  expect([...commanding.orders.value.values()]).toMatchObject([{ do: 'breach', column: VAN, place: old }]);
});

test('the last turn in three lines at most, the grave ones first to be chosen', async () => {
  const { commanding, running } = await openStore(MOVER);
  commanding.start();
  const run = () => running.exercise.value;
  expect(run() && recapOf(run() as never, 'moving')).toBeUndefined();
  commanding.suggest();
  commanding.submit();
  const recap = recapOf(run() as never, 'moving');
  expect(recap?.lines.length).toBeGreaterThan(0);
  expect(recap?.lines.length).toBeLessThanOrEqual(3);
});
