// Layers of the map: numbers by hex, marks, legend and words, from what the viewer knows and nothing else (KN-1, KN-2).
import { describe, expect, test } from 'vitest';
import { routesWith, type WorthReport } from '../../../src/analysis/index.ts';
import { UNREACHED } from '../../../src/hex/index.ts';
import { play } from '../../../src/exercise/index.ts';
import { areasLeft, compile, setUp, type Viewer, viewFor } from '../../../src/rules/index.ts';
import { describePlace } from '../../../src/ui/model/describe.ts';
import { layerGround, type LayerSource } from '../../../src/ui/model/layer-ground.ts';
import { type LayerSettings, NO_LAYERS } from '../../../src/ui/model/layer-settings.ts';
import { type LayerReports, showLayers } from '../../../src/ui/model/layer-show.ts';
import { withLayers } from '../../../src/ui/model/with-layers.ts';
import { planOf } from '../../rules/build.ts';
import { field, placesOf } from '../sketches.ts';
import { planFor, twoSides } from '../two-sides.ts';
import '../words.ts';

const NONE: LayerReports = { flows: undefined, tracks: undefined, worth: undefined, areas: undefined };
const scenario = field();
const plan = planOf(scenario, 'antiVehicleBelt 1 3,1 3,2 3,3');
const [start, before, on, away] = placesOf(scenario, ['0,2', '2,2', '3,2', '3,0']);

function show(
  settings: Partial<LayerSettings>,
  source: LayerSource = { scenario, plan },
  reports: Partial<LayerReports> = {},
) {
  return showLayers(source, layerGround(source), { ...NO_LAYERS, ...settings }, { ...NONE, ...reports });
}

describe('tints', () => {
  test('movement cost of a class, and where it cannot go', () => {
    const wet = field({ rows: ['.......', '.......', '...w...', '.......', '.......'] });
    const { marks, say } = show({ tint: 'cost', mover: 'tracked' }, { scenario: wet, plan });
    expect([marks.field?.values[start], marks.field?.values[on]]).toEqual([5, -1]);
    expect(say(start)).toEqual(['5 min to enter (tracked)']);
    expect(say(on)).toEqual(['cannot be entered (tracked)']);
  });

  test('minutes to the goal: with belts at their minutes, as walls, not at all', () => {
    const at = (by: LayerSettings['by']) => show({ tint: 'toGoal', by }).marks.field?.values[before];
    expect(at('bare')).toBe(20);
    expect(at('through')).toBeGreaterThan(20);
    expect(at('round')).toBeGreaterThanOrEqual(at('through') ?? 0);
    expect(show({ tint: 'toGoal', by: 'bare' }).say(before)).toEqual(['20 min to the goal']);
  });

  test('minutes from the start are those to the goal at the other end', () => {
    const values = show({ tint: 'fromStart', by: 'bare' }).marks.field?.values;
    expect([values?.[start], values?.[before]]).toEqual([0, 10]);
  });

  test('what the belts add; where they leave no way', () => {
    const wall = planOf(scenario, 'antiVehicleBelt 1 3,0 3,1 3,2 3,3 3,4');
    const { marks, say, legend } = show({ tint: 'added', by: 'round' }, { scenario, plan: wall });
    expect(say(before)).toEqual(['no way is left from here']);
    expect(marks.field?.values[before]).toBeLessThan(0);
    expect(marks.areas?.[0]).toMatchObject({ sort: 'shut' });
    expect(marks.areas?.[0].places).toContain(before);
    expect(legend[0].keys).toHaveLength(1);
    expect(show({ tint: 'added' }).say(on + 1)).toEqual(['belts add 0 min']);
  });

  test('TK-2: means and shares of playouts', () => {
    const steps = new Int32Array(scenario.grid.size);
    [steps[before], steps[on]] = [30, 10];
    const tracks = { tracks: { seeds: 20, steps, total: 40 }, policy: 'direct' as const };
    const { marks, say } = show({ tint: 'tracks' }, undefined, { tracks });
    expect(marks.field?.write?.(30)).toBe('1.5');
    expect(say(before)).toEqual(['1.5 steps a playout, 75 % of all steps']);
    expect(say(start)).toEqual(['no playout came here']);
    expect(show({ tint: 'tracks' }).legend[0].notes).toEqual(['Nothing has been played yet.']);
  });
});

