// Tracks: counts of steps against the events of single runs, merged in any split; tasks that are refused.
import { describe, expect, test } from 'vitest';
import { makeTracksRunner, mergeTracks, type TracksTask } from '../../src/analysis/index.ts';
import { hexAt } from '../../src/hex/index.ts';
import { play } from '../../src/exercise/index.ts';
import { build, planOf } from '../rules/build.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';

const scenario = fordScenario();
const plan = fordPlan(scenario);
const all = scenario.columns.map((_, i) => i);
const task: TracksTask = { scenario, plan, policy: 'breach', seedBase: 's-', seeds: 12, columns: all };

describe('TK-1', () => {
  test('the example: three hexes in a row, 10 seeds', () => {
    const row = build({ rows: ['...'] });
    const tracks = makeTracksRunner({ ...task, scenario: row, plan: planOf(row), seeds: 10, columns: [0] })(1, 10);
    expect([...tracks.steps]).toEqual([0, 10, 10]);
    expect(tracks).toMatchObject({ seeds: 10, total: 20 });
  });

  test.each([{ columns: all }, { columns: [0] }, { columns: [] }])(
    'counts every step of $columns once',
    ({ columns }) => {
      const wanted = new Int32Array(scenario.grid.size);
      for (let seed = 1; seed <= 12; seed++) {
        for (const { events } of play(scenario, plan, `s-${seed}`, 'breach').turns) {
          for (const event of events) {
            if (event.type === 'moved' && columns.includes(event.column)) wanted[event.to] += 1;
          }
        }
      }
      const found = makeTracksRunner({ ...task, columns })(1, 12);
      expect(found.steps).toEqual(wanted);
      expect(found.total).toBe(wanted.reduce((sum, count) => sum + count, 0));
      expect(wanted[hexAt(scenario.grid, 0, 0)]).toBe(0);
    },
  );

  test.each([
    [1, 11],
    [5, 7],
  ])('parts of %i and %i seeds add up to the whole', (first, second) => {
    const run = makeTracksRunner(task);
    expect(mergeTracks(run(1, first), run(first + 1, second))).toEqual(run(1, 12));
  });
});

test.each([
  [{ seeds: 0 }, '0 seeds'],
  [{ seeds: 10_001 }, '10001 seeds'],
  [{ columns: [99] }, 'column 99'],
  [{ seedBase: 'x'.repeat(300) }, 'no legal seed'],
])('%j is refused', (part, message) => {
  expect(() => makeTracksRunner({ ...task, ...part })).toThrow(message);
});
