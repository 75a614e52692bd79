// Plan format 1: the right scenario, kinds, places and the rules of laying, with places in the file; and back to text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeHexText, sideEnds, sideExists } from '../../src/hex/index.ts';
import { checkPlan } from '../../src/rules/index.ts';
import type { Belt } from '../../src/rules/index.ts';
import { inside, makePlanText, parsePlan, parsePlanDocument, planHash, readJson } from '../../src/scenario/index.ts';
import { brief, fordDocument, fordPlan, fordPlanDocument, fordScenario, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';
import { english } from '../english.ts';

const scenario = fordScenario();

function problemsOf(change: (document: AnyDocument) => void) {
  const document = fordPlanDocument(scenario);
  change(document);
  const text = textOf(document);
  const result = parsePlan(text, scenario);
  return { text, problems: result.problems, ok: result.ok };
}

describe('a legal plan', () => {
  test('has kinds by number and places in chain order', () => {
    const plan = fordPlan(scenario);
    expect(plan.name).toBe('Behind the bridge');
    expect(plan.belts.map(({ id, kind, depth }) => [id, scenario.catalogue[kind].id, depth])).toEqual([
      ['b1', 'antiVehicleBelt', 1],
      ['b2', 'barrierDitch', 1],
    ]);
    expect(plan.belts[0].places.map((place) => makeHexText(scenario.grid, place))).toEqual(['7,3', '7,4', '7,5']);
  });

  test('may have no belts', () => {
    expect(problemsOf((d) => (d.belts = []))).toMatchObject({ ok: true, problems: [] });
  });
});

describe('refused, with the place', () => {
  test.each<[title: string, (d: AnyDocument) => unknown, code: string, pointer: string, needle: string]>([
    ['another scenario', (d) => (d.scenario = 'other'), 'plan/other-scenario', '/scenario', '"other"'],
    ['another hash', (d) => (d.scenarioHash = '0'.repeat(64)), 'plan/other-hash', '/scenarioHash', '"0000'],
    ['what is no hash', (d) => (d.scenarioHash = 'abc'), 'shape/hash', '/scenarioHash', '"abc"'],
    ['an unknown key', (d) => (d.belts[0].colour = 1), 'shape/unknown-key', '/belts/0/colour', '"colour"'],
    ['a missing key', (d) => delete d.belts[1].depth, 'shape/missing', '/belts/1', 'b1…{'],
    [
      'an unknown kind',
      (d) => (d.belts[0].kind = 'antiVehicle'),
      'plan/unknown-kind',
      '/belts/0/kind',
      '"antiVehicle"',
    ],
    ['a kind toString', (d) => (d.belts[0].kind = 'toString'), 'plan/unknown-kind', '/belts/0/kind', '"toString"'],
    ['a belt __proto__', (d) => (d.belts[0].id = '__proto__'), 'shape/id', '/belts/0/id', '"__proto__"'],
    ['a hex off the map', (d) => (d.belts[0].places[1] = '7,9'), 'place/hex-off-map', '/belts/0/places/1', '"7,9"'],
    ['what is no hex', (d) => (d.belts[0].places[1] = 'here'), 'place/bad-hex', '/belts/0/places/1', '"here"'],
    [
      'a hexside for a hex',
      (d) => (d.belts[0].places[1] = '7,4/E'),
      'place/wrong-sort',
      '/belts/0/places/1',
      '"7,4/E"',
    ],
    ['a hex for a hexside', (d) => (d.belts[1].places[0] = '9,3'), 'place/wrong-sort', '/belts/1/places/0', '"9,3"'],
    [
      'a hexside at the edge',
      (d) => (d.belts[1].places = ['0,0/W']),
      'place/hexside-off-map',
      '/belts/1/places/0',
      '"0,0/W"',
    ],
    [
      'OB-1: not connected',
      (d) => (d.belts[0].places = ['7,3', '7,5']),
      'plan/not-connected',
      '/belts/0/places/1',
      '"7,5"',
    ],
    [
      'OB-1: a place twice',
      (d) => (d.belts[0].places[2] = '7,3'),
      'plan/not-connected',
      '/belts/0/places/2',
      '"7,3"…"7,3"',
    ],
    ['OB-2: too deep', (d) => (d.belts[1].depth = 2), 'plan/depth', '/belts/1/depth', 'b2…2'],
    ['OB-3: outside the zone', (d) => (d.belts[0].places = ['2,3']), 'plan/outside-zone', '/belts/0/places/0', '"2,3"'],
    [
      'OB-4: in a restriction',
      (d) => (d.belts[0].places = ['7,5', '7,6']),
      'plan/restriction',
      '/belts/0/places/1',
      '"7,6"',
    ],
    [
      'OB-4: banned there',
      (d) => Object.assign(d.belts[0], { kind: 'mixedBelt', places: ['7,2'] }),
      'plan/restriction',
      '/belts/0/places/0',
      '"7,2"',
    ],
    [
      'OB-6: on the wrong ground',
      (d) => (d.belts[0].kind = 'felledTrees'),
      'plan/wrong-terrain',
      '/belts/0/places/0',
      '"7,3"',
    ],
    [
      'OB-7: on another belt',
      (d) => d.belts.push({ ...d.belts[0], id: 'b3', places: ['7,4'] }),
      'plan/overlap',
      '/belts/2/places/0',
      'b3…"7,4"',
    ],
    ['OB-7: an id twice', (d) => (d.belts[1].id = 'b1'), 'plan/duplicate-id', '/belts/1/id', 'b1…"b1"'],
    [
      'OB-8: over the budget',
      (d) => Object.assign(d.belts[0], { kind: 'mixedBelt', depth: 3 }),
      'plan/over-budget',
      '/belts',
      'belts…[',
    ],
  ])('%s', (title, change, code, pointer, needle) => {
    const { text, problems, ok } = problemsOf(change);
    expect(ok).toBe(false);
    expect(problems.map(brief)).toContainEqual({ code, pointer, ...placeOf(text, needle) });
    const rule = /^OB-\d/.exec(title)?.[0];
    if (rule !== undefined)
      expect(problems.filter((problem) => problem.code === code).map(({ message }) => english(message))[0]).toContain(
        `(${rule})`,
      );
  });

  test('the hint for a wrong hash tells the right one', () => {
    const { problems } = problemsOf((d) => (d.scenarioHash = 'f'.repeat(64)));
    expect(problems.map(({ hint }) => english(hint))).toEqual([expect.stringContaining(scenario.hash)]);
  });

  test('of a plan for another scenario nothing else is said', () => {
    const { problems } = problemsOf((d) =>
      Object.assign(d, { scenario: 'other', scenarioHash: '0'.repeat(64), belts: [1] }),
    );
    expect(problems.map(({ code }) => code)).toContain('plan/other-scenario');
    expect(problems.map(({ code }) => code)).not.toContain('plan/other-hash');
  });

  test('faults in several belts are told together, at the entries of the file', () => {
    const { problems } = problemsOf((d) => {
      d.belts.unshift({ id: 'b0', kind: 'moat', depth: 1, places: ['5,5'] });
      d.belts[1].places = ['7,5', '7,6'];
      d.belts[2].depth = 3;
    });
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'plan/unknown-kind /belts/0/kind',
      'plan/restriction /belts/1/places/1',
      'plan/depth /belts/2/depth',
    ]);
  });
});

