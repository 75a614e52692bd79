// Scenario format 2: each fault of meaning with its place, and what is suggested.
import { describe, expect, test } from 'vitest';
import type { AnyDocument } from './fixtures.ts';
import { faultAfter, problemsAfter } from './fixtures-2.ts';
import type { Change } from './fixtures-2.ts';
import { english } from '../english.ts';

const old = (d: AnyDocument) => d.contamination[0];
const column = (d: AnyDocument, id: string) => d.columns.find((entry: AnyDocument) => entry.id === id);
const first = (d: AnyDocument) => d.triggers[0];

describe('faults of meaning', () => {
  test.each<[title: string, Change, code: string, pointer: string, needle: string]>([
    // Preparation
    ['PR-1: neither', (d) => delete d.calendar && delete d.treaties, 'scenario/no-budget', '', '{'],
    ['PR-1: both', (d) => (d.budget = { points: 1, effort: 1 }), 'scenario/budget-and-calendar', '/budget', '"budget"'],
    [
      'no such day',
      (d) => (d.calendar.execution = '2031-02-30'),
      'scenario/bad-date',
      '/calendar/execution',
      '"2031-02-30"',
    ],
    ['no date', (d) => (d.treaties[0].noticed = 'May'), 'scenario/bad-date', '/treaties/0/noticed', '"May"'],
    [
      'PR-1: one period without a date',
      (d) => delete d.calendar.periods[1].from,
      'scenario/dates-mixed',
      '/calendar/periods/1',
      'spring…{',
    ],
    ['PR-1: no execution', (d) => delete d.calendar.execution, 'scenario/dates-mixed', '/calendar', 'calendar…{'],
    [
      'PR-1: periods not in order',
      (d) => (d.calendar.periods[1].from = '2030-04-01'),
      'scenario/dates-order',
      '/calendar/periods/1/from',
      'Autumn…"2030-04-01"',
    ],
    [
      'PR-1: execution before the last period',
      (d) => (d.calendar.execution = '2031-05-31'),
      'scenario/dates-order',
      '/calendar/execution',
      '"2031-05-31"',
    ],
    [
      'TR-4: a conflict that ends before it begins',
      (d) => (d.calendar.conflicts[0].to = '2029-12-31'),
      'scenario/dates-order',
      '/calendar/conflicts/0/to',
      '"2029-12-31"',
    ],
    [
      'a period twice',
      (d) => (d.calendar.periods[1].id = 'spring'),
      'scenario/duplicate-id',
      '/calendar/periods/1/id',
      'Spring…"spring"',
    ],
    [
      'a store of an unknown kind',
      (d) => (d.calendar.stores[0].kinds[0] = 'mixedBelt'),
      'scenario/unknown-kind',
      '/calendar/stores/0/kinds/0',
      '"mixedBelt"',
    ],
    [
      'PR-5: a kind in two stores',
      (d) => d.calendar.stores.push({ id: 'b', name: 'B', kinds: ['scatter'], stock: 1 }),
      'scenario/kind-in-two-stores',
      '/calendar/stores/1/kinds/0',
      '"B"…"scatter"',
    ],
    [
      'TR-2: treaties without dates',
      (d) => (d.calendar = { periods: [{ id: 'p', name: 'P', points: 1, effort: 1 }] }),
      'scenario/dates-needed',
      '/treaties',
      'treaties…[',
    ],
    [
      'TR-4: conflicts without dates',
      (d) =>
        delete d.treaties &&
        (d.calendar = { periods: [{ id: 'p', name: 'P', points: 1, effort: 1 }], conflicts: [{ from: '2030-01-01' }] }),
      'scenario/dates-needed',
      '/calendar/conflicts',
      'conflicts…[',
    ],
    [
      'a treaty twice',
      (d) => d.treaties.push({ ...d.treaties[0] }),
      'scenario/duplicate-id',
      '/treaties/1/id',
      'mayLeave…"ban"',
    ],
    // Columns
    [
      'CO-8: serve with a zone',
      (d) => (column(d, 'layer').zone = 'yard'),
      'scenario/serve-zone',
      '/columns/5/zone',
      '"layer"…"zone"',
    ],
    ['CO-4: no zone', (d) => delete column(d, 'alpha').zone, 'scenario/zone-missing', '/columns/0', 'columns": […{'],
    [
      'CO-8: serve on the moving side',
      (d) => Object.assign(column(d, 'alpha'), { task: 'serve', zone: undefined }),
      'scenario/serve-moving',
      '/columns/0/task',
      '"serve"',
    ],
    [
      'CO-6: hold without minutes',
      (d) => delete column(d, 'echo').hold,
      'scenario/hold-missing',
      '/columns/4',
      'jam…{',
    ],
    [
      'CO-6: minutes without hold',
      (d) => (column(d, 'alpha').hold = 5),
      'scenario/hold-task',
      '/columns/0/hold',
      '"hold"',
    ],
    [
      'CO-7: clear an objective',
      (d) => (column(d, 'delta').zone = 'east'),
      'scenario/wrong-zone-kind',
      '/columns/3/zone',
      'delta…"east"',
    ],
    [
      'LB-2: a layer of the moving side',
      (d) => (column(d, 'alpha').layer = column(d, 'layer').layer),
      'scenario/layer-moving',
      '/columns/0/layer',
      '"layer"',
    ],
    [
      'LB-3: a layer of standing belts',
      (d) => (column(d, 'layer').layer.kinds = ['antiVehicleBelt']),
      'scenario/layer-kind',
      '/columns/5/layer/kinds/0',
      'kinds…"antiVehicleBelt"',
    ],
    [
      'a layer of an unknown kind',
      (d) => (column(d, 'layer').layer.kinds = ['scater']),
      'scenario/unknown-kind',
      '/columns/5/layer/kinds/0',
      '"scater"',
    ],
    [
      'LB-4: a depot that is none',
      (d) => (column(d, 'layer').layer.depot = 'farm'),
      'scenario/wrong-zone-kind',
      '/columns/5/layer/depot',
      'depot…"farm"',
    ],
    ['ME-1: more needed than move', (d) => (d.needed = 6), 'scenario/needed-too-many', '/needed', 'needed…6'],
    [
      'CO-1: nobody moves',
      (d) => (d.columns = d.columns.slice(5)) && (d.needed = 1),
      'scenario/nobody-moves',
      '/columns',
      'columns": …[',
    ],
    // Kinds
    [
      'KN-4: a dummy of what is not there',
      (d) => d.catalogue.shift() && delete d.calendar.stores,
      'scenario/dummy-looks',
      '/catalogue/4/looksLike',
      '"dummyBelt"',
    ],
    [
      'KN-4: a dummy of a dummy',
      (d) => d.catalogue.push({ like: 'dummyBelt', id: 'decoy', looksLike: 'dummyBelt' }),
      'scenario/dummy-looks',
      '/catalogue/7/looksLike',
      'decoy…"dummyBelt"',
    ],
    [
      'KN-4: a dummy on hexes of what lies on hexsides',
      (d) => d.catalogue.push({ like: 'dummyBelt', id: 'decoy', looksLike: 'barrierDitch' }),
      'scenario/dummy-looks',
      '/catalogue/7/looksLike',
      'decoy…"barrierDitch"',
    ],
    [
      'KN-4: a belt that looks like another',
      (d) => (d.catalogue[6].looksLike = 'antiVehicleBelt'),
      'scenario/no-use',
      '/catalogue/6/looksLike',
      '"looksLike"',
    ],
    [
      'OB-2: a belt of nothing',
      (d) => (d.catalogue[6].components = []),
      'scenario/components',
      '/catalogue/6/components',
      'components…[]',
    ],
    [
      'a feature that is not known',
      (d) => (d.catalogue[6].features = ['brige']),
      'scenario/unknown-feature',
      '/catalogue/6/features/0',
      '"brige"',
    ],
    // Contamination
    [
      'contamination of an unknown kind',
      (d) => (old(d).kind = 'mixedBelt'),
      'scenario/unknown-kind',
      '/contamination/0/kind',
      '"mixedBelt"',
    ],
    [
      'PC-1: contamination of a remote kind',
      (d) => (old(d).kind = 'scatter'),
      'scenario/contamination-kind',
      '/contamination/0/kind',
      'Old belt…"scatter"',
    ],
    [
      'OB-2: too deep',
      (d) => Object.assign(old(d), { kind: 'networkedBelt', depth: 3 }),
      'scenario/depth',
      '/contamination/0/depth',
      'Old belt…3',
    ],
    [
      'OB-1: not connected',
      (d) => (old(d).places = ['1,6', '1,8']),
      'scenario/not-connected',
      '/contamination/0/places/1',
      '"1,8"',
    ],
    ['off the map', (d) => (old(d).places = ['1,6', '1,9']), 'place/hex-off-map', '/contamination/0/places/1', '"1,9"'],
    [
      'PC-1: on another',
      (d) => d.contamination.push({ ...old(d), id: 'older', places: ['1,7'] }),
      'scenario/overlap',
      '/contamination/1/places/0',
      'older…"1,7"',
    ],
    [
      'OB-9: given away by a refusal',
      (d) => (old(d).places = ['2,6', '3,6']),
      'scenario/given-away',
      '/contamination/0/places/1',
      '"3,6"',
    ],
    // Shapes
    [
      'a known side that is none',
      (d) => (old(d).known = { umpire: true }),
      'shape/unknown-key',
      '/contamination/0/known/umpire',
      '"umpire"',
    ],
    ['an unknown policy', (d) => (d.layingPolicy = 'reakt'), 'shape/choice', '/layingPolicy', '"reakt"'],
    [
      'an unknown behaviour',
      (d) => (d.catalogue[6].behaviour = 'remot'),
      'shape/choice',
      '/catalogue/6/behaviour',
      '"remot"',
    ],
  ])('%s', (_, change, code, pointer, needle) => {
    const { found, wanted } = faultAfter(change, code, pointer, needle);
    expect(found).toEqual(wanted);
  });

  test.each<[title: string, Change, hint: string]>([
    ['a zone', (d) => (first(d).when = { entered: 'sac' }), 'Did you mean "sack"?'],
    ['a column', (d) => (first(d).when = { seen: 'alhpa' }), 'Did you mean "alpha"?'],
    ['a message', (d) => (first(d).do = [{ tell: 'strom' }]), 'Did you mean "storm"?'],
    ['a kind', (d) => (d.calendar.stores[0].kinds = ['scater']), 'Did you mean "scatter"?'],
    ['a depot', (d) => (column(d, 'layer').layer.depot = 'yrad'), 'Did you mean "yard"?'],
  ])('%s that is nearly right is suggested', (_, change, hint) => {
    expect(problemsAfter(change).problems.map((problem) => english(problem.hint))).toEqual([hint]);
  });

  test.each<[title: string, Change, code: string, pointer: string]>([
    ['a remote kind that nobody lays', (d) => d.catalogue.push('remoteBelt'), 'scenario/no-layer', '/catalogue/7'],
    ['CO-7: nobody who can search', (d) => (column(d, 'delta').teams = 0), 'scenario/never-cleared', '/columns/3/zone'],
    [
      'CO-7: a hex that cannot be reached',
      (d) =>
        Object.assign(d.map, {
          rows: [...d.map.rows.slice(0, 6), '~~..........', '~~.f........', '~~~.......~~'],
        }) && Object.assign(d.zones[6], { hexes: ['0,7', '2,7'] }),
      'scenario/never-cleared',
      '/columns/3/zone',
    ],
  ])('%s is worth a warning', (_, change, code, pointer) => {
    const { ok, problems } = problemsAfter((d) => {
      change(d);
      delete d.contamination;
    });
    expect(problems.map((problem) => [problem.severity, problem.code, problem.pointer])).toEqual([
      ['warning', code, pointer],
    ]);
    expect(ok).toBe(true);
  });

  test.each(['life', 'degrade', 'fire', 'seeThrough'])('%s where it does nothing is worth a warning', (key) => {
    const { ok, problems } = problemsAfter((d) => d.catalogue.push({ like: 'antiVehicleBelt', id: 'odd', [key]: 7 }));
    expect(ok).toBe(true);
    expect(problems.map(({ severity, code, pointer }) => [severity, code, pointer])).toEqual([
      ['warning', 'scenario/no-use', `/catalogue/7/${key}`],
    ]);
  });
});
