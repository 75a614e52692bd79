// Scenario format 1: what a legal document becomes, and each fault of meaning with its place.
import { describe, expect, test } from 'vitest';
import { makeHexText, parseHexText, parseSideText } from '../../src/hex/index.ts';
import { editionOne, STOCK_KINDS, STOCK_TERRAINS } from '../../src/rules/index.ts';
import { hashOf, parseScenario, scenarioDocument } from '../../src/scenario/index.ts';
import { brief, fordDocument, fordScenario, placeOf, textOf } from './fixtures.ts';
import type { AnyDocument } from './fixtures.ts';

type Change = (document: AnyDocument) => void;

function problemsAfter(change: Change): { text: string; problems: ReturnType<typeof brief>[]; ok: boolean } {
  const document = fordDocument();
  change(document);
  const text = textOf(document);
  const result = parseScenario(text);
  return { text, problems: result.problems.map(brief), ok: result.ok };
}

describe('a legal scenario', () => {
  test('has no problems, not even warnings', () => {
    expect(parseScenario(textOf(fordDocument())).problems).toEqual([]);
  });

  test('has terrain and features on its hexes and hexsides', () => {
    const { grid, terrain, terrains, feature, features } = fordScenario();
    const terrainAt = (text: string) => terrains[terrain[parseHexText(grid, text) ?? -1]].id;
    const featureAt = (text: string) => features[feature[parseSideText(grid, text) ?? -1] - 1]?.id;
    expect(['0,0', '4,0', '11,4', '11,8'].map(terrainAt)).toEqual(['open', 'forest', 'road', 'water']);
    expect(['6,0/W', '5,0/E', '5,4/E', '6,2/NW', '0,0/E'].map(featureAt)).toEqual([
      'river',
      'river',
      'bridge',
      'ford',
      undefined,
    ]);
  });

  test('has zones as ascending hexes, whatever the order and overlap of its rectangles', () => {
    const { grid, zones } = fordScenario((document) => {
      document.zones[1].hexes = ['8,7..7,6', '7,6', '8,6'];
    });
    expect(zones[1].hexes.map((hex) => makeHexText(grid, hex))).toEqual(['7,6', '8,6', '7,7', '8,7']);
    expect(zones[1].bans).toBeUndefined();
    expect(zones[2].bans).toEqual(['antiPersonnel']);
  });

  test('refers to zones by number', () => {
    const { columns, posts, grid } = fordScenario();
    expect(columns.map(({ zone }) => zone)).toEqual([4, 4, 4]);
    expect(columns.map(({ start }) => makeHexText(grid, start))).toEqual(['0,4', '0,3', '0,5']);
    expect(posts[0].areas).toEqual([3]);
  });

  test('has the stock of version 1 when it gives no catalogue', () => {
    expect(fordScenario().catalogue).toEqual(STOCK_KINDS.slice(0, 5));
  });

  test('is of edition 1, and what its file cannot say is empty', () => {
    const scenario = fordScenario();
    expect(scenario).toMatchObject(editionOne(scenario.budget));
    expect(scenario.columns.map(({ side, hold, jam, layer }) => [side, hold, jam, layer])).toEqual(
      scenario.columns.map(() => ['moving', 0, 0, undefined]),
    );
  });

  test('may choose from the stock, change a kind, and add one', () => {
    const [ditch] = STOCK_KINDS;
    const { id: _id, name: _name, family, lies, cost, effort, maxDepth, maxLength, visibility } = ditch;
    const rest = { family, lies, cost, effort, maxDepth, maxLength, visibility };
    const { catalogue } = fordScenario((document) => {
      const component = {
        class: 'barrier',
        bite: { foot: null, wheeled: { hazard: 0, force: null }, tracked: { hazard: 1, force: 5 }, engineer: null },
        work: { hand: 30, mechanical: null, rapid: null },
        hazard: { hand: 0, mechanical: 0, rapid: 0 },
        miss: { hand: 0, mechanical: 0, rapid: 0 },
      };
      document.catalogue = [
        'mixedBelt',
        { like: 'barrierDitch', id: 'barrierDitch', cost: 2 },
        { like: 'barrierDitch', id: 'deep-ditch', components: [component], terrains: ['open'] },
        { ...rest, id: 'fence', name: 'Fence', components: [component] },
      ];
    });
    expect(catalogue.map(({ id, cost }) => [id, cost])).toEqual([
      ['mixedBelt', 8],
      ['barrierDitch', 2],
      ['deep-ditch', 3],
      ['fence', 3],
    ]);
    expect(catalogue[1]).toEqual({ ...ditch, cost: 2 });
    expect(catalogue[3]).toMatchObject({ behaviour: 'standing', lead: 0, life: 0, recording: 58982 });
    expect(catalogue[2].terrains).toEqual(['open']);
    expect(catalogue[3].components[0].bite).toEqual({
      foot: undefined,
      wheeled: { hazard: 0, force: undefined },
      tracked: { hazard: 1, force: 5 },
      engineer: undefined,
    });
    expect(catalogue[3].components[0].work.mechanical).toBeUndefined();
  });

  test('may replace a stock terrain and add another', () => {
    const { terrains } = fordScenario((document) => {
      const cost = { foot: 9, wheeled: null, tracked: 7, engineer: 7 };
      document.terrains = [
        { id: 'open', name: 'Steppe', cost: { ...cost, wheeled: 6 } },
        { id: 'dune', name: 'Dune', cost },
      ];
    });
    expect(terrains.length).toBe(STOCK_TERRAINS.length + 1);
    expect(terrains[0].name).toBe('Steppe');
    expect(terrains.at(-1)?.cost).toEqual({ foot: 9, wheeled: undefined, tracked: 7, engineer: 7 });
  });

  test('has the hash of its data: order of keys and white space do not matter, content does', () => {
    const { hash } = fordScenario();
    const reversed = Object.fromEntries(Object.entries(fordDocument()).reverse());
    const again = parseScenario(JSON.stringify(reversed));
    expect(again.ok && again.value.hash).toBe(hash);
    expect(hash).toBe(hashOf(fordDocument()));
    expect(fordScenario((document) => document.questions.pop()).hash).not.toBe(hash);
  });

  test('comes with its document when a transcript wants it', () => {
    const result = scenarioDocument(textOf(fordDocument()));
    expect(result.ok && result.value.document).toEqual(fordDocument());
    expect(result.ok && result.value.scenario.id).toBe('test-ford');
  });
});

