// A turn line by line: nothing is lost, nothing stands twice, each line has what made it, and every draw can be made again (WY-1).
import { describe, expect, test } from 'vitest';
import { hearRun, type HeardTurn, hearTurn } from '../../../src/analysis/why/hear.ts';
import { whyTurn } from '../../../src/analysis/why/turn.ts';
import type { WhyLine, WhyTurn } from '../../../src/analysis/why/types.ts';
import { play } from '../../../src/exercise/index.ts';
import { draw, type GameEvent, type Note, seedKey, type State } from '../../../src/rules/index.ts';
import type { Sketch } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';
import { begin, ordersOf } from '../../rules/watch.ts';
import { loadShipped, planOf, SCENARIO_IDS } from '../../scenarios/files.ts';

function countNotes(notes: readonly Note[], which: Note['note']): number {
  return notes.filter(({ note }) => note === which).length;
}

function minutesOf({ lines }: WhyTurn, column: number): number {
  return lines
    .flatMap(({ minutes }) => minutes)
    .reduce((sum, each) => sum + (each.column === column ? each.minutes : 0), 0);
}

describe.each(SCENARIO_IDS.filter((id) => id !== 'long-march'))('%s', (id) => {
  const { scenario, plans } = loadShipped(id);
  const heard = plans.flatMap(({ plan }) => hearRun(play(scenario, plan, 'turns', scenario.policy)));
  const whys = heard.map((turn): [HeardTurn, WhyTurn] => [turn, whyTurn(turn)]);

  test('WY-1: every event, minute and draw stands in exactly one line', () => {
    for (const [{ events, notes }, { lines }] of whys) {
      expect(lines.flatMap(({ event }) => (event === undefined ? [] : [event]))).toEqual(events);
      expect(lines.flatMap(({ minutes }) => minutes).length).toBe(countNotes(notes, 'spent'));
      const draws = lines.flatMap((line) => line.draws);
      expect(draws.length).toBe(countNotes(notes, 'draw'));
      for (const line of lines) {
        expect(line.rules.length).toBeGreaterThan(0);
        if (line.event === undefined) expect(line.minutes.length + line.draws.length).toBe(1);
      }
    }
  });

  test('WY-1: draws can be made again from what is told', () => {
    const [key0, key1] = seedKey('turns');
    for (const [, { lines }] of whys) {
      for (const each of lines.flatMap(({ draws }) => draws)) {
        const value = draw(key0, key1, each.turn, each.place, each.actor, each.purpose) >>> 16;
        expect(each.value).toBe(value);
        expect(each.happened).toBe(value < each.chance);
        // With a chance changed by that it turns, by one less it does not.
        expect(value < each.chance + each.short).toBe(!each.happened);
        expect(value < each.chance + each.short - Math.sign(each.short)).toBe(each.short === 0 ? false : each.happened);
      }
    }
  });

  test('what could have been no line of its own is none', () => {
    const loose = whys.flatMap(([, { lines }]) => lines.filter(({ event }) => event === undefined));
    for (const { minutes, draws } of loose) {
      for (const { what } of minutes)
        expect(['sweep', 'prove', 'mark', 'search', 'idle', 'wait', 'lane']).toContain(what);
      for (const { draw: name, happened } of draws) {
        expect([name, happened]).toEqual([name, false]);
        expect(['recon', 'engage', 'seeThrough', 'search', 'degrade']).toContain(name);
      }
    }
  });
});

/** The line of the only event of a type. */
function lineOf(why: WhyTurn, type: GameEvent['type']): WhyLine {
  const found = why.lines.filter(({ event }) => event?.type === type);
  if (found.length !== 1) throw new Error(`${found.length} lines of ${type}`);
  return found[0];
}

function turnOf(state: State, ...texts: string[]): WhyTurn {
  return whyTurn(hearTurn(state, ordersOf(state, texts)));
}

const value = ({ inputs }: Pick<WhyLine, 'inputs'>, name: string) => inputs.find(({ input }) => input === name)?.value;

