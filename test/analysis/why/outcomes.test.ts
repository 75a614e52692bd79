// What would have turned a run: every change that is told is played again here, in another way, and one unit less as well (WY-3, WY-5).
import { describe, expect, test } from 'vitest';
import { drawChanges, hearTurn, whyTurn } from '../../../src/analysis/index.ts';
import type { Change, OutcomeTrace } from '../../../src/analysis/why/change-types.ts';
import { deniedOutcome, effectOutcomes, otherOutcomes } from '../../../src/analysis/why/outcomes.ts';
import { controlFor, type Exercise, play, playListed, begin, finish } from '../../../src/exercise/index.ts';
import { checkPlan, type Column, type Plan, type Scenario } from '../../../src/rules/index.ts';
import { build, planOf as planFrom } from '../../rules/build.ts';
import { sure } from '../../rules/kinds.ts';
import { ordersOf } from '../../rules/watch.ts';
import { loadShipped, planOf } from '../../scenarios/files.ts';

type Case = { readonly scenario: Scenario; readonly plan: Plan };

/** The run with an input at a value, written out once more. */
function changed({ scenario, plan }: Case, { change, of }: Change, value: number): Case {
  const column = (part: Partial<Column>): Case => ({
    scenario: { ...scenario, columns: scenario.columns.map((each) => (each.id === of ? { ...each, ...part } : each)) },
    plan,
  });
  const belt = (part: (each: Plan['belts'][number]) => object): Case => ({
    scenario,
    plan: { ...plan, belts: plan.belts.map((each) => (each.id === of ? { ...each, ...part(each) } : each)) },
  });
  switch (change) {
    case 'deadline':
      return { scenario: { ...scenario, deadline: value }, plan };
    case 'needed':
      return { scenario: { ...scenario, needed: value }, plan };
    case 'from':
      return column({ from: value });
    case 'teams':
      return column({ teams: value });
    case 'strength':
      return column({ strength: value });
    case 'depth':
      return belt(() => ({ depth: value }));
    case 'segments':
      return belt(({ places }) => ({ places: places.slice(0, value) }));
    default:
      throw new Error(`no such change: ${change}`);
  }
}

const isDenied = ({ scenario, plan }: Case, seed: string) =>
  play(scenario, plan, seed, scenario.policy).measures.denied;

const RUNS = [
  ['first-ford', 'watched', 'monday'],
  ['first-ford', 'watched', '1'],
  ['tree-line', 'confirmed', '1'],
  ['second-sweep', 'plain', '2'],
] as const;

describe.each(RUNS)('%s, %s, seed %s', (id, key, seed) => {
  const shipped = loadShipped(id);
  const run = play(shipped.scenario, planOf(shipped, key), seed, shipped.scenario.policy);
  const outcome = deniedOutcome(run, 250);

  test('each change turns it, one unit less does not', () => {
    expect(outcome.is).toBe(run.measures.denied);
    const numbers = outcome.changes.filter(({ unit }) => unit !== 'switch');
    expect(numbers.length).toBeGreaterThan(0);
    for (const each of numbers) {
      const [now, to] = [Number(each.now), Number(each.to)];
      expect(Math.abs(to - now)).toBe(each.by);
      expect([each, isDenied(changed(run, each, to), seed)]).toEqual([each, !outcome.is]);
      const less = to - Math.sign(to - now);
      expect([each, isDenied(changed(run, each, less), seed)]).toEqual([each, outcome.is]);
      const broken = checkPlan(run.scenario, changed(run, each, to).plan).map(({ rule }) => rule);
      expect(each.breaks).toEqual(each.change === 'depth' || each.change === 'segments' ? [...new Set(broken)] : []);
    }
  });

  test('every input was tried, or is told not to have been', () => {
    const { changes, unturned, untried } = outcome;
    const named = [...changes, ...unturned, ...untried].map(({ change, of }) => `${change} ${of ?? ''}`);
    expect(new Set(named).size).toBe(named.length);
    expect(named).toContain('deadline ');
    for (const { id: belt } of run.plan.belts) {
      expect(named.some((each) => each === `depth ${belt}` || each === `segments ${belt}`)).toBe(true);
    }
  });
});