describe('faults of meaning', () => {
  test.each<[title: string, Change, code: string, pointer: string, needle: string]>([
    ['a hex off the map', (d) => (d.columns[0].start = '12,4'), 'place/hex-off-map', '/columns/0/start', '"12,4"'],
    ['a negative column', (d) => (d.columns[0].start = '-1,4'), 'place/hex-off-map', '/columns/0/start', '"-1,4"'],
    ['text that is no hex', (d) => (d.posts[0].hex = '3;4'), 'place/bad-hex', '/posts/0/hex', '"3;4"'],
    ['a leading zero', (d) => (d.posts[0].hex = '03,4'), 'place/bad-hex', '/posts/0/hex', '"03,4"'],
    [
      'a rectangle off the map',
      (d) => (d.zones[3].hexes = ['7,3..9,9']),
      'place/hex-off-map',
      '/zones/3/hexes/0',
      '"7,3..9,9"',
    ],
    ['half a rectangle', (d) => (d.zones[3].hexes = ['7,3..']), 'place/bad-hex', '/zones/3/hexes/0', '"7,3.."'],
    [
      'a hexside off the map',
      (d) => (d.map.features.ford = ['0,0/W']),
      'place/hexside-off-map',
      '/map/features/ford/0',
      '"0,0/W"',
    ],
    [
      'a direction of the other orientation',
      (d) => (d.map.features.ford = ['1,1/N']),
      'place/bad-hexside',
      '/map/features/ford/0',
      '"1,1/N"',
    ],
    [
      'a hexside of a hex off the map',
      (d) => (d.map.features.ford = ['1,9/E']),
      'place/hex-off-map',
      '/map/features/ford/0',
      '"1,9/E"',
    ],
    [
      'a hexside twice, from its other hex',
      (d) => (d.map.features.ford = ['5,0/E']),
      'scenario/hexside-twice',
      '/map/features/ford/0',
      '"5,0/E"',
    ],
    [
      'a feature that is not known',
      (d) => (d.map.features.rivver = []),
      'scenario/unknown-feature',
      '/map/features/rivver',
      'rivver…[]',
    ],
    [
      'a feature __proto__',
      (d) => Object.defineProperty(d.map.features, '__proto__', { value: [], enumerable: true }),
      'scenario/unknown-feature',
      '/map/features/__proto__',
      '__proto__…[]',
    ],
    [
      'a terrain that is not known',
      (d) => (d.map.legend.f = 'forrest'),
      'scenario/unknown-terrain',
      '/map/legend/f',
      '"forrest"',
    ],
    [
      'a terrain constructor',
      (d) => (d.map.legend.f = 'constructor'),
      'scenario/unknown-terrain',
      '/map/legend/f',
      '"constructor"',
    ],
    ['a row too few', (d) => d.map.rows.pop(), 'scenario/row-count', '/map/rows', 'rows…['],
    ['a row too short', (d) => (d.map.rows[3] = '...........'), 'scenario/row-length', '/map/rows/3', '"..........."'],
    [
      'a character without meaning',
      (d) => (d.map.rows[3] = '....?.......'),
      'scenario/unknown-character',
      '/map/rows/3',
      '"....?',
    ],
    ['a zone id twice', (d) => (d.zones[2].id = 'farm'), 'scenario/duplicate-id', '/zones/2/id', '8,6…"farm"'],
    [
      'a column id twice',
      (d) => (d.columns[2].id = 'alpha'),
      'scenario/duplicate-id',
      '/columns/2/id',
      'bravo…"alpha"',
    ],
    [
      'a kind twice',
      (d) => (d.catalogue = ['mixedBelt', 'mixedBelt']),
      'scenario/duplicate-id',
      '/catalogue/1',
      'catalogue…mixedBelt…"mixedBelt"',
    ],
    [
      'a kind that is not known',
      (d) => (d.catalogue = ['mixedbelt']),
      'scenario/unknown-stock-kind',
      '/catalogue/0',
      '"mixedbelt"',
    ],
    [
      'a like of nothing',
      (d) => (d.catalogue = [{ like: 'moat', id: 'moat' }]),
      'scenario/unknown-stock-kind',
      '/catalogue/0/like',
      '"moat"',
    ],
    [
      'a kind on a terrain that is not known',
      (d) => (d.catalogue = [{ like: 'mixedBelt', id: 'm', terrains: ['sea'] }]),
      'scenario/unknown-terrain',
      '/catalogue/0/terrains/0',
      '"sea"',
    ],
    [
      'a zone that is not known',
      (d) => (d.columns[1].zone = 'esat'),
      'scenario/unknown-zone',
      '/columns/1/zone',
      '"esat"',
    ],
    [
      'reach with an exit',
      (d) => (d.columns[1].zone = 'west'),
      'scenario/wrong-zone-kind',
      '/columns/1/zone',
      'bravo…"west"',
    ],
    [
      'leave with an objective',
      (d) => (d.columns[1].task = 'leave'),
      'scenario/wrong-zone-kind',
      '/columns/1/zone',
      'bravo…"east"',
    ],
    [
      'an area that is none',
      (d) => (d.posts[0].areas = ['sack', 'farm']),
      'scenario/wrong-zone-kind',
      '/posts/0/areas/1',
      'areas…"farm"',
    ],
    [
      'bans in an obstacle zone',
      (d) => (d.zones[0].bans = ['barrier']),
      'scenario/bans-outside-restriction',
      '/zones/0/bans',
      '"bans"',
    ],
    [
      'an impassable start',
      (d) => (d.columns[1].start = '4,0'),
      'scenario/start-impassable',
      '/columns/1/start',
      '"4,0"',
    ],
    ['too many needed', (d) => (d.needed = 4), 'scenario/needed-too-many', '/needed', 'needed…4'],
    [
      'too many turns',
      (d) => Object.assign(d, { turnMinutes: 5, deadline: 2001 }),
      'scenario/too-many-turns',
      '/deadline',
      '2001',
    ],
    [
      'a zone listed again and again',
      (d) => (d.zones[0].hexes = Array.from({ length: 9 }, () => '0,0..11,8')),
      'scenario/zone-repeats',
      '/zones/0/hexes/2',
      '0,0..11,8"…0,0..11,8"…"0,0..11,8"',
    ],
  ])('%s', (_, change, code, pointer, needle) => {
    const { text, problems, ok } = problemsAfter(change);
    expect(ok).toBe(false);
    expect(problems).toEqual([{ code, pointer, ...placeOf(text, needle) }]);
  });
});