describe('overlays', () => {
  const ground = layerGround({ scenario, plan });
  const flows = ground === undefined ? [] : routesWith(ground.scenario, ground.lying, ground.columns);

  test('RD-3: routes by style and letter, and in words', () => {
    const { marks, say, legend } = show({ overlays: ['routes'] }, undefined, { flows });
    const styles = marks.routes?.map(({ style, letter }) => [style, letter]);
    expect(styles).toContainEqual(['lengthened', 'L']);
    expect(legend[0].keys.map(({ letter }) => letter)).toContain('L');
    expect(say(start).join()).toMatch(/on a route of 30 min that belts lengthen by \d+ min/);
  });

  test('RD-5: the hexes of the cut are numbered, as many as ways are left', () => {
    const { marks, legend } = show({ overlays: ['cut'] }, undefined, { flows });
    const cut = marks.areas?.[0];
    expect(cut?.places).toHaveLength(flows[0].executed.capacity.round.value ?? UNREACHED);
    expect(cut?.letters).toEqual(['1', '2']);
    expect(legend[0].title).toContain('these 2 hexes');
  });

  test('WO-2: the most a belt is worth is the strongest tint, what is worth nothing is outlined', () => {
    const two = planOf(scenario, 'antiVehicleBelt 1 3,1 3,2', 'antiVehicleBelt 1 5,0 5,1');
    const estimate = (mean: number) => ({ mean, error: 1, low: mean - 2, high: mean + 2 });
    const loss = { denied: { mean: 0, low: 0, high: 0 }, longer: 1, shorter: 0 };
    const belts = two.belts.map(({ id }, i) => ({ id, ...loss, delay: estimate([12, -1][i]) }));
    const worth = { seeds: 200, leaveOneOut: { belts, groups: [] } } as unknown as WorthReport;
    const { marks, say } = show({ overlays: ['worth'] }, { scenario, plan: two }, { worth });
    expect(marks.glows?.map(({ strength }) => strength)).toEqual([100, -1]);
    expect(marks.glows?.[0].label).toContain('+12′');
    expect(say(on).join()).toContain('95 % interval 10 to 14');
  });

  test('nothing of either side is shown while the screen is handed over', () => {
    const { marks, legend } = show({ tint: 'toGoal', overlays: ['cut', 'known', 'worth'] }, { scenario }, { flows });
    expect([marks.field, marks.areas, marks.glows, marks.routes]).toEqual([undefined, [], [], []]);
    expect(new Set(legend.flatMap(({ notes }) => notes))).toEqual(
      new Set(['Nothing of either side can be shown here now.']),
    );
  });
});

describe('KN-1, KN-2: in an exercise', () => {
  const sides = twoSides();
  const state = setUp(compile(sides, planFor(sides)), 'x');
  const at = (viewer: Viewer) => {
    const view = viewFor(state, viewer);
    return { scenario: view.scenario, view };
  };

  test('the umpire sees which segments the moving side knows, the laying side what it can tell', () => {
    const { marks } = show({ overlays: ['known'] }, at('umpire'));
    const sorts = marks.areas?.map(({ sort }) => sort);
    expect(sorts).toEqual(expect.arrayContaining(['watched', 'known', 'unknown']));
    expect(show({ overlays: ['known'] }, at('laying')).legend[0].notes).toHaveLength(1);
  });

  test('the moving side is not told what the laying side lays, by no layer', () => {
    const bare = show({ tint: 'toGoal', overlays: ['known'] }, at('moving'));
    expect(bare.marks.areas).toEqual([]);
    const seen = new Set(viewFor(state, 'moving').segments.map(({ place }) => place));
    const lying = layerGround(at('moving'))?.lying.flatMap(({ places }) => places) ?? [];
    expect(lying.filter((place) => !seen.has(place))).toEqual([]);
  });

  test('columns that are not announced have no flow for the laying side', () => {
    const names = (viewer: Viewer) => layerGround(at(viewer))?.columns.map((column) => sides.columns[column].name);
    expect(names('laying')).toEqual(['Van']);
    expect(names('umpire')).toEqual(['Van', 'Ghosts']);
  });

  test('LE-2, LE-3: the ground afterwards by hex, with a letter for each sort', () => {
    const run = play(sides, planFor(sides), 'a', 'breach');
    const last = run.turns.at(-1)?.state ?? state;
    const areas = areasLeft(last);
    const { marks, say } = show({ overlays: ['legacy'] }, at('umpire'), { areas });
    for (const { sort, letters, places } of marks.areas ?? []) {
      expect(letters).toMatch(/^[A-Z]$/);
      expect(say(places[0]).length).toBe(1);
      expect(places).toEqual(areas[sort as keyof typeof areas]);
    }
    expect(marks.areas?.length).toBeGreaterThan(1);
  });
});

test('the readout has the words of the layers, and the scene their marks', () => {
  const layers = show({ tint: 'cost' });
  expect(describePlace({ scenario, plan, layers: layers.say }, away)).toContain('5 min to enter (tracked)');
  const scene = {
    columns: [],
    segments: [],
    ghost: [],
    highlights: [],
    routes: [{ hexes: [0, 1], style: 'best' as const }],
    posts: [],
  };
  expect(withLayers(scene, layers)).toMatchObject({ field: { max: 5 }, routes: scene.routes });
  expect(withLayers(scene, undefined)).toBe(scene);
});
