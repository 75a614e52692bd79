// Everything that the map draws is in the list, in words: marks of the scene against rows, for all shipped scenarios and several states.
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../src/board/index.ts';
import { makeHexText, makePlaceText } from '../../../src/hex/index.ts';
import { ordersBy, policiesFor } from '../../../src/exercise/index.ts';
import { advance, compile, isOver, setUp, VIEWERS, viewFor, type Scenario } from '../../../src/rules/index.ts';
import type { Surroundings } from '../../../src/ui/model/describe.ts';
import { quickLook, type Look } from '../../../src/ui/model/quick-look.ts';
import { planScene, viewScene } from '../../../src/ui/model/scene.ts';
import { LISTS, twinRows, type List } from '../../../src/ui/model/twin.ts';
import { named } from '../../../src/ui/text/index.ts';
import { shippedCases } from '../shipped.ts';
import '../words.ts';

/** Which list has the words of which part of the scene. A new part of the scene needs a line here. */
const LIST_OF: Readonly<Record<keyof Scene, List | undefined>> = {
  columns: 'columns',
  segments: 'belts',
  ghost: 'hex',
  highlights: 'hex',
  routes: 'routes',
  posts: 'posts',
  groups: 'belts',
  // What layers draw is said at the places themselves (test/ui/model/layers).
  field: 'hex',
  areas: 'hex',
  glows: 'hex',
  // Where the hand can take hold of a belt: a matter of the pointer.
  handles: undefined,
};

/** What is drawn, and in no row. */
function unsaid(around: Surroundings, scene: Scene, looks: readonly Look[] = []): readonly string[] {
  const { scenario } = around;
  const at = (place: number) => makePlaceText(scenario.grid, place);
  const rows = Object.fromEntries(
    LISTS.map((list) => [list, twinRows(around, list, '', looks, Infinity).rows]),
  ) as Record<List, ReturnType<typeof twinRows>['rows']>;
  const has = (list: List, title: string, ...words: readonly string[]) =>
    rows[list].some(
      (row) =>
        row.title.split(', ').join(' ').split(' ').includes(title) && words.every((word) => row.words.includes(word)),
    );
  const lanes = { none: '', sweeping: 'being swept', swept: 'lane open', proved: 'proved' };
  const drawn = [
    ...scene.columns.map(({ hex, label, strength, status, class: mover }) => {
      const isThere = has(
        'columns',
        at(hex),
        label,
        `strength ${strength}`,
        { active: 'on the move', arrived: 'arrived' }[status as 'active'] ?? '',
      );
      return [isThere && has('columns', at(hex), CLASS[mover]), `column ${label}`] as const;
    }),
    ...scene.segments.map(({ place, depth, lane, marked, known, selected }) => {
      const words = [`${depth} row`, lanes[lane], marked ? 'marked' : '', selected ? 'selected' : ''];
      const told =
        around.view === undefined || around.view.viewer === 'moving' ? '' : known ? 'known to' : 'not known to';
      return [has('belts', at(place), ...words, told), `segment ${at(place)}`] as const;
    }),
    ...scene.ghost.map(
      ({ place }) =>
        [has(place < scenario.grid.size ? 'hex' : 'hexside', at(place), 'pointing at'), `ghost ${at(place)}`] as const,
    ),
    ...scene.highlights.map(
      (place) =>
        [has(place < scenario.grid.size ? 'hex' : 'hexside', at(place), 'belt'), `highlight ${at(place)}`] as const,
    ),
    ...(scene.groups ?? []).map(
      ({ places, effect }) => [has('belts', at(places[0]), `: ${effect}`), `effect ${effect}`] as const,
    ),
    ...scene.posts.map(
      ({ hex, label, range }) => [has('posts', at(hex), label, `reaches ${range} hex`), `post ${label}`] as const,
    ),
    ...scene.routes.map(({ hexes, style }) => {
      const end = makeHexText(scenario.grid, hexes[hexes.length - 1]);
      const fate = style === 'closed' ? 'closed' : '';
      return [has('routes', at(hexes[0]), end, fate), `route to ${end}`] as const;
    }),
  ];
  return drawn.flatMap(([is, what]) => (is ? [] : [what]));
}

const CLASS = { foot: 'on foot', wheeled: 'wheeled', tracked: 'tracked', engineer: 'engineer' } as const;

