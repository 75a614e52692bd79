// What a listener hears beside the events: every draw with its counter, every minute of every clock; and that nothing changes because somebody listens.
import { describe, expect, test } from 'vitest';
import { play } from '../../src/exercise/index.ts';
import { advanceInPlace, digestOf, draw, fork, type GameEvent, type Note, type State } from '../../src/rules/index.ts';
import { COL, columnAt, HEAD } from '../../src/rules/state.ts';
import { loadShipped, SCENARIO_IDS } from '../scenarios/files.ts';

/** The turns of a run of a shipped scenario's first plan, heard again from the states before them. */
function heard(id: string, seed: string) {
  const { scenario, plans } = loadShipped(id);
  const run = play(scenario, plans[0].plan, seed, scenario.policy);
  let before = run.start;
  return run.turns.map((turn) => {
    const state = fork(before);
    const events: GameEvent[] = [];
    const notes: Note[] = [];
    advanceInPlace(state, turn.orders, events, notes);
    before = turn.state;
    return { turn, state, events, notes };
  });
}

function clocks({ setting, words }: State): number[] {
  return setting.scenario.columns.map((_, column) => words[columnAt(column) + COL.clock]);
}

describe.each(SCENARIO_IDS.filter((id) => id !== 'long-march'))('a listener (%s)', (id) => {
  const turns = heard(id, 'notes');

  test('changes nothing', () => {
    for (const { turn, state, events } of turns) {
      expect(digestOf(state)).toBe(turn.digest);
      expect(events).toEqual(turn.events);
    }
  });

  test('TI-2: the minutes that it hears of are the clocks of all columns', () => {
    const sums = clocks(turns[0].state).map(() => 0);
    for (const { state, notes } of turns) {
      for (const note of notes) if (note.note === 'spent') sums[note.column] += note.minutes;
      expect(sums).toEqual(clocks(state));
    }
  });

  test('CH-1, CH-2: each draw can be made again from its counter', () => {
    let count = 0;
    for (const { state, notes } of turns) {
      for (const note of notes) {
        if (note.note !== 'draw') continue;
        const { turn, place, actor, purpose, chance, value, happened } = note;
        const [key0, key1] = [state.words[HEAD.key0], state.words[HEAD.key1]];
        expect(draw(key0, key1, turn, place, actor, purpose) >>> 16).toBe(value);
        expect(value < chance).toBe(happened);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(0);
  });

  test('notes stand among the events in order', () => {
    for (const { notes, events } of turns) {
      const before = notes.flatMap((note) => ('before' in note ? [note.before] : []));
      expect(before).toEqual([...before].sort((a, b) => a - b));
      expect(before.at(-1) ?? 0).toBeLessThanOrEqual(events.length);
    }
  });
});
