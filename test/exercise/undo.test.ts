// UN: a turn is taken back only as long as it has told its player nothing; the answer follows from what that side knows alone.
import { describe, expect, test } from 'vitest';
import {
  begin,
  type Control,
  ordersBy,
  play,
  playTurn,
  policiesFor,
  type Run,
  takeTurnBack,
  type UndoBar,
  undoBar,
  withTurns,
} from '../../src/exercise/index.ts';
import {
  type Belt,
  type Column,
  explain,
  type Order,
  type Plan,
  type Scenario,
  viewFor,
} from '../../src/rules/index.ts';
import { beltOf, field } from '../ui/sketches.ts';

const MOVER: Control = { moving: 'player', laying: 'idle' };
const LAYER: Control = { moving: 'direct', laying: 'player' };
const BOTH: Control = { moving: 'player', laying: 'player' };

/** Belts lie in the columns 3 and 4 of the map only; the one column starts in the west, at 0,2. */
function ground(more: Parameters<typeof field>[0] = {}): Scenario {
  const zones = [
    { id: 'east', kind: 'objective', name: 'East', hexes: ['6,0', '6,1', '6,2', '6,3', '6,4'] },
    { id: 'belt', kind: 'obstacleZone', name: 'Belt', hexes: ['3,0', '3,1', '3,2', '3,3', '3,4', '4,2'] },
  ] as const;
  return field({ zones, ...more });
}

const hexOf = (x: number, y: number) => y * 7 + x;
const march = (...path: number[]): Order => ({ do: 'march', column: 0, path });
const HOLD: Order = { do: 'hold', column: 0 };

function planOf(...belts: Belt[]): Plan {
  return { name: 'P', belts };
}

/** A run after the given turns, by players where there are orders. */
function played(scenario: Scenario, plan: Plan, control: Control, ...turns: readonly (readonly Order[])[]): Run {
  const policies = policiesFor(scenario, plan, control);
  let run = begin(scenario, plan, 'undo', control);
  for (const orders of turns) {
    const state = run.turns.at(-1)?.state ?? run.start;
    run = withTurns(run, playTurn(state, [...orders, ...ordersBy(state, policies)]));
  }
  return run;
}

const FIELD = ground();
const IN_THE_WAY = planOf(beltOf(FIELD, 'a', 'antiVehicleBelt', ['3,2']));

test('UN-1: a turn without a word can be taken back, and the same orders then give the same turn', () => {
  const run = played(FIELD, IN_THE_WAY, MOVER, [march(hexOf(1, 2))]);
  expect(undoBar(run, MOVER)).toBeUndefined();
  const back = takeTurnBack(run);
  expect(back).toEqual(begin(FIELD, IN_THE_WAY, 'undo', MOVER));
  expect(playTurn(back.start, [march(hexOf(1, 2))]).digest).toBe(run.turns[0].digest);
});

test.each<readonly [string, Run, Control, number, UndoBar]>([
  ['before the first turn', played(FIELD, IN_THE_WAY, MOVER), MOVER, 0, 'none'],
  ['a turn that others played before a branch', played(FIELD, IN_THE_WAY, MOVER, [HOLD]), MOVER, 1, 'none'],
  ['policies alone', play(FIELD, IN_THE_WAY, '1', 'direct'), { moving: 'direct', laying: 'idle' }, 0, 'none'],
  ['at the end', play(FIELD, IN_THE_WAY, '1', 'direct'), MOVER, 0, 'over'],
  ['two players', played(FIELD, IN_THE_WAY, BOTH, [HOLD]), BOTH, 0, 'two'],
])('UN-2: %s, nothing is taken back', (_, run, hands, since, bar) => {
  expect(undoBar(run, hands, since)).toBe(bar);
});

/** The one column starts right before the belt's hex. */
const near = (more: Partial<Column> = {}): Scenario =>
  ground({
    columns: [{ start: hexOf(2, 2), announced: true, class: 'tracked', teams: 2, methods: ['mechanical'], ...more }],
  });
const POST = { name: 'Hill', hex: hexOf(4, 2), range: 6, area: 0 } as const;

