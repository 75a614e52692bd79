// Older formats: the step from 1 to 2, what of format 2 a file of format 1 may not hold, and plans of one format for scenarios of the other.
import { describe, expect, test } from 'vitest';
import { hashOf, makePlanText, parsePlan, parseScenario, planDocument } from '../../src/scenario/index.ts';
import { FIRST_KINDS, migrate } from '../../src/scenario/migrate.ts';
import { editionOne, STOCK_KINDS } from '../../src/rules/index.ts';
import { brief, fordDocument, fordPlanDocument, fordScenario, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';
import { ford2PlanDocument, ford2Scenario } from './fixtures-2.ts';
import { english } from '../english.ts';

type Change = (document: AnyDocument) => unknown;

describe('the step from format 1 to 2', () => {
  test('a scenario gets the five kinds of the first stock and a laying side that gives no orders', () => {
    const document = fordDocument();
    const before = structuredClone(document);
    const five = ['barrierDitch', 'felledTrees', 'antiVehicleBelt', 'antiPersonnelBelt', 'mixedBelt'];
    const added = { format: 'abatis-scenario/2', catalogue: five, layingPolicy: 'idle' };
    expect(migrate('scenario', 1, document)).toEqual({ ...document, ...added });
    expect(document).toEqual(before);
    expect(STOCK_KINDS.slice(0, 5).map(({ id }) => id)).toEqual(FIRST_KINDS);
  });

  test('a catalogue that is there stays', () => {
    expect(migrate('scenario', 1, { ...fordDocument(), catalogue: ['mixedBelt'] }).catalogue).toEqual(['mixedBelt']);
  });

  test('a plan changes its name of the format only', () => {
    const document = fordPlanDocument();
    expect(migrate('plan', 1, document)).toEqual({ ...document, format: 'abatis-plan/2' });
  });

  test('what is of format 2 already stays as it is', () => {
    const document = { format: 'abatis-scenario/2', id: 'x' };
    expect(migrate('scenario', 2, document)).toBe(document);
  });

  test('parts keep their places: hand on, not copied', () => {
    const document = fordDocument();
    expect(migrate('scenario', 1, document).columns).toBe(document.columns);
  });

  test('a scenario of format 1 is of edition 1, its hash that of the file as it stands', () => {
    const scenario = fordScenario();
    expect(scenario.edition).toBe(1);
    expect(scenario).toMatchObject(editionOne(scenario.budget));
    expect(scenario.hash).toBe(hashOf(fordDocument()));
  });

  test('written as format 2 the same scenario is of edition 2, with the whole stock and another hash', () => {
    const scenario = fordScenario((d) => (d.format = 'abatis-scenario/2'));
    expect(scenario).toMatchObject({ edition: 2, layingPolicy: 'react' });
    expect(scenario.catalogue).toEqual(STOCK_KINDS);
    expect(scenario.hash).not.toBe(fordScenario().hash);
  });
});

describe('what belongs to format 2', () => {
  test.each<[title: string, Change, pointer: string, needle: string]>([
    ['a calendar', (d) => (d.calendar = {}), '/calendar', '"calendar"'],
    ['treaties', (d) => (d.treaties = []), '/treaties', '"treaties"'],
    ['triggers', (d) => (d.triggers = [{}]), '/triggers', '"triggers"'],
    ['a laying policy', (d) => (d.layingPolicy = 'react'), '/layingPolicy', '"layingPolicy"'],
    ['a side', (d) => (d.columns[1].side = 'moving'), '/columns/1/side', 'bravo…"side"'],
    ['a layer', (d) => (d.columns[0].layer = {}), '/columns/0/layer', '"layer"'],
    ['a task', (d) => (d.columns[0].task = 'hold'), '/columns/0/task', '"hold"'],
    ['a kind of zone', (d) => (d.zones[0].kind = 'clearance'), '/zones/0/kind', '"clearance"'],
    ['a policy', (d) => (d.policy = 'adaptive'), '/policy', '"adaptive"'],
    [
      'shelter',
      (d) =>
        (d.terrains = [
          { id: 'dune', name: 'Dune', cost: { foot: 1, wheeled: 1, tracked: 1, engineer: 1 }, shelter: true },
        ]),
      '/terrains/0/shelter',
      '"shelter"',
    ],
    ['a stock kind', (d) => (d.catalogue = ['mixedBelt', 'remoteBelt']), '/catalogue/1', '"remoteBelt"'],
    ['a stock kind to copy', (d) => (d.catalogue = [{ like: 'roadCut', id: 'cut' }]), '/catalogue/0/like', '"roadCut"'],
    [
      'a behaviour',
      (d) => (d.catalogue = [{ like: 'mixedBelt', id: 'm', behaviour: 'networked' }]),
      '/catalogue/0/behaviour',
      '"behaviour"',
    ],
    [
      'a family',
      (d) => (d.catalogue = [{ like: 'mixedBelt', id: 'm', family: 'reserve' }]),
      '/catalogue/0/family',
      '"reserve"',
    ],
  ])('%s in a scenario of format 1 is called so', (_, change, pointer, needle) => {
    const document = fordDocument();
    change(document);
    const text = textOf(document);
    const { ok, problems } = parseScenario(text);
    expect(ok).toBe(false);
    expect(problems.map(brief)).toEqual([{ code: 'shape/newer-format', pointer, ...placeOf(text, needle) }]);
    expect(english(problems[0].message)).toContain('belongs to format 2: change the format line');
    expect(english(problems[0].hint)).toContain('"abatis-scenario/2"');
  });

  test.each<[title: string, Change, pointer: string]>([
    ['care', (d) => (d.belts[0].care = 'hasty'), '/belts/0/care'],
    ['a period', (d) => (d.belts[0].laid = 'preparation'), '/belts/0/laid'],
    ['groups', (d) => (d.groups = []), '/groups'],
    ['triggers', (d) => (d.triggers = []), '/triggers'],
  ])('%s in a plan of format 1 is called so', (_, change, pointer) => {
    const document = fordPlanDocument();
    change(document);
    const { problems } = parsePlan(textOf(document), fordScenario());
    expect(problems.map((problem) => [problem.code, problem.pointer])).toEqual([['shape/newer-format', pointer]]);
    expect(english(problems[0].hint)).toContain('"abatis-plan/2"');
  });

  test('a key that no format has is not', () => {
    const { problems } = parseScenario(textOf({ ...fordDocument(), calender: {} }));
    expect(problems.map(({ code }) => code)).toEqual(['shape/unknown-key']);
  });
});

describe('plans of one format for scenarios of the other', () => {
  test('a plan of format 1 is fine for a scenario of format 2', () => {
    const scenario = ford2Scenario();
    const document = { ...fordPlanDocument(scenario), belts: fordPlanDocument().belts };
    const result = parsePlan(textOf(document), scenario);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.ok && planDocument(scenario, result.value).format).toBe('abatis-plan/1');
  });

  test('a plan of format 2 that says no more than format 1 can is fine for a scenario of format 1', () => {
    const scenario = fordScenario();
    const document = { ...fordPlanDocument(scenario), format: 'abatis-plan/2', groups: [], production: [] };
    const result = parsePlan(textOf(document), scenario);
    expect(result).toMatchObject({ ok: true, problems: [] });
    expect(result.ok && planDocument(scenario, result.value)).toEqual(fordPlanDocument(scenario));
  });

  test('one that says more is refused, each part at its place, and nothing else is said', () => {
    const scenario = fordScenario();
    const { id, hash } = scenario;
    const document = { ...ford2PlanDocument(), scenario: id, scenarioHash: hash };
    const { ok, problems } = parsePlan(textOf(document), scenario);
    expect(ok).toBe(false);
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual(
      [
        '/belts/0/care',
        '/belts/0/laid',
        '/belts/1/care',
        '/belts/3/ordered',
        '/belts/3/laid',
        '/groups',
        '/triggers',
        '/notices',
        '/production',
      ].map((pointer) => ['plan/edition', pointer]),
    );
    expect(english(problems[0].message)).toBe(
      'The scenario "test-ford" is of format 1, which has no "care" in its plans.',
    );
    expect(english(problems[0].hint)).toContain('format 2');
  });

  test('a plan is written in the lowest format that can say it', () => {
    const scenario = ford2Scenario();
    const base = { name: 'Plan', belts: [{ id: 'b1', kind: 0, depth: 1, places: [43] }] };
    const formatOf = (more: object, belt: object = {}) =>
      planDocument(scenario, { ...base, belts: [{ ...base.belts[0], ...belt }], ...more }).format;
    expect(formatOf({})).toBe('abatis-plan/1');
    expect(formatOf({ groups: [], triggers: [], notices: [], production: [] })).toBe('abatis-plan/1');
    expect(formatOf({}, { care: 'recorded', ordered: 0 })).toBe('abatis-plan/1');
    expect(formatOf({}, { care: 'hasty' })).toBe('abatis-plan/2');
    expect(formatOf({}, { laid: 0 })).toBe('abatis-plan/2');
    expect(formatOf({}, { ordered: 1 })).toBe('abatis-plan/2');
    expect(formatOf({ production: [{ store: 0, period: 0 }] })).toBe('abatis-plan/2');
    expect(makePlanText(scenario, base)).not.toContain('groups');
  });
});