describe('lines of small turns', () => {
  const rows = ['....', '....', '....'];
  const features = { stream: ['0,0/E'] };
  // A chance of one in 65,536 is drawn for, and does not fall here.
  const rare = sure('antiVehicleBelt', { seen: 1, bite: 1, hazard: 1, miss: 1 });
  const sketch: Sketch = { rows, features, turnMinutes: 60, deadline: 900, kinds: [rare] };

  test('MP-2, MP-3: a step is ground and hexside', () => {
    const why = turnOf(begin(sketch), 'march 1,0');
    const { minutes, rules } = lineOf(why, 'moved');
    expect(minutes.map(({ what, minutes: n }) => [what, n])).toEqual([
      ['ground', 5],
      ['hexside', 6],
    ]);
    expect(minutes[0].inputs).toContainEqual({ input: 'terrain', of: 'open', value: 5 });
    expect(minutes[1].inputs).toContainEqual({ input: 'feature', of: 'stream', value: 6 });
    expect(rules).toContain('MP-3');
    // TI-4: it stands to the end of the turn only when it was told to wait.
    expect(minutesOf(why, 0)).toBe(11);
  });

  test('EN-2: a bump has its minutes and its draw', () => {
    const why = turnOf(begin(sketch, ['antiVehicleBelt 1 1,0']), 'march 1,0');
    const { minutes, draws } = lineOf(why, 'bumped');
    expect(minutes.map(({ what, minutes: n }) => [what, n])).toEqual([['bump', 10]]);
    expect(value(minutes[0], 'belt')).toBe('b1');
    expect(draws.map((each) => [each.draw, each.chance, each.happened])).toEqual([['bump', 1, false]]);
    expect(value(draws[0], 'hazard')).toBe(1);
  });

  test('EN-4: forcing is told row by row', () => {
    const unknown = begin(sketch, ['antiVehicleBelt 2 1,0']);
    const bumped = hearTurn(unknown, ordersOf(unknown, ['march 1,0'])).state;
    const why = turnOf(bumped, 'force 1,0');
    const { minutes } = lineOf(why, 'moved');
    expect(minutes.map(({ what, minutes: n }) => [what, n])).toEqual([
      ['ground', 5],
      ['hexside', 6],
      ['force', 12],
    ]);
    const { draws } = lineOf(why, 'moved');
    expect(draws.map(({ draw: name, row }) => [name, row])).toEqual([
      ['force', 0],
      ['force', 1],
    ]);
  });

  test('CL-3: work that goes on has a line without an event, with what was left of it', () => {
    const state = begin({ ...sketch, turnMinutes: 15 }, ['antiVehicleBelt 1 1,0']);
    const bumped = hearTurn(state, ordersOf(state, ['march 1,0'])).state;
    const first = turnOf(bumped, 'breach 1,0 mechanical');
    const [work] = first.lines.flatMap(({ minutes }) => minutes.filter(({ what }) => what === 'sweep'));
    expect([work.left, work.teams, work.method]).toEqual([48, 2, 'mechanical']);
    expect(first.lines.find(({ minutes }) => minutes.includes(work))?.event).toBeUndefined();
    const second = hearTurn(bumped, ordersOf(bumped, ['breach 1,0 mechanical'])).state;
    const third = turnOf(second);
    const { minutes, draws } = lineOf(third, 'rowSwept');
    expect(minutes.length).toBe(1);
    expect(draws.map((each) => [each.draw, each.method])).toEqual([
      ['miss', 'mechanical'],
      ['clearing', 'mechanical'],
    ]);
    expect(value(draws[1], 'clearHazard')).toBe(1);
  });
});

test('the example of RULES.md, WY-4', () => {
  const shipped = loadShipped('first-ford');
  const run = play(shipped.scenario, planOf(shipped, 'watched'), 'monday', shipped.scenario.policy);
  const draws = hearRun(run).flatMap((heard) => whyTurn(heard).lines.flatMap((line) => line.draws));
  expect(draws).toContainEqual(
    expect.objectContaining({ draw: 'engage', chance: 40000, value: 42800, happened: false, short: 2801 }),
  );
});
