// What would have turned a line that tells of something that failed: each change is played here once more, and one unit less (WY-8).
import { describe, expect, test } from 'vitest';
import {
  type Change,
  hearTurn,
  type HeardTurn,
  lineChanges,
  type WhyLine,
  whyTurn,
} from '../../../src/analysis/index.ts';
import { hearRun } from '../../../src/analysis/why/hear.ts';
import { play } from '../../../src/exercise/index.ts';
import { distance } from '../../../src/hex/index.ts';
import { type GameEvent, isOver, type Order, type State } from '../../../src/rules/index.ts';
import { FIELD, give, randomTurn, EVERYTHING, start, triggerOf } from '../../rules/laying-side.ts';
import { sure } from '../../rules/kinds.ts';
import { diceOf } from '../../rules/random.ts';
import { begin, ordersOf } from '../../rules/watch.ts';
import { loadShipped, planOf } from '../../scenarios/files.ts';
import { applied, movedBy } from './apply.ts';

function told(event: GameEvent): string {
  return JSON.stringify({ ...event, minute: 0 });
}

/** How often the turn tells it. */
function often(events: readonly GameEvent[], event: GameEvent): number {
  return events.filter((each) => told(each) === told(event)).length;
}

/** The turn with the change made, as it can be meant: in the order of the column, in the state, or in the scenario. */
function others(
  { before, orders }: HeardTurn,
  event: GameEvent,
  change: Change,
  value: Change['to'],
): [State, Order[]][] {
  const column = 'column' in event ? event.column : -1;
  const at = orders.findIndex((each) => 'column' in each && each.column === column);
  if (change.change === 'other') return orders.map((_, i) => [before, orders.filter((__, j) => j !== i)]);
  if (change.change === 'distance') {
    const { grid } = before.setting.scenario;
    const far = (a: number, b: number) => distance(grid, a, b);
    return movedBy(before, change.of, Number(value), far).map((state) => [state, [...orders]]);
  }
  const own = orders[at] ?? { do: 'hold', column: 0 };
  const asked = applied({ state: before, order: own }, change, value);
  return [[asked.state, orders.map((each, i) => (i === at ? asked.order : each))]];
}

function isTurned(heard: HeardTurn, event: GameEvent, change: Change, value: Change['to']): boolean {
  const now = often(heard.events, event);
  return others(heard, event, change, value).some(
    ([state, orders]) => often(hearTurn(state, orders).events, event) < now,
  );
}

/** Checks every change of a line; how many there are. */
function check(heard: HeardTurn, line: WhyLine): number {
  const turning = lineChanges(heard, line);
  const { event } = line;
  if (turning === undefined || event === undefined) return 0;
  for (const change of turning.changes) {
    expect([event, change, isTurned(heard, event, change, change.to)]).toEqual([event, change, true]);
    if (typeof change.now !== 'number' || typeof change.to !== 'number') continue;
    const less = change.to - Math.sign(change.to - change.now);
    const stays = less === change.now || !isTurned(heard, event, change, less);
    expect([event, change, stays]).toEqual([event, change, true]);
  }
  return turning.changes.length;
}

function lineOf(heard: HeardTurn, type: GameEvent['type']): WhyLine {
  const line = whyTurn(heard).lines.find(({ event }) => event?.type === type);
  if (line === undefined) throw new Error(`no ${type}`);
  return line;
}

const ROWS = ['......', '......', 'ww....', '......', '......'];
const SIDE = {
  rows: ROWS,
  kinds: [sure('antiVehicleBelt', { seen: 0, bite: 65536 })],
  deadline: 400,
  more: { edition: 2 as const },
};

/** The changes of the line, as names. */
function changesOf(heard: HeardTurn, type: GameEvent['type']): string[] {
  const line = lineOf(heard, type);
  check(heard, line);
  return (lineChanges(heard, line)?.changes ?? []).map(({ change, now, to }) => `${change} ${now}>${to}`);
}