/** What the board draws of the scenario itself: terrains, features, zones. */
function unsaidGround(scenario: Scenario): readonly string[] {
  const rows = twinRows({ scenario }, 'hex', '', [], Infinity).rows;
  const sides = twinRows({ scenario }, 'hexside', '', [], Infinity).rows;
  const zones = twinRows({ scenario }, 'zones', '').rows;
  const inHex = [...scenario.terrain].flatMap((terrain, hex) =>
    rows[hex].words.includes(named(scenario.terrains[terrain])) ? [] : [rows[hex].title],
  );
  const features = sides.filter(({ place = 0, words }) => {
    const feature = scenario.feature[place - scenario.grid.size];
    return feature > 0 && !words.includes(named(scenario.features[feature - 1]));
  });
  const lost = scenario.zones.filter(
    (zone) =>
      !zones.some(({ title, hexes }) => title === zone.name && hexes === zone.hexes) ||
      zone.hexes.some((hex) => !rows[hex].words.includes(zone.name)),
  );
  return [...inHex, ...features.map(({ title }) => title), ...lost.map(({ name }) => name)];
}

const SMALL = shippedCases().filter(({ scenario: { grid } }) => grid.size < 3000);

describe.each(SMALL)('$id', ({ scenario, plans }) => {
  test('terrains, features and zones are in the list', () => {
    expect(unsaidGround(scenario)).toEqual([]);
  });

  test('while planning: belts, what lies there, posts, the belt in hand, places for it, routes', () => {
    for (const plan of plans.slice(-1)) {
      const looks = quickLook(scenario, plan.belts);
      const [first, ...others] = plan.belts;
      const without = { ...plan, belts: others, groups: [], triggers: [] };
      const legal = new Set(scenario.zones.flatMap(({ hexes }) => hexes));
      const scene = planScene({
        scenario,
        plan: without,
        selected: others[0]?.id,
        ghost: first,
        faults: [],
        legal,
        looks,
      });
      const around = { scenario, plan: without, chosen: others[0]?.id, chain: first?.places ?? [], legal };
      expect(scene.routes.length + scene.segments.length).toBeGreaterThan(0);
      expect(unsaid(around, scene, looks)).toEqual([]);
    }
  });

  test('in an exercise: columns, segments with lanes and posts, as everyone sees them, at the start, in the middle, at the end', () => {
    const setting = compile(scenario, plans[0]);
    const policies = policiesFor(scenario, plans[0], {
      moving: 'breach',
      laying: scenario.edition === 2 ? 'react' : 'idle',
    });
    let state = setUp(setting, 'twin');
    for (let turn = 0; !isOver(state); turn++) {
      if (turn === 0 || turn === 6) expect(unsaidOf(state)).toEqual([]);
      const next = advance(state, ordersBy(state, policies));
      if (!next.ok) throw new Error('orders of a policy are refused');
      state = next.state;
    }
    expect(unsaidOf(state)).toEqual([]);
  });
});

function unsaidOf(state: Parameters<typeof viewFor>[0]): readonly string[] {
  return VIEWERS.flatMap((viewer) => {
    const view = viewFor(state, viewer);
    return unsaid({ scenario: view.scenario, view }, viewScene(view));
  });
}

test('every part of a scene has its list', () => {
  const lists = Object.values(LIST_OF).filter((list) => list !== undefined);
  expect(lists.every((list) => LISTS.includes(list))).toBe(true);
});

describe('the filter', () => {
  const [{ scenario }] = shippedCases().filter(({ id }) => id === 'first-ford');
  const titles = (filter: string, list: List = 'hex') =>
    twinRows({ scenario }, list, filter).rows.map(({ title }) => title);

  test('near a place: what is within two hexes, or as many as are asked for', () => {
    expect(titles('near 5,3')).toHaveLength(19);
    expect(titles('near 5,3 1')).toEqual(['5,2', '6,2', '4,3', '5,3', '6,3', '5,4', '6,4']);
    expect(titles('near 5,3 0')).toEqual(['5,3']);
  });

  test('with words as well, and without a place as plain words', () => {
    const road = titles('road near 6,4 1');
    expect(road.length).toBeGreaterThan(0);
    expect(road.length).toBeLessThan(7);
    expect(titles('near')).toEqual([]);
  });

  test('rows come by place, and as many as are asked for', () => {
    expect(twinRows({ scenario }, 'hex', '', [], 10)).toMatchObject({ of: scenario.grid.size });
    const hexes = twinRows({ scenario }, 'columns', '').rows.map(({ hexes: [hex] }) => hex);
    expect(hexes).toEqual([...hexes].sort((a, b) => a - b));
  });
});
