// `abatis explain`: a turn and a run as the analysis has them, with names; what is refused, with what would turn it.
import { describe, expect, test } from 'vitest';
import { hearRun } from '../../src/analysis/why/hear.ts';
import { deniedOutcome, drawChanges, whyRun, whyTurn } from '../../src/analysis/index.ts';
import { play } from '../../src/exercise/index.ts';
import { draw } from '../../src/rules/index.ts';
import { changedPlan, type Json, makeDesk, PLAN_A, SCENARIO } from './run.ts';
import { fordPlan, fordScenario } from '../scenario/fixtures.ts';
import { changeJson } from '../../src/cli/explain-json.ts';

const { run, json, write } = makeDesk();
const scenario = fordScenario();
const exercise = play(scenario, fordPlan(scenario), 'why', scenario.policy);

const ASK = ['explain', SCENARIO, '--plan', PLAN_A, '--seed', 'why'];

describe('a turn', () => {
  test('has its lines, with ids in place of numbers', async () => {
    const turn = exercise.turns.findIndex(({ events }) => events.some(({ type }) => type === 'moved')) + 1;
    const heard = hearRun(exercise)[turn - 1];
    const why = whyTurn(heard);
    const { code, json: found } = await json(...ASK, '--turn', `${turn}`);
    expect(code).toBe(0);
    expect([found.ok, found.turn, found.from, found.to]).toEqual([true, turn, why.from, why.to]);
    expect(found.digest).toBe(exercise.turns[turn - 1].digest);
    expect(found.lines.length).toBe(why.lines.length);
    why.lines.forEach((line, i) => {
      expect(found.lines[i].event?.type).toBe(line.event?.type);
      expect(found.lines[i].rules).toEqual(line.rules);
      expect(found.lines[i].minutes.map((each: Json) => [each.what, each.minutes, each.column])).toEqual(
        line.minutes.map(({ what, minutes, column }) => [what, minutes, scenario.columns[column].id]),
      );
      expect(found.lines[i].draws.map((each: Json) => each.changes.length)).toEqual(
        line.draws.map((each) => drawChanges(heard, each).length),
      );
    });
    const moved = found.lines.find((line: Json) => line.event?.type === 'moved');
    expect(moved.event.from).toMatch(/^\d+,\d+$/);
    expect(scenario.columns.map(({ id }) => id)).toContain(moved.event.column);
  });

  test('CH-2: its draws can be made again from the key and the counter', async () => {
    let count = 0;
    for (let turn = 1; turn <= exercise.turns.length; turn++) {
      const { json: found } = await json(...ASK, '--turn', `${turn}`);
      const [key0, key1] = found.key;
      for (const { counter, value, chance, happened } of found.lines.flatMap((line: Json) => line.draws)) {
        const [number, place, actor, purpose] = counter;
        expect(draw(key0, key1, number, place, actor, purpose) >>> 16).toBe(value);
        expect(value < chance).toBe(happened);
        count += 1;
      }
      if (count > 0) break;
    }
    expect(count).toBeGreaterThan(0);
  });

  test('is told in words, the same bytes each time', async () => {
    const first = await run(...ASK, '--turn', '1');
    expect(first.stderr).toBe('');
    expect(first.stdout).toMatch(/^The test ford \(test-ford\), plan Behind the bridge, seed why, policy breach/);
    expect(first.stdout).toMatch(/^Turn 1, minutes 0 to \d+\./m);
    expect(first.stdout).toContain('(MP-2, MP-3, EN-1, TI-2)');
    expect(first.stdout).toMatch(/^ {4}\S+ \d+ minutes? ground at \d+,\d+: class/m);
    expect(first.stdout).not.toMatch(/undefined|NaN|\[object/);
    expect(await run(...ASK, '--turn', '1')).toEqual(first);
  });

  test('that the run does not have: exit code 1, and how many there are', async () => {
    const { code, json: found } = await json(...ASK, '--turn', '400');
    expect([code, found.ok, found.error.code, found.error.turns]).toEqual([1, false, 'no-turn', exercise.turns.length]);
    const told = await run(...ASK, '--turn', '400');
    expect([told.code, told.stdout]).toEqual([1, '']);
    expect(told.stderr).toContain(`there is no turn 400`);
    const last = await json(...ASK, '--turn', `${exercise.turns.length}`);
    expect(last.code).toBe(0);
    expect((await json(...ASK, '--turn', `${exercise.turns.length + 1}`)).code).toBe(1);
  });

  test.each(['0', '1.5'])('%s is no turn: misused', async (turn) => {
    expect((await json(...ASK, `--turn=${turn}`)).code).toBe(2);
  });
});

describe('a run', () => {
  test('has every measure with its parts, and what would have turned it', async () => {
    const { code, json: found } = await json(...ASK);
    expect(code).toBe(0);
    const why = whyRun(exercise);
    expect(found.measures.map(({ measure, value }: Json) => [measure, value])).toEqual(
      why.measures.map(({ measure, value }) => [measure, value]),
    );
    for (const { value, divisor, parts } of found.measures) {
      const sum = parts.reduce((all: number, { amount }: Json) => all + amount, 0);
      if (value !== undefined) expect(Math.ceil(sum / (divisor ?? 1))).toBe(value);
    }
    const outcome = deniedOutcome(exercise);
    expect(found.outcomes[0]).toEqual(JSON.parse(JSON.stringify(outcome)));
    expect(outcome.changes.length).toBeGreaterThan(0);
  });

  test('is told in words', async () => {
    const told = await run(...ASK, '--runs', '40');
    expect([told.code, told.stderr]).toEqual([0, '']);
    expect(told.stdout).toMatch(/^arrival \d+, of \S+ {2}\(ME-1, TI-2\)$/m);
    expect(told.stdout).toMatch(/^Not denied; it would have been otherwise/m);
    expect(told.stdout).toMatch(/^ {4}deadline \d+ instead of \d+ \(\d+ minutes?/m);
    expect(told.stdout).not.toMatch(/undefined|NaN|\[object/);
  });

  test('by fewer runs says what was not tried', async () => {
    const { json: found } = await json(...ASK, '--runs', '1');
    expect(found.outcomes[0].untried.length).toBeGreaterThan(0);
  });
});

describe('what is refused', () => {
  test('a plan: its faults with what would turn each', async () => {
    write(
      'plans/deep.json',
      changedPlan((plan) => {
        plan.belts[0].kind = 'mixedBelt';
        plan.belts[0].depth = 3;
      }),
    );
    const ask = ['explain', SCENARIO, '--plan', 'plans/deep.json'];
    const { code, json: found } = await json(...ask);
    expect([code, found.ok]).toEqual([1, false]);
    expect(found.problems.length).toBe(found.faults.length);
    expect(found.faults.map(({ code: fault }: Json) => fault)).toEqual(['over-budget']);
    const changes = found.faults[0].changes.map((each: Json) => [each.change, each.of, each.now, each.to]);
    // 3 segments of 3 rows at 8 points, and 2 hexsides at 3: 78 of 60 points.
    expect(changes).toContainEqual(['points', scenario.calendar.periods[0].id, 60, 78]);
    expect(changes).toContainEqual(['depth', 'b1', 3, 2]);
    expect(changes).toContainEqual(['segments', 'b1', 3, 2]);
    const told = await run(...ask);
    expect(told.stderr).toMatch(/ instead of \d+ \(\d+ /);
    // What is wrong in another way has no faults of the rules.
    write('plans/broken.json', '{');
    expect((await json('explain', SCENARIO, '--plan', 'plans/broken.json')).json.faults).toBeUndefined();
  });

  test('numbers of periods become their ids; so many periods stay a number', () => {
    const { periods } = scenario.calendar;
    const names = { scenario, plan: { name: 'p', belts: [] } };
    const told = { now: 0, to: 0, by: 1, unit: 'period', breaks: [], search: 'each' } as const;
    expect(changeJson(names, { ...told, change: 'laid' })).toMatchObject({ now: periods[0].id, to: periods[0].id });
    expect(changeJson(names, { ...told, change: 'lead' })).toMatchObject({ now: 0, to: 0 });
  });

  test('an order: with what would turn it', async () => {
    const far = Array.from({ length: 3 }, () => '4,4');
    const [column] = scenario.columns.filter(({ side, from }) => side === 'moving' && from === 0);
    write(
      'm.json',
      JSON.stringify({
        format: 'abatis-orders/1',
        scenario: scenario.id,
        scenarioHash: scenario.hash,
        side: 'moving',
        turns: [[{ column: column.id, march: far }]],
      }),
    );
    const ask = ['explain', SCENARIO, '--plan', PLAN_A, '--moving-orders', 'm.json'];
    const { code, json: found } = await json(...ask);
    expect([code, found.refusals[0].why]).toEqual([1, 'notAdjacent']);
    expect(found.refusals[0].changes).toEqual([]);
  });
});