describe('to text and back', () => {
  test('one line a belt', () => {
    expect(makePlanText(scenario, fordPlan(scenario)).split('\n').slice(5, 8)).toEqual([
      '  "belts": [',
      '    { "id": "b1", "kind": "antiVehicleBelt", "depth": 1, "places": ["7,3", "7,4", "7,5"] },',
      expect.stringContaining('"b2"'),
    ]);
  });

  test('a hexside named from its other hex is the same plan with the same hash', () => {
    const other = fordPlanDocument(scenario);
    other.belts[1].places = ['9,3/NE', '10,3/W'];
    const result = parsePlan(textOf(other), scenario);
    expect(result.ok && result.value).toEqual(fordPlan(scenario));
    expect(result.ok && planHash(scenario, result.value)).toBe(planHash(scenario, fordPlan(scenario)));
    expect(planHash(scenario, { ...fordPlan(scenario), name: 'Else' })).not.toBe(
      planHash(scenario, fordPlan(scenario)),
    );
  });

  test('every legal plan is read back equal, and every other one refused', () => {
    const rich = fordScenario((d) => (d.budget = { points: 1000, effort: 10_000 }));
    const { size } = rich.grid;
    const sides = Array.from({ length: 3 * size }, (_, side) => side).filter((side) => sideExists(rich.grid, side));
    const belt: fc.Arbitrary<Belt> = fc
      .record({
        kind: fc.nat(rich.catalogue.length - 1),
        depth: fc.integer({ min: 1, max: 3 }),
        at: fc.nat(),
        n: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ kind, depth, at, n }) => {
        const hex = at % (size - 2);
        const side = sides[at % sides.length];
        const places =
          rich.catalogue[kind].lies === 'hex' ? Array.from({ length: n }, (_, i) => hex + i) : [size + side];
        return { id: 'b', kind, depth, places };
      });
    let legal = 0;
    fc.assert(
      fc.property(
        fc.array(belt, { maxLength: 3 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
        (drawn, name) => {
          const plan = {
            name: name.replace(/[\p{C}\p{Z}]/gu, '-'),
            belts: drawn.map((b, i) => ({ ...b, id: `b${i}` })),
          };
          const result = parsePlan(makePlanText(rich, plan), rich);
          const faults = checkPlan(rich, plan);
          expect(result.ok).toBe(faults.length === 0);
          if (result.ok) expect(result.value).toEqual(plan);
          else expect(result.problems.length).toBe(faults.length);
          legal += result.ok ? 1 : 0;
        },
      ),
      { numRuns: 400 },
    );
    expect(legal).toBeGreaterThan(20);
    expect(sideEnds(rich.grid, sides[0]).length).toBe(2);
  });
});

test('inside another document, places are those of that document', () => {
  const plan = fordPlanDocument(scenario);
  plan.belts[0].places[0] = '7,99';
  const text = textOf({ scenario: fordDocument(), plan });
  const whole = readJson(text);
  const part = whole.ok ? inside(whole.value, 'plan') : undefined;
  expect(part && parsePlanDocument(part, scenario).problems.map(brief)).toEqual([
    { code: 'place/hex-off-map', pointer: '/plan/belts/0/places/0', ...placeOf(text, '"7,99"') },
  ]);
});