describe('WY-8', () => {
  test('running into a belt: a shorter way, another class, having seen it', () => {
    const state = begin({ ...SIDE, columns: [{ recon: 1 }] }, ['antiVehicleBelt 1 2,0']);
    const heard = hearTurn(state, ordersOf(state, ['march 1,0 2,0']));
    expect(changesOf(heard, 'bumped')).toEqual(expect.arrayContaining(['path 2>1', 'class tracked>foot']));
    const near = begin({ ...SIDE, columns: [{ recon: 2 }] }, ['antiVehicleBelt 1 2,0']);
    const seen = changesOf(hearTurn(near, ordersOf(near, ['march 1,0 2,0'])), 'bumped');
    expect(seen.some((change) => change.startsWith('visibility 0>'))).toBe(true);
  });

  test('stopped by ground: a shorter way, or ground that can be passed', () => {
    const state = begin({ ...SIDE, columns: [{}], turnMinutes: 30 }, []);
    const heard = hearTurn(state, ordersOf(state, ['march 0,1 0,2']));
    expect(changesOf(heard, 'stopped')).toEqual(['path 2>1', 'passable false>true']);
  });

  test('broken: a step more', () => {
    const state = begin({ ...SIDE, columns: [{ strength: 1 }] }, ['antiVehicleBelt 1 1,0']);
    const heard = hearTurn(state, ordersOf(state, ['march 1,0']));
    expect(changesOf(heard, 'broken')).toEqual(['strength 1>2']);
  });

  test('what is spoilt: whoever stands there elsewhere', () => {
    const state = start({ belts: ['remoteBelt 1 3,2'] });
    const heard = hearTurn(state, [{ do: 'lay', column: 1, belt: 0 }]);
    expect(changesOf(heard, 'spoilt')).toEqual(['distance 0>1']);
  });

  test('a trigger that can do nothing: what its action lacks', () => {
    const actions = [{ do: 'fire', belt: 0 } as const, { do: 'tell', message: 0 } as const];
    const state = start({ belts: ['roadCut 1 2,0 3,0'], plan: { triggers: [triggerOf({ actions })] } });
    expect(changesOf(hearTurn(state, []), 'idle')).toEqual(['phase prepared>armed']);
    const busy = start({
      belts: ['remoteBelt 1 4,2'],
      plan: { triggers: [triggerOf({ actions: [{ do: 'lay', belt: 0, column: 1 }] })] },
      sketch: FIELD,
    });
    expect(changesOf(hearTurn(busy, [{ do: 'march', column: 1, path: [18] }]), 'idle')).toEqual(['other true>false']);
  });

  test('fired in vain, with its rows swept before: nothing turns it', () => {
    const state = start({ belts: ['roadCut 1 2,0'] });
    const line: WhyLine = {
      event: { type: 'fired', place: 2, worked: false, minute: 0 },
      rules: [],
      inputs: [],
      minutes: [],
      draws: [],
    };
    expect(lineChanges(hearTurn(state, []), line)).toEqual({ changes: [], unturned: [] });
  });

  test('in an exercise in which everything happens, each change turns its line', () => {
    let count = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const dice = diceOf(seed);
      let state = start({ ...EVERYTHING, seed: `lines ${seed}` });
      for (let turn = 0; turn < 8 && !isOver(state); turn++) {
        const orders = randomTurn(dice, state);
        const heard = hearTurn(state, orders);
        for (const line of whyTurn(heard).lines) count += check(heard, line);
        state = give(state, ...orders).state;
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  test('the example of RULES.md', () => {
    const shipped = loadShipped('first-ford');
    const run = play(shipped.scenario, planOf(shipped, 'watched'), 'monday', shipped.scenario.policy);
    expect(changesOf(hearRun(run)[2], 'bumped')).toContain('path 6>5');
  });

  test.each(['first-ford', 'tree-line', 'two-keys', 'late-seeds'])('%s: in its plans, too', (id) => {
    const { scenario, plans } = loadShipped(id);
    let count = 0;
    for (const { plan } of plans) {
      for (const heard of hearRun(play(scenario, plan, 'lines', scenario.policy))) {
        for (const line of whyTurn(heard).lines) count += check(heard, line);
      }
    }
    expect(count).toBeGreaterThan(0);
  });
});