describe('doubtful designs are warned of, and no more', () => {
  test.each<[title: string, Change, code: string, pointer: string]>([
    ['a deadline before anybody can arrive', (d) => (d.deadline = 40), 'scenario/deadline-too-soon', '/deadline'],
    [
      'an obstacle zone within a restriction',
      (d) => (d.zones[1].hexes = ['3,0..9,8']),
      'scenario/zone-all-restricted',
      '/zones/0',
    ],
    ['a post out of reach', (d) => (d.posts[0].hex = '0,8'), 'scenario/post-sees-nothing', '/posts/0/range'],
    ['a start in the goal', (d) => (d.columns[0].start = '11,4'), 'scenario/starts-at-goal', '/columns/0/start'],
    ['a column after the deadline', (d) => (d.columns[2].from = 240), 'scenario/starts-too-late', '/columns/2/from'],
  ])('%s', (_, change, code, pointer) => {
    const document = fordDocument();
    change(document);
    const result = parseScenario(textOf(document));
    expect(result.ok).toBe(true);
    expect(result.problems.map((problem) => [problem.severity, problem.code, problem.pointer])).toEqual([
      ['warning', code, pointer],
    ]);
  });

  test('the earliest arrival counts from the starting minute (ME-1)', () => {
    // Bravo, wheeled, starts at minute 5 and takes 11 steps along the road at 3 minutes each: minute 38.
    const warns = (deadline: number) =>
      problemsAfter((d) => Object.assign(d, { deadline, needed: 1 })).problems.map(({ code }) => code);
    expect(warns(37)).toEqual(['scenario/deadline-too-soon']);
    expect(warns(38)).toEqual([]);
  });
});