describe('UN-3: a die', () => {
  test('a bump into what nobody knew of', () => {
    const run = played(near(), IN_THE_WAY, MOVER, [march(hexOf(3, 2))]);
    expect(run.turns[0].events.map(({ type }) => type)).toContain('bumped');
    expect(undoBar(run, MOVER)).toBe('die');
  });

  test('sweeping rows of what is known', () => {
    const scenario = near({ recon: 2 });
    const breach: Order = {
      do: 'breach',
      column: 0,
      place: hexOf(3, 2),
      method: 'mechanical',
      prove: false,
      mark: false,
    };
    let run = played(scenario, IN_THE_WAY, MOVER, [HOLD]);
    const bars: (UndoBar | undefined)[] = [undoBar(run, MOVER)];
    for (let turn = 0; turn < 6; turn++) {
      const { state } = run.turns[run.turns.length - 1];
      const isKnown = viewFor(state, 'moving').segments.length > 0;
      run = withTurns(run, playTurn(state, isKnown && explain(state, breach) === undefined ? [breach] : []));
      bars.push(undoBar(run, MOVER));
    }
    expect(run.turns.some(({ events }) => events.some(({ type }) => type === 'rowSwept'))).toBe(true);
    const swept = run.turns.map(({ events }) => events.some(({ type }) => type === 'rowSwept'));
    const found = run.turns.map(({ events }) => events.some(({ type }) => type === 'found'));
    expect(bars).toEqual(swept.map((is, i) => (is ? 'die' : found[i] ? 'sight' : undefined)));
  });

  test('a post of the laying side that engages, or fails to', () => {
    const zones = [
      { id: 'east', kind: 'objective', name: 'East', hexes: ['6,2'] },
      { id: 'area', kind: 'engagementArea', name: 'Area', hexes: ['2,2'] },
    ] as const;
    const columns = [{ start: hexOf(2, 2), announced: true, teams: 0, methods: [] }] as const;
    const never = field({ zones, columns, posts: [{ ...POST, areas: [1], chance: 1 }] });
    const run = played(never, planOf(), { moving: 'player', laying: 'player' }, [HOLD]);
    expect(run.turns[0].events).toEqual([]);
    expect(undoBar(run, LAYER)).toBe('die');
    const bare = played(field({ zones, columns }), planOf(), { moving: 'player', laying: 'player' }, [HOLD]);
    expect(undoBar(bare, LAYER)).toBeUndefined();
  });
});

describe('UN-4: a hidden fact', () => {
  test('what recon finds', () => {
    const scenario = near({ recon: 2 });
    let run = played(scenario, IN_THE_WAY, MOVER, [HOLD]);
    while (!run.turns.at(-1)?.events.some(({ type }) => type === 'found') && run.turns.length < 20) {
      run = withTurns(run, playTurn(run.turns[run.turns.length - 1].state, [HOLD]));
    }
    expect(undoBar(run, MOVER)).toBe('sight');
    expect(undoBar(takeTurnBack(run), MOVER)).not.toBe('sight');
  });

  test('the other side’s columns, as far as they are seen', () => {
    const seen = played(ground(), planOf(), LAYER, []);
    expect(undoBar(seen, LAYER)).toBe('sight');
    const columns = [{ start: hexOf(0, 2), from: 60, announced: true }] as const;
    const unseen = played(ground({ columns }), planOf(), LAYER, []);
    expect(undoBar(unseen, LAYER)).toBeUndefined();
  });
});

describe('UN-5: ground', () => {
  test('a step to where something may lie, though nothing does', () => {
    const run = played(near(), planOf(), MOVER, [march(hexOf(3, 2))]);
    expect(undoBar(run, MOVER)).toBe('ground');
  });

  test('the answer does not tell what lies elsewhere, known to nobody', () => {
    const scenario = near();
    const other = planOf(beltOf(scenario, 'a', 'antiVehicleBelt', ['3,3']));
    const bars = [planOf(), other].map((plan) => undoBar(played(scenario, plan, MOVER, [march(hexOf(1, 2))]), MOVER));
    expect(bars).toEqual([undefined, undefined]);
  });
});