test('the examples of RULES.md, WY-2 and WY-3', () => {
  const shipped = loadShipped('first-ford');
  const run = play(shipped.scenario, planOf(shipped, 'watched'), 'monday', shipped.scenario.policy);
  const { changes } = deniedOutcome(run);
  expect(changes).toContainEqual(expect.objectContaining({ change: 'deadline', now: 180, to: 123 }));
  expect(changes).toContainEqual(expect.objectContaining({ change: 'from', of: 'carts', now: 20, to: 21, by: 1 }));
});

test('few runs: what was not tried is told', () => {
  const shipped = loadShipped('first-ford');
  const run = play(shipped.scenario, planOf(shipped, 'watched'), 'monday', shipped.scenario.policy);
  const { untried, changes, unturned } = deniedOutcome(run, 5);
  expect(untried.length).toBeGreaterThan(5);
  const all = deniedOutcome(run);
  const sum = ({ length }: readonly unknown[]) => length;
  expect(sum(untried) + sum(changes) + sum(unturned)).toBe(sum(all.changes) + sum(all.unturned));
});

describe('WY-5: land released, friends through', () => {
  /** The case with one input at a value, written out once more. */
  function other({ scenario, plan }: Case, told: Change, value: Change['to']): Case {
    const { change, of } = told;
    const keys = { legacyTeams: 'teams', yearPoints: 'points', followed: 'years' } as const;
    if (change === 'legacyTeams' || change === 'yearPoints' || change === 'followed') {
      return { scenario: { ...scenario, legacy: { ...scenario.legacy, [keys[change]]: Number(value) } }, plan };
    }
    if (change === 'care') {
      const belts = plan.belts.map((each) => (each.id === of ? { ...each, care: value as 'marked' } : each));
      return { scenario, plan: { ...plan, belts } };
    }
    return changed({ scenario, plan }, told, Number(value));
  }

  function check(run: Exercise, is: (exercise: Exercise) => boolean, outcome: OutcomeTrace): void {
    expect(outcome.is).toBe(is(run));
    const playOther = (told: Change, value: Change['to']) => {
      const { scenario, plan } = other(run, told, value);
      return is(play(scenario, plan, run.seed, run.control as { moving: 'breach'; laying: 'react' }));
    };
    for (const told of outcome.changes) {
      if (told.change === 'without') continue;
      expect([told, playOther(told, told.to)]).toEqual([told, !outcome.is]);
      if (typeof told.to !== 'number' || typeof told.now !== 'number') continue;
      const less = told.to - Math.sign(told.to - told.now);
      expect([told, playOther(told, less)]).toEqual([told, outcome.is]);
    }
    expect(outcome.changes.length).toBeGreaterThan(0);
  }

  test('LE-7: with few teams, points and years land is left; each change has it released, one unit less does not', () => {
    const { scenario, plans } = loadShipped('tree-line');
    const poor = { ...scenario, legacy: { teams: 1, points: 20, years: 2 } };
    const run = play(poor, plans[0].plan, '1', scenario.policy);
    const [outcome] = otherOutcomes(run, 60);
    expect([outcome.outcome, outcome.is]).toEqual(['released', false]);
    check(run, ({ measures }) => measures.more?.legacy.left === 0, outcome);
    expect(outcome.changes.map(({ change }) => change)).toContain('followed');
  });

  test('ME-11: friends that came through, or did not: each change turns it', () => {
    const { scenario, plans } = loadShipped('late-seeds');
    const run = play(scenario, plans[0].plan, '1', controlFor(scenario));
    const found = otherOutcomes(run, 60).find(({ outcome }) => outcome === 'friends');
    const through = ({ measures }: Exercise) => measures.more?.friends.arrived === measures.more?.friends.of;
    expect(found).toBeDefined();
    if (found !== undefined) check(run, through, found);
  });
});