describe('reachability', () => {
  const wall = (d: AnyDocument) => {
    d.map.rows = d.map.rows.map((row: string) => `${row.slice(0, 9)}~${row.slice(10)}`);
  };

  test('each column that can never arrive is told, with its class', () => {
    const { text, problems, ok } = problemsAfter(wall);
    expect(ok).toBe(false);
    expect(problems).toEqual(
      ['alpha', 'bravo', 'charlie'].map((id, i) => ({
        code: 'scenario/unreachable',
        pointer: `/columns/${i}/zone`,
        ...placeOf(text, `"${id}"…"east"`),
      })),
    );
  });

  test('it is judged for the class: a river without a bridge stops wheels, not engineers', () => {
    const { problems } = problemsAfter((d) => {
      const { river, bridge, ford } = d.map.features;
      d.map.features = { river: [...river, ...bridge, ...ford] };
    });
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['scenario/unreachable', '/columns/0/zone'],
      ['scenario/unreachable', '/columns/1/zone'],
    ]);
  });

  test('is judged although other things are wrong', () => {
    const { problems } = problemsAfter((d) => {
      wall(d);
      delete d.title;
    });
    expect(problems.map(({ code }) => code)).toEqual(['shape/missing', ...Array(3).fill('scenario/unreachable')]);
  });
});