describe('WY-5: effects', () => {
  const shipped = loadShipped('fire-sack');
  const plan = planOf(shipped, 'wall');
  const run = play(shipped.scenario, plan, '1', shipped.scenario.policy);
  const achieved = (changedPlan: Plan) =>
    play(shipped.scenario, changedPlan, '1', shipped.scenario.policy).measures.more?.intent[0].achieved;

  test('each change of a belt turns the effect, one unit less does not', () => {
    const [outcome] = effectOutcomes(run);
    expect(outcome.is).toBe(achieved(plan));
    const numbers = outcome.changes.filter(({ unit }) => unit !== 'switch');
    expect(numbers.length).toBeGreaterThan(0);
    for (const each of numbers) {
      const [now, to] = [Number(each.now), Number(each.to)];
      expect(achieved(changed(run, each, to).plan)).toBe(!outcome.is);
      expect(achieved(changed(run, each, to - Math.sign(to - now)).plan)).toBe(outcome.is);
    }
  });
});

describe("players' orders", () => {
  const kinds = [sure('antiVehicleBelt')];
  const scenario = build({ rows: ['....'], kinds, turnMinutes: 10, deadline: 30, columns: [{ strength: 3 }] });
  const control = { ...controlFor(scenario), moving: 'player' as const };
  const listed = (belts: readonly string[], texts: readonly string[]): Exercise => {
    const start = begin(scenario, planFrom(scenario, ...belts), 's', control);
    const lists = { moving: texts.map((text) => ordersOf(start.start, [text])) };
    const played = playListed(start, lists);
    if (!played.ok) throw new Error(`refused in turn ${played.turn}`);
    return finish(played.run);
  };

  test('stay as they were given: it does not go on past them', () => {
    const { is, changes } = deniedOutcome(listed(['antiVehicleBelt 1 2,0'], ['march 1,0', 'hold']));
    expect(is).toBe(true);
    // Nobody ever orders the column on, whatever the deadline.
    expect(changes.filter(({ change }) => change === 'deadline')).toEqual([]);
  });

  test('a run in which one may not be given any more is no answer', () => {
    const through = listed([], ['march 1,0 2,0', 'march 3,0']);
    const { is, changes } = deniedOutcome(through);
    expect(is).toBe(false);
    expect(changes).toContainEqual(expect.objectContaining({ change: 'deadline', to: 14 }));
    // A column that starts later cannot be ordered to march in turn 1.
    expect(changes.filter(({ change }) => change === 'from')).toEqual([]);
  });
});

describe('WY-4: draws', () => {
  const shipped = loadShipped('first-ford');
  const run = play(shipped.scenario, planOf(shipped, 'watched'), 'monday', shipped.scenario.policy);
  const heard = run.turns.map(({ orders }, i) => hearTurn(i === 0 ? run.start : run.turns[i - 1].state, orders));
  const found = heard.flatMap((turn) =>
    whyTurn(turn).lines.flatMap(({ draws }) => draws.map((draw) => ({ draw, changes: drawChanges(turn, draw) }))),
  );

  test('the number of the scenario that a draw needed, no more and no less', () => {
    let count = 0;
    for (const { draw, changes } of found) {
      for (const { change, to } of changes) {
        count += 1;
        // What the kind says is the chance itself; a post's is doubled for an exposed column.
        if (change === 'visibility') expect(to).toBe(draw.happened ? draw.value : draw.value + 1);
        if (change !== 'postChance') continue;
        const factor = draw.chance === shipped.scenario.posts[draw.post ?? 0].chance ? 1 : 2;
        const least = Math.ceil((draw.value + 1) / factor);
        expect(to).toBe(draw.happened ? least - 1 : least);
      }
    }
    expect(count).toBeGreaterThan(10);
  });

  test('the example of RULES.md', () => {
    const example = found.find(({ draw }) => draw.value === 42800 && draw.draw === 'engage');
    expect(example?.changes).toEqual([expect.objectContaining({ change: 'postChance', now: 20000, to: 21401 })]);
  });
});
